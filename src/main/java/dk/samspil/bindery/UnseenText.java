package dk.samspil.bindery;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/// Lays words over a picture of a page where they stand in it, unseen (ISO 32000-1, 9.3.6, mode 3):
/// to be found, copied and read aloud. They are a drawing of their own, which is bound without
/// being packed anew.
final class UnseenText {

    private final PDDocument target;
    private final Face face;

    UnseenText(PDDocument target, Face face) {
        this.target = target;
        this.face = face;
    }

    void lay(List<PlacedWord> words, PDPage page) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        var drawing = new PDAppearanceStream(target);
        drawing.setBBox(page.getMediaBox());
        drawing.setResources(new PDResources());
        var out = drawing.getStream().createOutputStream(COSName.FLATE_DECODE);
        try (var content = new PDPageContentStream(target, drawing, out)) {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            for (var word : words) {
                write(word, content);
            }
            content.endText();
        }
        try (var content = new PDPageContentStream(target, page, AppendMode.APPEND, true, true)) {
            content.drawForm(drawing);
        }
    }

    /// Each word is as long as in the picture; the space after it parts it from the next.
    private void write(PlacedWord word, PDPageContentStream content) throws IOException {
        var clean = face.clean(word.text());
        float natural = face.width(clean, word.height());
        float length = word.length();
        if (natural <= 0 || length <= 0) {
            return;
        }
        float cos = (word.endX() - word.x()) / length;
        float sin = (word.endY() - word.y()) / length;
        content.setFont(face.font(), word.height());
        content.setHorizontalScaling(100 * length / natural);
        content.setTextMatrix(new Matrix(cos, sin, -sin, cos, word.x(), word.y()));
        content.showText(clean + " ");
    }
}
