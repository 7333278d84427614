package dk.samspil.bindery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an OpenDocument text (ODT) as XHTML: words, headings, lists, tables and pictures. Macros,
/// links and deleted passages stay behind.
final class OpenDocument {

    private static final int MOST_PARTS = 5000;

    private OpenDocument() {}

    static String html(byte[] file, Limits limits, Deadline deadline) throws IOException {
        var parts = parts(file, limits, deadline);
        var content = parts.get("content.xml");
        if (content == null) {
            throw new Unreadable(
                    parts.containsKey("META-INF/manifest.xml")
                            ? Problem.PASSWORD
                            : Problem.DAMAGED);
        }
        try {
            var numbers = new OpenDocumentNumbers();
            var styles = parts.get("styles.xml");
            if (styles != null) {
                new OpenDocumentReader(reader(styles), parts, numbers, deadline).read();
            }
            return new OpenDocumentReader(reader(content), parts, numbers, deadline).read();
        } catch (XMLStreamException notWellFormed) {
            // What is locked with a password looks like noise.
            throw new Unreadable(isLocked(parts) ? Problem.PASSWORD : Problem.DAMAGED);
        }
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static boolean isLocked(Map<String, byte[]> parts) {
        var manifest = parts.get("META-INF/manifest.xml");
        return manifest != null && new Magic(manifest).has("encryption-data");
    }

    private static Map<String, byte[]> parts(byte[] file, Limits limits, Deadline deadline)
            throws IOException {
        var parts = new HashMap<String, byte[]>();
        long room = limits.maxUnpacked().toBytes();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                deadline.check();
                var bytes = in.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
                room -= bytes.length;
                if (room < 0 || parts.size() > MOST_PARTS) {
                    throw new Unreadable(Problem.TOO_LARGE);
                }
                parts.put(part.getName(), bytes);
            }
        } catch (ZipException broken) {
            throw new Unreadable(Problem.DAMAGED);
        }
        return parts;
    }
}
