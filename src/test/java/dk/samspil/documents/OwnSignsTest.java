package dk.samspil.documents;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.RehabilitationCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a caseworker corrects with one press, and what the municipality learns from it.
@SamspilTest
class OwnSignsTest {

    private static final DocumentKind WORK_TRIAL = DocumentKind.WORK_TRIAL_REPORT;

    private static final String REPORT =
            """
            Værkstedet Fjordgården
            %s
            Dato: 3. marts 2026
            Borgeren mødte alle aftalte dage og pakkede varer to timer om formiddagen.
            """;

    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired OwnSigns signs;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;

    @Test
    void onePressSaysOfWhatKindItIs() {
        var theCase = test.open();
        var paper = upload(theCase, REPORT.formatted("Arbejdsblad om ugen"));
        assertThat(paper.kind()).isEqualTo(DocumentKind.OTHER);
        press(theCase, paper, WORK_TRIAL);
        var after = of(theCase, paper.id());
        assertThat(after.kind()).isEqualTo(WORK_TRIAL);
        assertThat(after.track()).isEqualTo(Track.EMPLOYMENT);
        assertThat(after.contentDate()).hasToString("2026-03-03");
        assertThat(after.recognised()).isNull();
    }

    @Test
    void whoPressesOnAnOldPageIsToldWhoWasFirst() {
        var theCase = test.open();
        var paper = upload(theCase, REPORT.formatted("Arbejdsark om ugen"));
        press(theCase, paper, WORK_TRIAL);
        var late = post(Personas.colleague(), theCase, paper, DocumentKind.CV);
        assertThat(late.getMvcResult().getFlashMap().toString()).contains("Mette Eksempel");
        assertThat(of(theCase, paper.id()).kind()).isEqualTo(WORK_TRIAL);
    }

    @Test
    void theHeadingIsSuggestedAndUsedOnceSomebodySaysSo() {
        var first = test.open();
        press(first, upload(first, REPORT.formatted("Ugeskema for prøvetid")), WORK_TRIAL);
        var suggested = suggestion("Ugeskema for prøvetid");
        assertThat(suggested.waits()).isTrue();
        var next = test.open();
        assertThat(upload(next, REPORT.formatted("Ugeskema for prøvetid")).kind())
                .isEqualTo(DocumentKind.OTHER);
        assertThat(keep("own-signs-waiting", browser.open(Personas.caseworker(), "/kendetegn")))
                .contains("Ugeskema for prøvetid", "Brug fremover", "Praktikrapport")
                .doesNotContain("??");
        var use = "/kendetegn/" + suggested.id() + "/brug";
        browser.post(Personas.caseworker(), use, "heading", "Ugeskema for prøvetid");
        var known = upload(test.open(), REPORT.formatted("Ugeskema for prøvetid"));
        assertThat(known.kind()).isEqualTo(WORK_TRIAL);
        assertThat(known.recognised()).isNotNull();
        assertThat(keep("own-signs", browser.open(Personas.caseworker(), "/kendetegn")))
                .contains("I brug", "Brug ikke mere");
        browser.post(Personas.caseworker(), "/kendetegn/" + suggested.id() + "/brug-ikke");
        assertThat(upload(test.open(), REPORT.formatted("Ugeskema for prøvetid")).kind())
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aHeadingWithTheCitizensNameIsNotSuggested() {
        var theCase = test.open();
        var name = theCase.citizenName().replaceAll("\\d", "").strip();
        press(theCase, upload(theCase, REPORT.formatted("Skema for " + name)), WORK_TRIAL);
        assertThat(all())
                .extracting(SuggestedSign::heading)
                .noneMatch(h -> h.contains("Skema for"));
    }

    @Test
    void anotherMunicipalityNeitherSeesNorDecides() {
        var theCase = test.open();
        press(theCase, upload(theCase, REPORT.formatted("Arbejdsark for ugen")), WORK_TRIAL);
        var sign = suggestion("Arbejdsark for ugen");
        var elsewhere = Personas.caseworkerElsewhere();
        assertThat(test.as(elsewhere, signs::all)).isEmpty();
        var use = "/kendetegn/" + sign.id() + "/brug";
        assertThat(browser.post(elsewhere, use, "heading", "Arbejdsark for ugen")).hasStatus(404);
        assertThat(browser.post(elsewhere, use + "-ikke")).hasStatus(404);
        assertThat(suggestion("Arbejdsark for ugen").waits()).isTrue();
        for (var stranger : List.of(Personas.coordinator(), Personas.gp(100_001))) {
            assertThat(browser.open(stranger, "/kendetegn")).hasStatus(404);
            assertThat(test.as(stranger, signs::all)).isEmpty();
        }
    }

    private SuggestedSign suggestion(String heading) {
        return all().stream().filter(s -> s.heading().equals(heading)).findFirst().orElseThrow();
    }

    private List<SuggestedSign> all() {
        return test.as(Personas.caseworker(), signs::all);
    }

    private void press(RehabilitationCase theCase, Document paper, DocumentKind kind) {
        assertThat(post(Personas.caseworker(), theCase, paper, kind)).hasStatus3xxRedirection();
    }

    private MvcTestResult post(
            Asker asker, RehabilitationCase theCase, Document paper, DocumentKind kind) {
        return browser.post(
                asker,
                theCase.href() + "/sagsmappe/" + paper.id() + "/slags",
                "version",
                "" + paper.version(),
                "kind",
                kind.name());
    }

    private Document upload(RehabilitationCase theCase, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        test.as(Personas.caseworker(), () -> uploads.take(theCase, "scan 0017.txt", bytes));
        return test.as(Personas.caseworker(), () -> documents.of(theCase.id())).getFirst();
    }

    private Document of(RehabilitationCase theCase, DocumentId id) {
        return test.as(Personas.caseworker(), () -> documents.find(id)).orElseThrow();
    }
}
