package dk.samspil.demo;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Sets a filled template on paper, as the office that sends it would.
final class Typesetter implements AutoCloseable {

    static final Color INK = new Color(0x151515);
    static final Color GREY = new Color(0x666666);
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    final PDDocument document = new PDDocument();
    final Layout layout;
    final Type regular;
    final Type bold;
    final String author;
    private final Random random;
    PDPageContentStream content;
    float y;

    Typesetter(Layout layout, String author, Random random, long id) throws IOException {
        this.layout = layout;
        this.author = author;
        this.random = random;
        this.regular = new Type(layout.regular, document);
        this.bold = new Type(layout.bold, document);
        this.document.setDocumentId(id);
        this.content = page();
    }

    byte[] set(String title, String day, String body) throws IOException {
        y = Letterhead.draw(this, title, day);
        var table = new ArrayList<String>();
        var facts = new ArrayList<String>();
        for (var line : body.split("\\R")) {
            if (!table.isEmpty() && !line.startsWith("|")) {
                Tables.rows(this, table);
            }
            if (!facts.isEmpty() && !line.startsWith("=")) {
                Tables.facts(this, facts);
            }
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '|' -> table.add(line.substring(1));
                case '=' -> facts.add(line.substring(2));
                case '#' -> heading(line);
                case '-' -> bullet(line.substring(2));
                case '~' -> signature(line.substring(2));
                case ' ' -> y -= layout.leading * 0.45f;
                default -> paragraph(line, 0);
            }
        }
        Tables.rows(this, table);
        Tables.facts(this, facts);
        content.close();
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    void heading(String line) throws IOException {
        boolean minor = line.startsWith("##");
        float size = layout.size + (minor ? 0.5f : layout == Layout.RECORD ? 1 : 2.5f);
        room(layout.leading * 4);
        y -= layout.leading * (minor ? 0.5f : 0.8f);
        var ink = minor ? INK : layout.accent;
        text(line.replaceFirst("#+ ", ""), bold, size, ink, layout.margin, y);
        if (layout == Layout.FORM && !minor) {
            line(GREY, 0.4f, layout.margin, y - 4, WIDTH - layout.margin, y - 4);
            y -= 3;
        }
        y -= layout.leading * 1.15f;
    }

    void paragraph(String text, float indent) throws IOException {
        float width = WIDTH - 2 * layout.margin - indent;
        for (var line : regular.wrap(text, layout.size, width)) {
            room(layout.leading);
            text(line, regular, layout.size, INK, layout.margin + indent, y);
            y -= layout.leading;
        }
    }

    private void bullet(String text) throws IOException {
        room(layout.leading);
        text("\u2022", regular, layout.size, INK, layout.margin + 4, y);
        paragraph(text, 18);
    }

    /// A name in ink above the typed one.
    private void signature(String name) throws IOException {
        room(layout.leading * 4);
        y -= layout.leading * 2.2f;
        if (layout != Layout.RECORD && layout != Layout.LAB) {
            content.setStrokingColor(new Color(0x1A2A6C));
            content.setLineWidth(1.1f);
            float x = layout.margin + 4;
            content.moveTo(x, y + 6);
            for (int i = 0; i < 5 + name.length() / 4; i++) {
                float up = 4 + random.nextInt(18);
                content.curveTo(x + 3, y + up, x + 7, y - 4 + up / 3, x + 9, y + 6 + up / 5);
                x += 9;
            }
            content.stroke();
            y -= layout.leading;
        }
        text(name, regular, layout.size, INK, layout.margin, y);
        y -= layout.leading;
    }

    /// Begins a new page when so much does not fit any more.
    void room(float height) throws IOException {
        if (y - height < layout.margin) {
            content.close();
            content = page();
            y = HEIGHT - layout.margin - 10;
        }
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var fresh = new PDPageContentStream(document, page);
        content = fresh;
        var foot = author + "   " + document.getNumberOfPages();
        text(foot, regular, 7.5f, GREY, layout.margin, 26);
        return fresh;
    }

    void text(String text, Type type, float size, Color ink, float x, float at) throws IOException {
        content.beginText();
        content.setFont(type.fontFor(text), size);
        content.setNonStrokingColor(ink);
        content.newLineAtOffset(x, at);
        content.showText(text);
        content.endText();
    }

    void textEndingAt(String text, Type type, float size, Color ink, float right, float at)
            throws IOException {
        text(text, type, size, ink, right - type.width(text, size), at);
    }

    void line(Color ink, float thickness, float x1, float y1, float x2, float y2)
            throws IOException {
        content.setStrokingColor(ink);
        content.setLineWidth(thickness);
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    void fill(Color ink, float x, float at, float width, float height) throws IOException {
        content.setNonStrokingColor(ink);
        content.addRect(x, at, width, height);
        content.fill();
    }

    static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
