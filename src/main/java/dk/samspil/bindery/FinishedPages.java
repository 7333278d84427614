package dk.samspil.bindery;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Puts scanned pages right: those that lay sideways or upside down are turned, and the words that
/// were read off them are laid over them unseen. Turned pages are drawn anew on an A4 page: a page
/// that is only marked as turned would be stamped on the wrong edge.
final class FinishedPages {

    private FinishedPages() {}

    static void make(Path file, Turns turns, WordsOfPages words, Path made, Deadline deadline)
            throws IOException {
        try (PDDocument source = Loader.loadPDF(file.toFile(), "", null, null, deadline.cache());
                var target = new PDDocument(deadline.cache())) {
            var layers = new LayerUtility(target);
            var unseen = new UnseenText(target, Typefaces.in(target).regular());
            for (int number = 1; number <= source.getNumberOfPages(); number++) {
                deadline.check();
                place(source, number, turns, layers, target);
                var page = target.getPage(number - 1);
                var paper = page.getMediaBox();
                unseen.lay(
                        words.on(number).stream()
                                .map(word -> word.on(paper.getWidth(), paper.getHeight()))
                                .toList(),
                        page);
            }
            target.save(made.toFile());
        }
    }

    private static void place(
            PDDocument source, int number, Turns turns, LayerUtility layers, PDDocument target)
            throws IOException {
        PDPage page = source.getPage(number - 1);
        var degrees = turns.degrees().get(number);
        if (degrees == null) {
            target.importPage(page);
        } else {
            page.setRotation((page.getRotation() + degrees) % 360);
            PdfPages.place(source, page, layers, target);
        }
    }
}
