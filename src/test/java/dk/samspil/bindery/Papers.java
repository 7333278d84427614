package dk.samspil.bindery;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;

/// Files as people hand them in, for tests.
public final class Papers {

    private Papers() {}

    public static Intake intake() {
        return intake(Duration.ofSeconds(20), 2000);
    }

    static Intake intake(Duration time, int pages) {
        var limits = limits(time, pages, 300);
        return new Intake(limits, new SameProcess(limits), messages());
    }

    static Limits limits() {
        return limits(Duration.ofSeconds(20), 2000, 300);
    }

    static Limits limits(Duration time, int pages, int files) {
        return new Limits(
                DataSize.ofMegabytes(50),
                DataSize.ofMegabytes(150),
                pages,
                time,
                2,
                DataSize.ofMegabytes(512),
                files);
    }

    public static Binder binder() {
        return new Binder(messages());
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages-bindery");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    /// One page for each text, its lines one below the other.
    public static byte[] pile(List<String> pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var text : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                    content.setLeading(15);
                    content.newLineAtOffset(60, 780);
                    for (var line : text.lines().toList()) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            return saved(document);
        }
    }

    public static byte[] pdf(int pages, String text) throws IOException {
        return pdf(PDRectangle.A4, 0, pages, text);
    }

    static byte[] pdf(PDRectangle paper, int rotation, int pages, String text) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                write(text + " " + i, paper, rotation, document);
            }
            return saved(document);
        }
    }

    static void write(String text, PDRectangle paper, int rotation, PDDocument document)
            throws IOException {
        var page = new PDPage(paper);
        page.setRotation(rotation);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 14);
            content.setTextMatrix(
                    Matrix.getRotateInstance(
                            Math.toRadians(rotation),
                            rotation == 0 ? 60 : paper.getWidth() / 2,
                            rotation == 0 ? paper.getHeight() - 90 : paper.getHeight() / 2));
            content.showText(text);
            content.endText();
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    public static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.BLACK);
        brush.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        brush.drawString("Fotograferet side", 60, 120);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    public static byte[] word(String body, String relationships) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, "_rels/.rels", relationships(MAIN_RELATIONSHIP));
            part(zip, "word/_rels/document.xml.rels", relationships(relationships));
            part(zip, "word/document.xml", DOCUMENT.formatted(body));
        }
        return out.toByteArray();
    }

    /// With lists and styles.
    static byte[] word(String body, String relationships, String numbering, String styles)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, "_rels/.rels", relationships(MAIN_RELATIONSHIP));
            part(zip, "word/_rels/document.xml.rels", relationships(relationships));
            part(zip, "word/document.xml", DOCUMENT.formatted(body));
            part(zip, "word/numbering.xml", numbering);
            part(zip, "word/styles.xml", styles);
        }
        return out.toByteArray();
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\">"
                + inside
                + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes("UTF-8"));
    }

    private static final String MAIN_RELATIONSHIP =
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                    + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/>";

    private static final String CONTENT_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="rels"
              ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            </Types>""";

    private static final String DOCUMENT =
            """
            <w:document
              xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
              xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
              xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <w:body>%s</w:body></w:document>""";

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
