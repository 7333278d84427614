package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTests {

    private static final String LINKED_PICTURE =
            """
            <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="billede"/>
            <a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/>
            </pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            </w:r></w:p>""";

    private final Intake intake = Papers.intake();

    @Test
    void scriptsLaunchActionsAndEmbeddedFilesStayBehind() throws IOException {
        try (var document = Loader.loadPDF(Papers.pdf(1, "Brev"))) {
            var script = new PDActionJavaScript("app.alert('x')");
            document.getDocumentCatalog().setOpenAction(script);
            var link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 100, 100));
            link.setAction(new PDActionLaunch());
            document.getPage(0).setAnnotations(List.of(link));
            document.getPage(0).getCOSObject().setItem(COSName.AA, script.getCOSObject());
            var sheets = intake.take("brev.pdf", Papers.saved(document));
            var pdf = unpacked(sheets.pdf());
            assertThat(sheets.readable()).isTrue();
            assertThat(pdf)
                    .doesNotContain("JavaScript", "/Launch", "/OpenAction", "/AA", "/Annots");
        }
    }

    @Test
    void aStampOnAPageIsPressedIntoIt() throws IOException {
        try (var document = Loader.loadPDF(Papers.pdf(1, "Brev"));
                var other = Loader.loadPDF(Papers.pdf(1, "MODTAGET"))) {
            var look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(595, 842));
            look.setResources(other.getPage(0).getResources());
            try (var out = look.getContentStream().createOutputStream();
                    var in = other.getPage(0).getContents()) {
                in.transferTo(out);
            }
            var stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(200, 200, 300, 400));
            stamp.setAppearance(new PDAppearanceDictionary());
            stamp.getAppearance().setNormalAppearance(look);
            document.getPage(0).setAnnotations(List.of(stamp));
            var sheets = intake.take("brev.pdf", Papers.saved(document));
            assertThat(sheets.text()).contains("Brev 1", "MODTAGET 1");
        }
    }

    @Test
    void aFileMadeToBurstIsRefusedBeforeItDoes() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var zeros = new ByteArrayInputStream(new byte[200 << 20]);
            page.setContents(new PDStream(document, zeros, COSName.FLATE_DECODE));
            var sheets = intake.take("bombe.pdf", Papers.saved(document));
            assertThat(sheets.problem()).isEqualTo(Problem.TOO_LARGE);
        }
    }

    @Test
    void aWordFileCannotReadFilesOfTheServer(@TempDir Path folder) throws IOException {
        var secret = folder.resolve("secret.png");
        Files.write(secret, Papers.picture("png", 400, 400));
        var outside =
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/image\" TargetMode=\"External\""
                        + " Target=\""
                        + secret.toUri()
                        + "\"/>";
        var body = Papers.paragraph("Ordene bliver") + LINKED_PICTURE;
        var sheets = intake.take("notat.docx", Papers.word(body, outside));
        assertThat(unpacked(sheets.pdf())).doesNotContain("/Image");
        assertThat(sheets.text()).contains("Ordene bliver");
    }

    @Test
    void aWordFileWithItsOwnEntitiesIsRefused() throws IOException {
        var body = "</w:body></w:document><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        var sheets = intake.take("notat.docx", Papers.word(body, ""));
        assertThat(sheets.readable()).isFalse();
    }

    @Test
    void aThousandDamagedFilesAreEachTakenInWithoutAFault() throws IOException {
        var random = new Random(42);
        byte[][] originals = {
            Papers.pdf(2, "Brev"),
            Papers.picture("jpg", 200, 200),
            Papers.picture("png", 200, 200),
            Papers.word(Papers.paragraph("Notat"), "")
        };
        for (int i = 0; i < 1000; i++) {
            var file = originals[i % originals.length].clone();
            for (int hit = 0; hit < 1 + random.nextInt(30); hit++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            var sheets = intake.take("fil", file);
            assertThat(sheets.pages()).isPositive();
        }
    }

    private static String unpacked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new StringBuilder();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                text.append(object).append('\n');
            }
            return text.toString().replace("COSName{", "/").replace("}", "");
        }
    }
}
