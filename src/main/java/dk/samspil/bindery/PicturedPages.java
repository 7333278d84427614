package dk.samspil.bindery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Puts pictures of themselves in the place of pages of a bound file, with their words laid unseen
/// over them.
final class PicturedPages {

    private static final int DOTS_PER_INCH = 200;
    private static final float QUALITY = 0.9f;

    private PicturedPages() {}

    /// Returns the title of the document that each page belongs to, by the file's bookmarks.
    ///
    /// @param numbers of the pages, from 1
    static List<String> make(Path file, SortedSet<Integer> numbers, Path made, Deadline deadline)
            throws IOException {
        try (PDDocument bound = Loader.loadPDF(file.toFile(), "", null, null, deadline.cache())) {
            var unseen = new UnseenText(bound, Typefaces.in(bound).regular());
            for (int number : numbers) {
                deadline.check();
                picture(bound, number, unseen);
            }
            var marks = marks(bound);
            bound.save(made.toFile());
            return numbers.stream().map(number -> title(marks, number)).toList();
        }
    }

    private static void picture(PDDocument bound, int number, UnseenText unseen)
            throws IOException {
        var words = PlacedWords.on(bound, number);
        var drawn =
                new PDFRenderer(bound).renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.RGB);
        var page = bound.getPage(number - 1);
        var paper = page.getMediaBox();
        page.setResources(new PDResources());
        page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        try (var content = new PDPageContentStream(bound, page, AppendMode.OVERWRITE, true)) {
            content.drawImage(
                    JPEGFactory.createFromImage(bound, drawn, QUALITY),
                    0,
                    0,
                    paper.getWidth(),
                    paper.getHeight());
        }
        unseen.lay(words, page);
    }

    private record Mark(int page, String title) {}

    private static List<Mark> marks(PDDocument bound) throws IOException {
        var marks = new ArrayList<Mark>();
        var outline = bound.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(outline, bound, marks);
        }
        return marks;
    }

    private static void collect(PDOutlineNode node, PDDocument bound, List<Mark> marks)
            throws IOException {
        for (var item : node.children()) {
            var page = item.findDestinationPage(bound);
            if (page != null) {
                marks.add(new Mark(bound.getPages().indexOf(page) + 1, item.getTitle()));
            }
            collect(item, bound, marks);
        }
    }

    /// That of the last mark on or before the page: a section's is followed by its documents'.
    private static String title(List<Mark> marks, int number) {
        return marks.stream()
                .filter(mark -> mark.page() <= number)
                .reduce((earlier, later) -> later.page() >= earlier.page() ? later : earlier)
                .map(Mark::title)
                .orElse("");
    }
}
