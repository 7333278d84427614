package dk.samspil.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// A PDF as its reader sees it.
record Paper(int pages, String text, List<String> bookmarks) {

    static Paper of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var bookmarks = new ArrayList<String>();
            var outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                outline.children().forEach(item -> bookmarks.add(item.getTitle()));
            }
            return new Paper(
                    document.getNumberOfPages(),
                    new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
                    bookmarks);
        }
    }
}
