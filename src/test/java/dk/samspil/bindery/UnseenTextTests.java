package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.bindery.Bundle.Cover;
import dk.samspil.bindery.Bundle.Leaf;
import dk.samspil.bindery.Bundle.Section;
import dk.samspil.print.Pdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// The words that were read off a scanned page lie unseen where they stand in its picture.
class UnseenTextTests {

    /// As a program finds them in the letter: dots of a sheet at 200 dots per inch.
    private static final List<ReadWord> WORDS =
            List.of(
                    word("Regionshospitalet", 180, 196, 250, 31),
                    word("Fjordlund", 440, 196, 135, 31),
                    word("Epikrise", 180, 256, 115, 31),
                    word("Łukasz", 180, 316, 90, 24),
                    word("Şahin-Ðorđević", 280, 316, 190, 31),
                    word("blåbærgrød", 480, 316, 150, 31));

    @Test
    void theWordsAreFoundInOrderWithAllTheirLetters() throws IOException {
        assertThat(Pdf.text(finished(0)))
                .contains(
                        "Regionshospitalet Fjordlund",
                        "Epikrise",
                        "Łukasz Şahin-Ðorđević blåbærgrød");
    }

    @Test
    void theyStandWhereTheyStandInThePictureAlsoOnATurnedPage() throws IOException {
        for (int laid : List.of(0, 90, 180, 270)) {
            var pdf = finished(laid);
            try (var document = Loader.loadPDF(pdf)) {
                var placed = PlacedWords.on(document, 1);
                var word = placed.get(2);
                assertThat(word.text()).isEqualTo("Epikrise");
                assertThat(word.x()).isCloseTo(180 * 0.36f, within(3f));
                assertThat(word.endX()).isCloseTo(295 * 0.36f, within(3f));
                assertThat(842 - word.y()).isCloseTo(280 * 0.36f, within(4f));
                assertThat(word.height()).isBetween(9f, 14f);
            }
        }
    }

    @Test
    void thePageLooksAsBefore() throws IOException {
        var scan = Papers.intake().take("a.pdf", scan(0)).pdf();
        assertThat(dots(finished(0))).isEqualTo(dots(scan));
    }

    @Test
    void theBoundFileIsSearchableOnScannedPages() throws IOException {
        var bound = bound(finished(180));
        try (var document = Loader.loadPDF(bound)) {
            int last = document.getNumberOfPages();
            var texts = PlacedWords.on(document, last).stream().map(PlacedWord::text).toList();
            assertThat(texts).contains("Fjordlund", "Epikrise", "blåbærgrød");
        }
    }

    /// A blank page with unseen words: only what is ours is judged.
    @Test
    void unseenWordsKeepTheStandards() throws IOException {
        byte[] words;
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            words = finished(Papers.saved(document), 0);
        }
        try (var file = Loader.loadPDF(bound(words))) {
            FileLabel.write(cover(), true, file);
            var pdf = Papers.saved(file);
            assertThat(Pdf.text(pdf)).contains("Epikrise");
            Pdf.assertKeepsTheStandards(pdf);
        }
    }

    @Test
    void whatIsCoveredOnAScannedPageIsBlackAndGone() throws IOException {
        var covered =
                new Coverer(Papers.messages())
                        .cover(
                                finished(180),
                                new Covering(List.of("Fjordlund", "Asger"), false, Set.of()));
        assertThat(covered.places()).containsExactly(1, 0);
        assertThat(covered.unreadable()).isEmpty();
        assertThat(covered.text()).doesNotContain("Fjordlund");
        assertThat(Pdf.text(covered.pdf()))
                .contains("Regionshospitalet", "Epikrise")
                .doesNotContain("Fjordlund");
        try (var document = Loader.loadPDF(covered.pdf())) {
            var drawn = new PDFRenderer(document).renderImageWithDPI(0, 200);
            for (int x = 440; x < 575; x += 5) {
                assertThat(drawn.getRGB(x, 212) & 0xff).as("at %d", x).isLessThan(40);
            }
            assertThat(drawn.getRGB(700, 212) & 0xff).isGreaterThan(200);
        }
    }

    @Test
    void aPageThatIsCoveredAltogetherKeepsNoUnseenWords() throws IOException {
        var covered =
                new Coverer(Papers.messages())
                        .cover(finished(0), new Covering(List.of(), false, Set.of(1)));
        assertThat(Pdf.text(covered.pdf())).contains("dækket").doesNotContain("Epikrise");
    }

    @Test
    void wordsComeBackAsTheyWereKept() {
        assertThat(ReadWord.of(ReadWord.lines(WORDS))).isEqualTo(WORDS);
        var pages = new WordsOfPages(Map.of(1, WORDS, 12, List.of(word("#3", 1, 2, 3, 4))));
        assertThat(WordsOfPages.of(pages.lines())).isEqualTo(pages);
        assertThat(WordsOfPages.of("").byPage()).isEmpty();
    }

    private static ReadWord word(String text, int left, int top, int width, int height) {
        return ReadWord.of(
                text, left, top, width, height, ScannedPapers.WIDTH, ScannedPapers.HEIGHT);
    }

    private static byte[] finished(int laid) throws IOException {
        return finished(Papers.intake().take("a.pdf", scan(laid)).pdf(), (360 - laid) % 360);
    }

    private static byte[] finished(byte[] pdf, int turn) {
        try (var open = ScannedPapers.studio().open(pdf)) {
            return open.finish(turn == 0 ? Map.of() : Map.of(1, turn), Map.of(1, WORDS))
                    .orElseThrow();
        }
    }

    private static byte[] scan(int laid) throws IOException {
        return ScannedPapers.pdf(
                ScannedPapers.laid(ScannedPapers.sheet(ScannedPapers.LETTER), laid));
    }

    private static List<Integer> dots(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 50);
            return java.util.Arrays.stream(
                            drawn.getRGB(
                                    0,
                                    0,
                                    drawn.getWidth(),
                                    drawn.getHeight(),
                                    null,
                                    0,
                                    drawn.getWidth()))
                    .boxed()
                    .toList();
        }
    }

    private static byte[] bound(byte[] pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        var leaf =
                new Leaf(
                        "Epikrise",
                        "Epikrise",
                        "",
                        LocalDate.of(2026, 3, 3),
                        spool -> spool.keep(pdf));
        var sections = List.of(new Section("Helbred", List.of(leaf)));
        Papers.binder().bind(new Bundle(cover(), sections, List.of(), 0), out);
        return out.toByteArray();
    }

    private static Cover cover() {
        return new Cover("Sagsmappe", "26-1042", "Ane Prøve", "Fleksjob", List.of(), List.of(), "");
    }
}
