package dk.samspil.bindery;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/// Presses what lies on top of a page into it: filled form fields, signatures, stamps and notes
/// in the margin, which would be lost when only the page's own drawing is copied.
final class Marks {

    private Marks() {}

    static void press(PDDocument document, PDPage page) throws IOException {
        var marks = page.getAnnotations(Marks::visible);
        if (marks.isEmpty()) {
            return;
        }
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            for (var mark : marks) {
                var look = mark.getNormalAppearanceStream();
                if (look != null && look.getBBox() != null && mark.getRectangle() != null) {
                    draw(mark, look, content);
                }
            }
        }
    }

    private static boolean visible(PDAnnotation mark) {
        return !mark.isHidden()
                && !mark.isNoView()
                && !(mark instanceof PDAnnotationPopup)
                && !(mark instanceof PDAnnotationLink);
    }

    /// The look is stretched to the mark's rectangle: PDF 32000, 12.5.5, algorithm 8.1.
    private static void draw(
            PDAnnotation mark, PDAppearanceStream look, PDPageContentStream content)
            throws IOException {
        var place = mark.getRectangle();
        var drawn = look.getBBox().transform(look.getMatrix()).getBounds2D();
        if (drawn.getWidth() <= 0 || drawn.getHeight() <= 0) {
            return;
        }
        var move =
                AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        move.scale(place.getWidth() / drawn.getWidth(), place.getHeight() / drawn.getHeight());
        move.translate(-drawn.getX(), -drawn.getY());
        content.saveGraphicsState();
        content.transform(new Matrix(move));
        content.drawForm(look);
        content.restoreGraphicsState();
    }
}
