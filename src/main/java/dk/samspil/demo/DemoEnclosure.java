package dk.samspil.demo;

import dk.samspil.bindery.FileKind;
import dk.samspil.bindery.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// An enclosure to an item of the demonstration's agendas: pages of plain lines, made as the intake
/// would have made them.
final class DemoEnclosure {

    private static final int LINES = 45;

    private DemoEnclosure() {}

    static Sheets of(String title, List<String> lines) {
        try (var document = new PDDocument()) {
            for (int first = 0; first < lines.size(); first += LINES) {
                var some = lines.subList(first, Math.min(first + LINES, lines.size()));
                write(title, some, document);
            }
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return new Sheets(
                    pdf.toByteArray(),
                    document.getNumberOfPages(),
                    String.join("\n", lines),
                    List.of(),
                    FileKind.PDF,
                    false,
                    null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(String title, List<String> lines, PDDocument document)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(15);
            content.newLineAtOffset(60, 770);
            content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 13);
            content.showText(title);
            content.newLine();
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            for (String line : lines) {
                content.newLine();
                content.showText(line);
            }
            content.endText();
        }
    }
}
