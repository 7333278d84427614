package dk.samspil.bindery;

import java.awt.Color;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/// Draws on one page; x and y in points from the lower left corner.
final class Pen implements AutoCloseable {

    private final PDPageContentStream content;

    Pen(PDDocument document, PDPage page) throws IOException {
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    }

    void text(String text, Face face, float size, Color ink, double x, double y)
            throws IOException {
        content.beginText();
        content.setFont(face.font(), size);
        content.setNonStrokingColor(ink);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(face.clean(text));
        content.endText();
    }

    void textEndingAt(String text, Face face, float size, Color ink, double right, double y)
            throws IOException {
        text(text, face, size, ink, right - face.width(face.clean(text), size), y);
    }

    /// Capitals with air between them, for small headings.
    void label(String text, Face face, float size, Color ink, double x, double y)
            throws IOException {
        content.setCharacterSpacing(size / 7);
        text(text.toUpperCase(Locale.ROOT), face, size, ink, x, y);
        content.setCharacterSpacing(0);
    }

    void fill(Color ink, double x, double y, double width, double height) throws IOException {
        content.setNonStrokingColor(ink);
        content.addRect((float) x, (float) y, (float) width, (float) height);
        content.fill();
    }

    void line(Color ink, double thickness, double... points) throws IOException {
        content.setStrokingColor(ink);
        content.setLineWidth((float) thickness);
        content.setLineCapStyle(1);
        content.setLineJoinStyle(1);
        content.moveTo((float) points[0], (float) points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo((float) points[i], (float) points[i + 1]);
        }
        content.stroke();
    }

    void disc(Color ink, double x, double y, double radius) throws IOException {
        circle(x, y, radius);
        content.setNonStrokingColor(ink);
        content.fill();
    }

    void ring(Color ink, double thickness, double x, double y, double radius) throws IOException {
        content.setStrokingColor(ink);
        content.setLineWidth((float) thickness);
        circle(x, y, radius);
        content.stroke();
    }

    private void circle(double x, double y, double r) throws IOException {
        double k = 0.5523 * r;
        content.moveTo((float) (x - r), (float) y);
        curve(x - r, y + k, x - k, y + r, x, y + r);
        curve(x + k, y + r, x + r, y + k, x + r, y);
        curve(x + r, y - k, x + k, y - r, x, y - r);
        curve(x - k, y - r, x - r, y - k, x - r, y);
        content.closePath();
    }

    private void curve(double a, double b, double c, double d, double e, double f)
            throws IOException {
        content.curveTo((float) a, (float) b, (float) c, (float) d, (float) e, (float) f);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
