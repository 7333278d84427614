package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.RehabilitationCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Words found in all documents of a case, and in nobody else's.
@SamspilTest
class PageSearchTest {

    @Autowired PageSearch search;
    @Autowired Uploads uploads;
    @Autowired Documents documents;
    @Autowired TestCases test;

    @Test
    void wordsStandInAnyOrderAndInAnyCase() {
        var theCase = withLetters();
        assertThat(found(theCase, "SMERTER knæ")).hasSize(1);
        assertThat(found(theCase, "ØREBETÆNDELSE")).hasSize(1);
        assertThat(found(theCase, "ørebetændelse haven")).isEmpty();
        assertThat(found(theCase, "patienten")).hasSize(2);
    }

    @Test
    void aPhraseStandsTogetherAlsoOverALinesEnd() {
        var theCase = withLetters();
        assertThat(found(theCase, "\"smerter i venstre knæ\"")).hasSize(1);
        assertThat(found(theCase, "\"venstre smerter\"")).isEmpty();
        assertThat(found(theCase, "”I VENSTRE”")).hasSize(1);
    }

    @Test
    void theHitShowsItsPageAndMarksTheWords() {
        var theCase = withLetters();
        var hit = found(theCase, "knæ smerter").getFirst();
        assertThat(hit.page()).isEqualTo(1);
        assertThat(hit.times()).isEqualTo(2);
        assertThat(hit.snippet())
                .filteredOn(PageHit.Piece::marked)
                .extracting(PageHit.Piece::words)
                .containsExactly("smerter", "knæ");
        assertThat(hit.snippet().stream().map(PageHit.Piece::words).collect(Collectors.joining()))
                .contains("haft smerter i venstre knæ gennem");
    }

    @Test
    void whatIsTypedIsNeverAPattern() {
        var theCase = withLetters();
        for (var typed :
                List.of("_", "\\", "sm_rter", "sm%rter", "\"", "", "  ", "\0", "[a-z]+", "(")) {
            assertThat(found(theCase, typed)).as(typed).isEmpty();
        }
        assertThat(found(theCase, "100 %")).hasSize(1);
    }

    @Test
    void whatWasWithdrawnOrIsAboutSomebodyElseIsNotLookedThrough() {
        var theCase = withLetters();
        upload(theCase, "Forkert.txt", "Epikrise\nPatient: Berta, 020281-0042\nEn ørebetændelse");
        assertThat(found(theCase, "ørebetændelse")).hasSize(1);
        var letter = found(theCase, "ørebetændelse").getFirst().document();
        test.as(
                Personas.caseworker(),
                () ->
                        documents.withdraw(
                                letter,
                                documents.find(letter).orElseThrow().version(),
                                "Hører til en anden sag"));
        assertThat(found(theCase, "ørebetændelse")).isEmpty();
    }

    @Test
    void nobodyFindsAnythingInAForeignCase() {
        var theCase = withLetters();
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        test.citizenOf(theCase))) {
            assertThat(found(stranger, theCase, "patienten")).as(stranger.name()).isEmpty();
        }
    }

    private RehabilitationCase withLetters() {
        var theCase = test.open();
        upload(
                theCase,
                "Knæ.txt",
                "Epikrise\nDato: 3. marts 2026\nPatienten har haft smerter i\nvenstre knæ gennem 14"
                        + " måneder. Han er undersøgt tre gange og arbejder i haven.");
        upload(
                theCase,
                "Øre.txt",
                "Journal\nDato: 9. april 2026\nPatienten havde som barn ørebetændelse. Hører 100 %"
                        + " på begge sider.");
        return theCase;
    }

    private List<PageHit> found(RehabilitationCase theCase, String typed) {
        return found(Personas.caseworker(), theCase, typed);
    }

    private List<PageHit> found(Asker asker, RehabilitationCase theCase, String typed) {
        return test.as(asker, () -> search.find(theCase.id(), SoughtWords.of(typed)));
    }

    private void upload(RehabilitationCase theCase, String name, String text) {
        test.as(
                Personas.caseworker(),
                () -> uploads.take(theCase, name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
