package dk.samspil.reader;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Uploads;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages of the reader as the server sends them.
@SamspilTest
class ReaderPagesTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired Uploads uploads;
    @Autowired Documents documents;
    private ReadingCase reading;
    @Autowired CaseFiles caseFiles;

    @BeforeEach
    void aCaseToRead() {
        reading = new ReadingCase(test, uploads, documents);
    }

    @Test
    void theReaderListsWhatThereIsByTrackAndBeginsWhereItIsAskedTo() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        var address = at(theCase) + "/laes?dokument=" + letter.id() + "&side=2";
        var page = keep("reader", browser.open(Personas.caseworker(), address));
        assertThat(page)
                .contains("data-document=\"" + letter.id() + "\"", "data-page=\"2\"")
                .contains("Helbred", "Epikrise", "3 sider", "sider.pdf")
                .contains("<noscript>", "<iframe")
                .doesNotContain("??")
                .doesNotContain(" style=");
    }

    @Test
    void aPageNumberThatThereIsNotIsTheNearestOne() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        assertThat(
                        body(
                                browser.open(
                                        Personas.caseworker(),
                                        at(theCase) + "/laes?side=99&dokument=" + letter.id())))
                .contains("data-page=\"3\"");
        assertThat(browser.open(Personas.caseworker(), at(theCase) + "/laes?dokument=x"))
                .hasStatusOk();
        assertThat(
                        browser.open(
                                Personas.caseworker(),
                                at(theCase) + "/laes?dokument=" + UUID.randomUUID()))
                .hasStatus3xxRedirection();
    }

    @Test
    void anAddressMayNameASecondDocumentToReadBesideTheFirst() {
        var theCase = reading.open();
        var letter = reading.letter(theCase).id();
        var address = at(theCase) + "/laes?dokument=" + letter + "&ved=" + letter + "&vedside=9";
        assertThat(keep("reader-beside", browser.open(Personas.caseworker(), address)))
                .contains(letter + "/sider.pdf#page=3", "Vis kun det ene dokument")
                .doesNotContain("??");
        var unknown = at(theCase) + "/laes?ved=" + UUID.randomUUID();
        assertThat(body(browser.open(Personas.caseworker(), unknown)))
                .doesNotContain("Vis kun det ene dokument</a>");
    }

    @Test
    void anEmptyCaseFileSaysSo() {
        var theCase = test.open();
        assertThat(body(browser.open(Personas.caseworker(), at(theCase) + "/laes")))
                .contains("Der er ikke noget at læse endnu")
                .doesNotContain("??");
    }

    @Test
    void aFileIsReadAsItWasSent() {
        var theCase = reading.open();
        var sent = test.as(Personas.caseworker(), () -> caseFiles.freeze(theCase.id(), null));
        assertThat(body(browser.open(Personas.caseworker(), at(theCase))))
                .contains("/sagsmappe/sendt/" + sent.id() + "\"");
        var page =
                keep(
                        "reader-sent",
                        browser.open(Personas.caseworker(), at(theCase) + "/sendt/" + sent.id()));
        assertThat(page).contains("data-reader=\"sent\"", sent.id() + ".pdf").doesNotContain("??");
        assertThat(browser.open(Personas.caseworker(), at(theCase) + "/sendt/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void wordsAreSoughtWithAFormAndFoundWithLinks() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        assertThat(body(browser.open(Personas.caseworker(), at(theCase) + "/soeg")))
                .contains("method=\"post\"", "Alle ordene skal stå på siden")
                .doesNotContain("??");
        var found =
                keep(
                        "reader-search",
                        browser.post(
                                Personas.caseworker(), at(theCase) + "/soeg", "q", "marts EPI"));
        assertThat(found)
                .contains("Fundet på 3 sider", "<mark>Epi</mark>krise", "<mark>marts</mark>")
                .contains("/laes?dokument=" + letter.id() + "&amp;side=2#soeg=marts%7Cepi")
                .doesNotContain("??");
        assertThat(body(browser.post(Personas.caseworker(), at(theCase) + "/soeg", "q", "kamel")))
                .contains("Ordene står ikke på nogen side");
    }

    @Test
    void theTimelineShowsDocumentsAndEventsTwice() {
        var theCase = reading.open();
        var page =
                keep(
                        "reader-timeline",
                        browser.open(Personas.caseworker(), at(theCase) + "/tidslinje"));
        assertThat(page)
                .contains("<svg", "aria-label=\"3. marts 2026: ", "Sagen blev oprettet.")
                .contains("Det samme som liste", "/laes?dokument=" + reading.letter(theCase).id())
                .doesNotContain("??")
                .doesNotContain(" style=");
    }

    @Test
    void theTimelineShowsWhichDocumentsNameAConditionAndWhatTheCitizenLivedOn() {
        var theCase = reading.open();
        reading.add(theCase, "LAE265.pdf", 1, "LÆ 265 Dato: 3. juni 2026 Diagnoser: depression");
        browser.post(
                Personas.caseworker(),
                theCase.href() + "/plan/history",
                "version",
                "0",
                "f.support.0.supportPeriod",
                "2024-nu",
                "f.support.0.kind",
                "Sygedagpenge",
                "f.support.1.supportPeriod",
                "i flere år",
                "f.support.1.kind",
                "Løn");
        var page =
                keep(
                        "reader-timeline-conditions",
                        browser.open(Personas.caseworker(), at(theCase) + "/tidslinje"));
        assertThat(page)
                .contains(
                        "Lidelser, som dokumenterne nævner",
                        "aria-label=\"depression, 3. juni 2026: ")
                .contains("Forsørgelse", "1. januar 2024 – : Sygedagpenge", "i flere år")
                .doesNotContain("??")
                .doesNotContain(" style=");
    }

    @Test
    void nothingOfItExistsForStrangers() {
        var theCase = reading.open();
        var own = test.open(Personas.caseworkerElsewhere(), null);
        var letter = reading.letter(theCase);
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        test.citizenOf(theCase),
                        Personas.administrator())) {
            for (var page : List.of("/laes", "/soeg", "/noter", "/tidslinje")) {
                assertThat(browser.open(stranger, at(theCase) + page)).hasStatus(404);
            }
            assertThat(browser.post(stranger, at(theCase) + "/soeg", "q", "epikrise"))
                    .hasStatus(404);
            assertThat(browser.post(stranger, at(theCase) + "/laest")).hasStatus(404);
            assertThat(
                            browser.post(
                                    stranger,
                                    at(theCase) + "/noter",
                                    "dokument",
                                    letter.id().toString(),
                                    "side",
                                    "1",
                                    "tekst",
                                    "x"))
                    .hasStatus(404);
        }
        assertThat(
                        browser.post(
                                Personas.caseworkerElsewhere(),
                                at(own) + "/noter",
                                "dokument",
                                letter.id().toString(),
                                "side",
                                "1",
                                "tekst",
                                "x"))
                .hasStatus(404);
    }

    private static String at(RehabilitationCase theCase) {
        return theCase.href() + "/sagsmappe";
    }
}
