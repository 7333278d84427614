package dk.samspil.bindery;

import java.awt.Color;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.jspecify.annotations.Nullable;

/// Draws on one page; x and y in points from the lower left corner. Where it marks what it draws, a
/// text belongs to the tag told last, and all else is decoration.
final class Pen implements AutoCloseable {

    private final PDPage page;
    private final PDPageContentStream content;
    private final boolean marks;
    private boolean decorates;
    private @Nullable Tag tag;

    Pen(PDDocument document, PDPage page) throws IOException {
        this(document, page, false);
    }

    static Pen marking(PDDocument document, PDPage page) throws IOException {
        return new Pen(document, page, true);
    }

    /// All of what it draws decorates.
    static Pen decorating(PDDocument document, PDPage page) throws IOException {
        var pen = new Pen(document, page, false);
        pen.content.beginMarkedContent(COSName.ARTIFACT);
        pen.decorates = true;
        return pen;
    }

    private Pen(PDDocument document, PDPage page, boolean marks) throws IOException {
        this.page = page;
        this.marks = marks;
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    }

    /// What is written from now on is this; null for what only decorates.
    Pen as(@Nullable Tag what) {
        tag = what;
        return this;
    }

    /// An invisible link over a rectangle, which is read out as the title.
    void link(PDRectangle where, PDDestination to, String title) throws IOException {
        var link = new PDAnnotationLink();
        link.setRectangle(where);
        link.setPrinted(true);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setDestination(to);
        link.setContents(title);
        link.setPage(page);
        if (tag != null) {
            tag.lead(page, link);
        }
        page.getAnnotations().add(link);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    void text(String text, Face face, float size, Color ink, double x, double y)
            throws IOException {
        begin(tag);
        content.beginText();
        content.setFont(face.font(), size);
        content.setNonStrokingColor(ink);
        content.newLineAtOffset((float) x, (float) y);
        // The space divides the words where lines and cells are read in one.
        content.showText(face.clean(marks && tag != null ? text + " " : text));
        content.endText();
        end();
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
        begin(null);
        content.setNonStrokingColor(ink);
        content.addRect((float) x, (float) y, (float) width, (float) height);
        content.fill();
        end();
    }

    void line(Color ink, double thickness, double... points) throws IOException {
        begin(null);
        content.setStrokingColor(ink);
        content.setLineWidth((float) thickness);
        content.setLineCapStyle(1);
        content.setLineJoinStyle(1);
        content.moveTo((float) points[0], (float) points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo((float) points[i], (float) points[i + 1]);
        }
        content.stroke();
        end();
    }

    void disc(Color ink, double x, double y, double radius) throws IOException {
        begin(null);
        content.setNonStrokingColor(ink);
        circle(x, y, radius);
        content.fill();
        end();
    }

    void ring(Color ink, double thickness, double x, double y, double radius) throws IOException {
        begin(null);
        content.setStrokingColor(ink);
        content.setLineWidth((float) thickness);
        circle(x, y, radius);
        content.stroke();
        end();
    }

    private void begin(@Nullable Tag what) throws IOException {
        if (!marks) {
            return;
        }
        if (what == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            content.beginMarkedContent(what.type(), what.mark(page));
        }
    }

    private void end() throws IOException {
        if (marks) {
            content.endMarkedContent();
        }
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
        if (decorates) {
            content.endMarkedContent();
        }
        content.close();
    }
}
