package dk.samspil.bindery;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Turns pages that were scanned sideways or upside down. They are drawn anew on an A4 page: a page
/// that is only marked as turned would be stamped on the wrong edge.
final class TurnedPages {

    private TurnedPages() {}

    static void turn(Path file, Turns turns, Path turned, Deadline deadline) throws IOException {
        try (PDDocument source = Loader.loadPDF(file.toFile(), "", null, null, deadline.cache());
                var target = new PDDocument(deadline.cache())) {
            var layers = new LayerUtility(target);
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                deadline.check();
                var page = source.getPage(i);
                var degrees = turns.degrees().get(i + 1);
                if (degrees == null) {
                    target.importPage(page);
                } else {
                    page.setRotation((page.getRotation() + degrees) % 360);
                    PdfPages.place(source, page, layers, target);
                }
            }
            target.save(turned.toFile());
        }
    }
}
