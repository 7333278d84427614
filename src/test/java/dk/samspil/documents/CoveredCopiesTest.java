package dk.samspil.documents;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.bindery.Papers;
import dk.samspil.cases.RehabilitationCase;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The citizen reads a copy in which something is covered, and finds the rest nowhere.
@SamspilTest
class CoveredCopiesTest {

    private static final String NOTE =
            """
            Regionshospitalet Fjordlund
            Epikrise
            Dato: 3. marts 2026
            Patientens bror Torkild har ringet i fortrolighed.
            Der er smerter i venstre knæ.
            """;

    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired CaseFiles caseFiles;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;
    @Autowired JdbcClient jdbc;

    @Test
    void theCitizenReadsTheEditionAndTheTeamTheOriginal() throws IOException {
        var theCase = test.open();
        var note = note(theCase);
        cover(theCase, note, "Torkild");
        var citizen = test.citizenOf(theCase);
        var copy = file(theCase).coveredCopies().getFirst();
        var pdf = browser.open(citizen, "/min-sag/dokument/" + copy.id() + ".pdf");
        assertThat(pdf).hasStatusOk();
        assertThat(text(pdf.getResponse().getContentAsByteArray()))
                .contains("venstre knæ")
                .doesNotContain("Torkild");
        assertThat(browser.open(citizen, "/min-sag/dokument/" + note.id() + ".pdf")).hasStatus(404);
        assertThat(wordsSeenBy(citizen)).noneMatch(words -> words.contains("Torkild"));
        assertThat(body(browser.open(citizen, "/min-sag"))).contains(note.title());
        assertThat(file(theCase).read()).extracting(Document::id).containsExactly(note.id());
        assertThat(file(theCase).leftOut()).isEmpty();
    }

    @Test
    void theFileThatIsSentHasAnEditionForTheCitizen() throws IOException {
        var theCase = test.open();
        cover(theCase, note(theCase), "Torkild");
        var sent = test.as(Personas.caseworker(), () -> caseFiles.freeze(theCase.id(), null));
        var teams = test.as(Personas.caseworker(), () -> caseFiles.frozenPdf(sent.id()));
        assertThat(text(teams.orElseThrow())).contains("Torkild");
        var citizen = test.citizenOf(theCase);
        var own = test.as(citizen, () -> caseFiles.frozen(theCase.id()));
        assertThat(own).singleElement().matches(FrozenFile::isCitizensEdition);
        var pdf = test.as(citizen, () -> caseFiles.frozenPdf(own.getFirst().id())).orElseThrow();
        assertThat(text(pdf)).contains("venstre knæ").doesNotContain("Torkild");
        assertThat(test.as(citizen, () -> caseFiles.frozenPdf(sent.id()))).isEmpty();
        assertThat(keep("case-file-editions", browser.open(Personas.caseworker(), at(theCase))))
                .contains("Borgerens udgave, sendt", "Udgave til borgeren")
                .doesNotContain("??");
    }

    @Test
    void whatIsNotFoundIsToldAndNothingIsKeptWhenNothingIs() throws IOException {
        var theCase = test.open();
        var note = note(theCase);
        var address = at(theCase) + "/" + note.id() + "/udgave";
        var nothing = browser.post(Personas.caseworker(), address, "phrases", "Asger");
        assertThat(nothing).hasStatus(422);
        assertThat(body(nothing)).contains("Intet af det står i dokumentet");
        assertThat(file(theCase).coveredCopies()).isEmpty();
        var pages = browser.post(Personas.caseworker(), address, "pages", "1-4");
        assertThat(pages).hasStatus(422);
        assertThat(body(pages)).contains("1-4", "sidetal, som dokumentet har");
        var some = browser.post(Personas.caseworker(), address, "phrases", "Torkild\nAsger");
        assertThat(some.getMvcResult().getFlashMap().get("missed")).isEqualTo("“Asger”");
        assertThat(keep("cover", browser.open(Personas.caseworker(), address)))
                .contains("Udgaven, som borgeren læser nu", "Lav udgaven om")
                .doesNotContain("??")
                .doesNotContain(" style=");
    }

    @Test
    void theOriginalIsNotShownWhileThereIsAnEditionAndTheEditionCanBeTakenBack()
            throws IOException {
        var theCase = test.open();
        var note = note(theCase);
        cover(theCase, note, "Torkild");
        var shown = find(note);
        var refused =
                test.as(
                        Personas.caseworker(),
                        () ->
                                documents.edit(
                                        note.id(),
                                        new DocumentEdit(
                                                shown.version(),
                                                shown.kind(),
                                                shown.title(),
                                                shown.author(),
                                                shown.contentDate(),
                                                shown.track(),
                                                true,
                                                "",
                                                true)));
        assertThat(refused).isEqualTo(new DocumentEdit.Refused("documents.refused.covered"));
        browser.post(Personas.caseworker(), at(theCase) + "/" + note.id() + "/udgave-tilbage");
        assertThat(file(theCase).coveredCopies()).isEmpty();
        assertThat(wordsSeenBy(test.citizenOf(theCase))).isEmpty();
    }

    @Test
    void aNewEditionTakesThePlaceOfTheEarlier() throws IOException {
        var theCase = test.open();
        var note = note(theCase);
        cover(theCase, note, "Torkild");
        cover(theCase, note, "Torkild\nbror");
        assertThat(file(theCase).coveredCopies()).hasSize(1);
        assertThat(wordsSeenBy(test.citizenOf(theCase)))
                .singleElement()
                .matches(words -> !words.contains("bror") && words.contains("knæ"));
    }

    @Test
    void strangersMakeNoEditions() throws IOException {
        var theCase = test.open();
        var address = at(theCase) + "/" + note(theCase).id() + "/udgave";
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        test.citizenOf(theCase))) {
            assertThat(browser.open(stranger, address)).hasStatus(404);
            assertThat(browser.post(stranger, address, "pages", "1")).hasStatus(404);
            assertThat(browser.post(stranger, address + "-tilbage")).hasStatus(404);
        }
    }

    private void cover(RehabilitationCase theCase, Document note, String phrases) {
        var address = at(theCase) + "/" + note.id() + "/udgave";
        assertThat(browser.post(Personas.caseworker(), address, "phrases", phrases))
                .hasStatus3xxRedirection();
    }

    /// Everything that the database itself shows somebody.
    private List<String> wordsSeenBy(Asker asker) {
        return test.as(
                asker,
                () -> jdbc.sql("select words from documents.document").query(String.class).list());
    }

    private Document note(RehabilitationCase theCase) throws IOException {
        var bytes = Papers.pile(List.of(NOTE));
        test.as(Personas.caseworker(), () -> uploads.take(theCase, "epikrise.pdf", bytes));
        return file(theCase).read().getFirst();
    }

    private Document find(Document document) {
        return test.as(Personas.caseworker(), () -> documents.find(document.id())).orElseThrow();
    }

    private CaseFile file(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.of(theCase.id()));
    }

    private static String at(RehabilitationCase theCase) {
        return theCase.href() + "/sagsmappe";
    }

    private static String text(byte[] pdf) throws IOException {
        try (var pages = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(pages);
        }
    }
}
