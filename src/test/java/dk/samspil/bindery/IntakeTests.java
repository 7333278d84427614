package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTests {

    private final Intake intake = Papers.intake();

    @Test
    void aPdfKeepsItsPagesAndItsWords() throws IOException {
        var sheets = intake.take("brev.pdf", Papers.pdf(3, "Kære borger"));
        assertThat(sheets.readable()).isTrue();
        assertThat(sheets.pages()).isEqualTo(3);
        assertThat(sheets.text()).contains("Kære borger 1", "Kære borger 3");
    }

    @Test
    void whatTheApplicationPrintedIsReadAsItIs() throws IOException {
        var pdf = Papers.pdf(2, "Brev fra kommunen");
        var sheets = intake.printed(pdf);
        assertThat(sheets.pdf()).isSameAs(pdf);
        assertThat(sheets.pages()).isEqualTo(2);
        assertThat(sheets.text()).contains("Brev fra kommunen 2");
    }

    @ParameterizedTest
    @CsvSource({"2384, 3370, 0", "420, 595, 0", "595, 842, 90", "842, 595, 270", "612, 792, 180"})
    void everyPageBecomesA4WhateverItsSizeAndRotation(int width, int height, int rotation)
            throws IOException {
        var file = Papers.pdf(new PDRectangle(width, height), rotation, 1, "Plakat");
        var sheets = intake.take("a.pdf", file);
        try (var pdf = Loader.loadPDF(sheets.pdf())) {
            var box = pdf.getPage(0).getMediaBox();
            assertThat(Math.min(box.getWidth(), box.getHeight())).isEqualTo(A4.WIDTH);
            assertThat(Math.max(box.getWidth(), box.getHeight())).isEqualTo(A4.HEIGHT);
        }
        assertThat(sheets.text()).contains("Plakat");
    }

    @ParameterizedTest
    @CsvSource({
        "595, 842, 0, 595",
        "595, 842, 90, 842",
        "842, 595, 270, 595",
        "842, 595, 180, 842"
    })
    void aTurnedPageKeepsItsShape(int width, int height, int rotation, int seen)
            throws IOException {
        var file = Papers.pdf(new PDRectangle(width, height), rotation, 1, "Plakat");
        try (var pdf = Loader.loadPDF(intake.take("a.pdf", file).pdf())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(seen - 1f, seen + 1f);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "tiff", "gif", "bmp"})
    void scansAndPhotographsBecomePages(String format) throws IOException {
        var sheets = intake.take("foto." + format, Papers.picture(format, 1240, 1754));
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.pages()).isEqualTo(1);
    }

    @Test
    void aWordDocumentBecomesPages() throws IOException {
        var body = Papers.paragraph("Notat om Åse Ødegård &amp; familien Łukasz");
        var sheets = intake.take("notat.docx", Papers.word(body, ""));
        assertThat(sheets.problem()).isNull();
        assertThat(sheets.text()).contains("Notat om Åse Ødegård & familien Łukasz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void plainTextIsReadInTheAlphabetItWasWrittenIn(String alphabet) {
        var text = "Blåbærgrød på Ærø\r\n\r\nVenlig hilsen".getBytes(Charset.forName(alphabet));
        assertThat(intake.take("notat.txt", text).text()).contains("Blåbærgrød på Ærø");
    }

    @Test
    void aLongTextGoesOnOverSeveralPagesAndNothingOfItIsLost() {
        var text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("Linje nummer ").append(i).append(" 😀\n");
        }
        var sheets = intake.take("log.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(sheets.pages()).isGreaterThan(7);
        assertThat(sheets.text()).contains("Linje nummer 0", "Linje nummer 399");
    }

    @Test
    void theBytesDecideNotTheName() throws IOException {
        var sheets = intake.take("brev.docx", Papers.pdf(2, "Egentlig en PDF"));
        assertThat(sheets.readable()).isTrue();
        assertThat(sheets.mislabelled()).isTrue();
        assertThat(sheets.kind()).isEqualTo(FileKind.PDF);
    }

    @Test
    void aProgramNamedAsADocumentIsNotOpened() {
        var program = new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        assertIsPlaceholder(intake.take("brev.pdf", program), Problem.PROGRAM);
    }

    @Test
    void anEmptyFileBecomesAPlaceholder() {
        assertIsPlaceholder(intake.take("brev.pdf", new byte[0]), Problem.EMPTY);
    }

    @Test
    void aFileLockedWithAPasswordBecomesAPlaceholder() throws IOException {
        try (var document = Loader.loadPDF(Papers.pdf(1, "Hemmeligt"))) {
            document.protect(new StandardProtectionPolicy("e", "b", new AccessPermission()));
            var locked = Papers.saved(document);
            assertIsPlaceholder(intake.take("brev.pdf", locked), Problem.PASSWORD);
        }
    }

    @Test
    void aFileThatOnlyForbidsChangesIsRead() throws IOException {
        try (var document = Loader.loadPDF(Papers.pdf(1, "Afgørelse"))) {
            document.protect(new StandardProtectionPolicy("e", "", new AccessPermission()));
            var sheets = intake.take("afgoerelse.pdf", Papers.saved(document));
            assertThat(sheets.text()).contains("Afgørelse 1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 300, 700})
    void aFileCutShortNeverFails(int length) throws IOException {
        var cut = Arrays.copyOf(Papers.pdf(1, "Afbrudt"), length);
        assertThat(intake.take("brev.pdf", cut).pages()).isEqualTo(1);
        var picture = Arrays.copyOf(Papers.picture("png", 300, 300), length);
        assertThat(intake.take("foto.png", picture).pages()).isEqualTo(1);
        var word = Arrays.copyOf(Papers.word(Papers.paragraph("x"), ""), length);
        assertThat(intake.take("notat.docx", word).pages()).isEqualTo(1);
    }

    @Test
    void aPdfOfRubbishBecomesAPlaceholder() {
        var rubbish = "%PDF-1.7\nrubbish\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        var sheets = intake.take("brev.pdf", rubbish);
        assertThat(sheets.readable()).isFalse();
        assertThat(sheets.text()).contains("kan ikke vises", "brev.pdf");
    }

    @Test
    void aFileWithTooManyPagesBecomesAPlaceholder() throws IOException {
        var strict = Papers.intake(Duration.ofSeconds(20), 3);
        assertIsPlaceholder(strict.take("a.pdf", Papers.pdf(4, "x")), Problem.TOO_MANY_PAGES);
    }

    @Test
    void aFileThatTakesTooLongIsGivenUp() throws IOException {
        var hasty = Papers.intake(Duration.ofMillis(1), 2000);
        assertIsPlaceholder(hasty.take("a.pdf", Papers.pdf(900, "x")), Problem.TOOK_TOO_LONG);
    }

    @Test
    void aFileOverTheLimitBecomesAPlaceholder() {
        var large = new byte[50 * 1024 * 1024 + 1];
        large[0] = '%';
        assertIsPlaceholder(intake.take("stor.pdf", large), Problem.TOO_LARGE);
    }

    @Test
    void aDocumentWithoutPagesCountsAsEmpty() throws IOException {
        try (var document = new PDDocument()) {
            assertIsPlaceholder(intake.take("a.pdf", Papers.saved(document)), Problem.EMPTY);
        }
    }

    private static void assertIsPlaceholder(Sheets sheets, Problem problem) {
        assertThat(sheets.problem()).isEqualTo(problem);
        assertThat(sheets.pages()).isEqualTo(1);
        assertThat(sheets.text()).contains("Dokumentet kan ikke vises");
    }
}
