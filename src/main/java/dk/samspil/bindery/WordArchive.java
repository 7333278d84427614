package dk.samspil.bindery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A Word file made harmless before anything interprets it: no references to the world outside, no
/// document type declarations, no macros, no bursting parts. The numbers that Word counts by itself
/// are written into it.
final class WordArchive {

    private static final Pattern OUTSIDE =
            Pattern.compile("<(\\w+:)?Relationship\\b[^>]*TargetMode\\s*=[^>]*>");
    private static final Pattern LINKED_PICTURE =
            Pattern.compile("\\br:link\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final int MOST_PARTS = 5000;

    private final Limits limits;

    WordArchive(Limits limits) {
        this.limits = limits;
    }

    byte[] harmless(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream(file.length);
        var read = new HashMap<String, byte[]>();
        long room = limits.maxUnpacked().toBytes();
        int parts = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var bytes = in.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
                room -= bytes.length;
                if (room < 0 || ++parts > MOST_PARTS) {
                    throw new Unreadable(Problem.TOO_LARGE);
                }
                if (WrittenNumbers.isNeeded(part.getName())) {
                    read.put(part.getName(), clean(bytes));
                } else if (!part.isDirectory() && !part.getName().contains("vbaProject")) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    zip.write(part.getName().startsWith("word/media/") ? bytes : clean(bytes));
                }
            }
            WrittenNumbers.into(read);
            for (var part : read.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (ZipException broken) {
            throw new Unreadable(Problem.DAMAGED);
        }
        return out.toByteArray();
    }

    /// Word never writes a document type, and always writes its parts in UTF-8 or UTF-16.
    private static byte[] clean(byte[] part) throws Unreadable {
        if (part.length > 1 && part[0] != '<' && (part[0] & 0xFF) != 0xEF) {
            return isWideXml(part) ? clean(narrow(part)) : part;
        }
        var xml = new String(part, StandardCharsets.UTF_8);
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new Unreadable(Problem.DAMAGED);
        }
        var inside = OUTSIDE.matcher(xml).replaceAll("");
        return LINKED_PICTURE.matcher(inside).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isWideXml(byte[] part) {
        int first = part[0] & 0xFF;
        return first == 0xFF || first == 0xFE || first == 0;
    }

    private static byte[] narrow(byte[] part) {
        return new String(part, StandardCharsets.UTF_16)
                .replaceFirst("encoding=\"[^\"]*\"", "encoding=\"UTF-8\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
