import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Makes the papers that are measured.
final class Pdfs {

    private Pdfs() {}

    /// A4 pages of written lines.
    static byte[] written(List<List<String>> pages, float size, float leading) throws IOException {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(FontName.HELVETICA);
            for (var lines : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(font, size);
                    pen.setLeading(leading);
                    pen.newLineAtOffset(60, 780);
                    for (var line : lines) {
                        pen.showText(line);
                        pen.newLine();
                    }
                    pen.endText();
                }
            }
            return saved(document);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
