package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What is covered is gone, and what is not stays readable.
class CovererTests {

    private static final List<String> PAGES =
            List.of(
                    "Epikrise\nPatienten og hans bror Torkild Læseby talte om 010170-0099.\nTorkilds telefon er 00 11 22 33.",
                    "Side to om knæet.\nBroderen hedder Torkild\nLæseby, og han bor i Nørreby.",
                    "Side tre er om ryggen.");

    private final Coverer coverer = new Coverer(Papers.messages());

    @Test
    void coveredWordsAreNowhereInTheFile() throws IOException {
        var covered = cover(new Covering(List.of("torkild læseby", "Torkild"), false, Set.of()));
        assertThat(covered.places()).containsExactly(2, 3);
        assertThat(text(covered.pdf())).doesNotContainIgnoringCase("torkild", "læseby");
        assertThat(text(covered.pdf())).contains("telefon", "bor i Nørreby", "om ryggen");
        assertThat(streams(covered.pdf())).noneMatch(stream -> stream.contains("Torkild"));
        assertThat(covered.text()).doesNotContainIgnoringCase("torkild");
    }

    @Test
    void personNumbersAreCovered() throws IOException {
        var covered = cover(new Covering(List.of(), true, Set.of()));
        assertThat(covered.personNumbers()).isEqualTo(1);
        assertThat(text(covered.pdf())).doesNotContain("010170").contains("Torkild");
    }

    @Test
    void aWholePageIsCoveredAndSaysSo() throws IOException {
        var covered = cover(new Covering(List.of(), false, Set.of(2)));
        assertThat(covered.pages()).isEqualTo(3);
        assertThat(text(covered.pdf())).contains("Siden er dækket").doesNotContain("knæet");
    }

    @Test
    void aPartOfAWordIsNotThatWord() throws IOException {
        var covered = cover(new Covering(List.of("bro"), false, Set.of()));
        assertThat(covered.places()).containsExactly(0);
        assertThat(text(covered.pdf())).contains("bror", "Broderen");
    }

    @Test
    void pagesWithoutAnythingToCoverStayAsTheyAre() throws IOException {
        var covered = cover(new Covering(List.of("Nørreby"), false, Set.of()));
        try (var document = Loader.loadPDF(covered.pdf())) {
            assertThat(document.getPage(0).getResources().getXObjectNames().iterator().hasNext())
                    .isTrue();
            assertThat(isPicture(document.getPage(0).getResources())).isFalse();
            assertThat(isPicture(document.getPage(1).getResources())).isTrue();
        }
    }

    @Test
    void blackStandsWhereTheWordStood() throws IOException {
        var covered = cover(new Covering(List.of("ryggen"), false, Set.of()));
        int before = dark(Papers.intake().take("a.pdf", Papers.pile(PAGES)).pdf());
        assertThat(dark(covered.pdf())).isGreaterThan(before + 300);
    }

    private Covered cover(Covering what) throws IOException {
        return coverer.cover(Papers.intake().take("a.pdf", Papers.pile(PAGES)).pdf(), what);
    }

    private static boolean isPicture(org.apache.pdfbox.pdmodel.PDResources resources) {
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> streams(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var all = new java.util.ArrayList<String>();
            var objects = document.getDocument();
            for (var key : objects.getXrefTable().keySet()) {
                if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.add(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
            return all;
        }
    }

    /// Dark points on the last page.
    private static int dark(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(2, 72);
            int dark = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    dark += (image.getRGB(x, y) & 0xff) < 60 ? 1 : 0;
                }
            }
            return dark;
        }
    }
}
