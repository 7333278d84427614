package dk.samspil.bindery;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.util.unit.DataSize;

/// Refuses files that are small when packed and fill the memory when unpacked.
final class Bursting {

    /// Deflate packs at most about a thousand to one.
    private static final int BEST_RATIO = 1032;

    private Bursting() {}

    static void refuse(PDDocument document, DataSize limit, Deadline deadline) throws IOException {
        var objects = document.getDocument();
        for (var key : objects.getXrefTable().keySet()) {
            deadline.check();
            COSObject object = objects.getObjectFromPool(key);
            if (object.getObject() instanceof COSStream stream && isPackedDrawing(stream)) {
                measure(stream, limit);
            }
        }
    }

    private static boolean isPackedDrawing(COSStream stream) {
        return stream.getFilters() != null
                && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static void measure(COSStream stream, DataSize limit) throws IOException {
        if (stream.getFilters() instanceof COSArray filters && filters.size() > 2) {
            throw new Unreadable(Problem.TOO_LARGE);
        }
        boolean twice = stream.getFilters() instanceof COSArray filters && filters.size() == 2;
        if (!twice && stream.getLength() * BEST_RATIO <= limit.toBytes()) {
            return;
        }
        long left = limit.toBytes();
        try (var unpacked = new InflaterInputStream(stream.createRawInputStream())) {
            var buffer = new byte[1 << 16];
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                left -= twice ? (long) read * BEST_RATIO : read;
                if (left < 0) {
                    throw new Unreadable(Problem.TOO_LARGE);
                }
            }
        } catch (ZipException | EOFException notDeflated) {
            return;
        }
    }
}
