package dk.samspil.bindery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Cuts pages that came out of the intake into several documents.
@Component
public class Cutter {

    /// @param begins the numbers of the pages where a part begins, growing, the first being 1
    public List<byte[]> cut(byte[] pdf, List<Integer> begins) {
        try (var whole =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(pdf), IOUtils.createTempFileOnlyStreamCache())) {
            var parts = new ArrayList<byte[]>();
            for (int i = 0; i < begins.size(); i++) {
                int end = i + 1 < begins.size() ? begins.get(i + 1) : whole.getNumberOfPages() + 1;
                parts.add(part(whole, begins.get(i), end));
            }
            return parts;
        } catch (IOException broken) {
            // They were written by the intake itself.
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] part(PDDocument whole, int first, int end) throws IOException {
        try (var part = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (int page = first; page < end; page++) {
                part.importPage(whole.getPage(page - 1));
            }
            var out = new ByteArrayOutputStream();
            part.save(out);
            return out.toByteArray();
        }
    }
}
