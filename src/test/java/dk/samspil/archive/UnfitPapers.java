package dk.samspil.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Papers that no program can make PDF/A of as they are, and the judge of what came of them.
final class UnfitPapers {

    private UnfitPapers() {}

    /// Pages of text; where told, one of the characters has no shape in the embedded typeface.
    static byte[] pdf(List<String> texts, List<Integer> unfit) throws IOException {
        try (var document = new PDDocument();
                var file =
                        UnfitPapers.class.getResourceAsStream("/fonts/IBMPlexSans-Regular.ttf")) {
            var font = PDType0Font.load(document, file, false);
            for (int i = 0; i < texts.size(); i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(60, 700);
                    content.showText(texts.get(i));
                    content.endText();
                }
                if (unfit.contains(i + 1)) {
                    spoil(document, page);
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void spoil(PDDocument document, PDPage page) throws IOException {
        var name = page.getResources().getFontNames().iterator().next();
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            content.saveGraphicsState();
            content.restoreGraphicsState();
        }
        var contents =
                (org.apache.pdfbox.cos.COSArray) page.getCOSObject().getItem(COSName.CONTENTS);
        var last = document.getDocument().createCOSStream();
        try (var out = last.createOutputStream()) {
            out.write(
                    "BT /%s 12 Tf 60 650 Td <0000> Tj ET"
                            .formatted(name.getName())
                            .getBytes(StandardCharsets.US_ASCII));
        }
        contents.add(last);
    }

    static boolean conforms(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new java.io.ByteArrayInputStream(pdf),
                                        PDFAFlavour.PDFA_2_B);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).isCompliant();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
