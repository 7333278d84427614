package dk.samspil.bindery;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/// Sets one picture in the middle of an A4 page, the right way up.
final class Picture {

    private static final double MARGIN = 20;

    /// A small picture (from a screen) is shown at 96 dots per inch, not blown up.
    private static final double LARGEST_DOT = 0.75;

    private Picture() {}

    static void place(PDImageXObject picture, Orientation orientation, PDDocument target)
            throws IOException {
        double width = orientation.sideways() ? picture.getHeight() : picture.getWidth();
        double height = orientation.sideways() ? picture.getWidth() : picture.getHeight();
        var paper = A4.lying(width > height);
        double scale =
                Math.min(
                        LARGEST_DOT,
                        Math.min(
                                (paper.getWidth() - 2 * MARGIN) / width,
                                (paper.getHeight() - 2 * MARGIN) / height));
        var page = new PDPage(paper);
        target.addPage(page);
        try (var content = new PDPageContentStream(target, page)) {
            var move =
                    AffineTransform.getTranslateInstance(
                            paper.getWidth() / 2, paper.getHeight() / 2);
            move.scale(scale, scale);
            orientation.turn(move);
            move.scale(picture.getWidth(), picture.getHeight());
            move.translate(-0.5, -0.5);
            content.drawImage(picture, new Matrix(move));
        }
    }
}
