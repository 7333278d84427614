package dk.samspil.documents;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.bindery.Papers;
import dk.samspil.cases.RehabilitationCase;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A pile becomes its documents, and a pile again.
@SamspilTest
class DividingTest {

    private static final String DISCHARGE =
            """
            Regionshospitalet Fjordlund
            Epikrise
            Patient: Anders Testesen
            Dato: 3. marts 2026
            Smerter i venstre knæ gennem 14 måneder, undersøgt tre gange.
            """;

    private static final String SECOND_PAGE =
            """
            Der er ikke tegn på leddegigt. Bevægeligheden er 110 grader.
            Med venlig hilsen
            Maren Kaldtved
            """;

    private static final String SPECIALIST =
            """
            Speciallæge Asger Læseby
            Speciallægeerklæring
            Borger: Anders Testesen
            Dato: 14. april 2026
            Skånehensyn: ingen tunge løft. Tilstanden er stationær.
            """;

    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired Dividing dividing;
    @Autowired CaseFiles caseFiles;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;

    @Test
    void thePageProposesWhereEachDocumentBegins() throws IOException {
        var theCase = test.open();
        var pile = pile(theCase);
        assertThat(pile.documentsInIt()).isEqualTo(2);
        assertThat(keep("case-file-pile", browser.open(Personas.caseworker(), at(theCase))))
                .contains("Ser ud til at være 2 dokumenter", "Del op")
                .doesNotContain("??");
        assertThat(keep("divide", browser.open(Personas.caseworker(), at(theCase, pile, "del"))))
                .contains("value=\"3\"", "03-03-2026", "14-04-2026", "Speciallægeerklæring")
                .doesNotContain("??")
                .doesNotContain(" style=");
    }

    @Test
    void thePartsTakeThePlaceOfThePileAndHaveItsPages() throws IOException {
        var theCase = test.open();
        var pile = pile(theCase);
        assertThat(divide(theCase, pile, "1", "3")).hasStatus3xxRedirection();
        var read = file(theCase).read();
        assertThat(read).extracting(Document::pages).containsExactly(2, 1);
        assertThat(read).extracting(Document::title).containsExactly("Første", "Anden");
        assertThat(words(read.getLast())).contains("Speciallægeerklæring").doesNotContain("knæ");
        assertThat(file(theCase).leftOut())
                .extracting(Document::leftOutReason)
                .containsExactly("Delt i 2 dokumenter");
        assertThat(keep("case-file-divided", browser.open(Personas.caseworker(), at(theCase))))
                .contains("Saml igen", "Side 1 til 2 i “" + pile.title() + "”")
                .doesNotContain("??");
        assertThat(divide(theCase, pile, "1", "2")).hasStatus(422);
    }

    @Test
    void gatheredAgainThePileIsReadAndThePartsAreNot() throws IOException {
        var theCase = test.open();
        var pile = pile(theCase);
        divide(theCase, pile, "1", "2", "3");
        browser.post(Personas.caseworker(), at(theCase, pile, "saml"));
        assertThat(file(theCase).read()).extracting(Document::id).containsExactly(pile.id());
        assertThat(file(theCase).withdrawn()).hasSize(3);
        assertThat(divide(theCase, pile, "1", "3")).hasStatus(409);
        var now = test.as(Personas.caseworker(), () -> documents.find(pile.id())).orElseThrow();
        assertThat(divide(theCase, now, "1", "3")).hasStatus3xxRedirection();
    }

    @Test
    void whatIsTypedWrongStaysInItsFieldWithTheReason() throws IOException {
        var theCase = test.open();
        var pile = pile(theCase);
        assertThat(body(divide(theCase, pile, "2", "3"))).contains("skal begynde på side 1");
        assertThat(body(divide(theCase, pile, "1", "4"))).contains("et sidetal, som filen har");
        assertThat(body(divide(theCase, pile, "1", "1"))).contains("begynder på samme side");
        assertThat(body(divide(theCase, pile, "1"))).contains("mindst to dokumenter");
        assertThat(body(divide(theCase, pile, "1", "to"))).contains("value=\"to\"");
        assertThat(file(theCase).read()).hasSize(1);
    }

    @Test
    void theListCanShowOnlyWhatSomebodyShouldLookAt() throws IOException {
        var theCase = test.open();
        var pile = pile(theCase);
        upload(
                theCase,
                "epikrise.pdf",
                "Regionshospitalet Fjordlund\nEpikrise\nDato: 7. maj 2026\nIndlagt med astma i to døgn.");
        var sure = file(theCase).read().getLast();
        var all = body(browser.open(Personas.caseworker(), at(theCase)));
        assertThat(all).contains("d-" + pile.id(), "d-" + sure.id(), "Vis kun det dokument");
        var few = browser.open(Personas.caseworker(), at(theCase) + "?vis=se-efter");
        assertThat(keep("case-file-look-at", few))
                .contains("id=\"d-" + pile.id(), "Vis alle dokumenter")
                .doesNotContain("id=\"d-" + sure.id())
                .doesNotContain("??");
    }

    @Test
    void strangersNeitherSeeNorDivide() throws IOException {
        var theCase = test.open();
        var pile = pile(theCase);
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        test.citizenOf(theCase))) {
            assertThat(browser.open(stranger, at(theCase, pile, "del"))).hasStatus(404);
            assertThat(browser.post(stranger, at(theCase, pile, "del"), "version", "1"))
                    .hasStatus(404);
            assertThat(browser.post(stranger, at(theCase, pile, "saml"))).hasStatus(404);
        }
    }

    private void upload(RehabilitationCase theCase, String name, String... pages)
            throws IOException {
        var bytes = Papers.pile(List.of(pages));
        test.as(Personas.caseworker(), () -> uploads.take(theCase, name, bytes));
    }

    private Document pile(RehabilitationCase theCase) throws IOException {
        upload(theCase, "samlet.pdf", DISCHARGE, SECOND_PAGE, SPECIALIST);
        return file(theCase).read().getFirst();
    }

    private MvcTestResult divide(RehabilitationCase theCase, Document pile, String... begins) {
        var titles = List.of("Første", "Anden", "Tredje");
        var fields = new java.util.ArrayList<>(List.of("version", "" + pile.version()));
        for (int i = 0; i < begins.length; i++) {
            fields.addAll(List.of("first", begins[i], "kind", "DISCHARGE_LETTER"));
            fields.addAll(List.of("date", (i + 1) + "-3-2026", "title", titles.get(i)));
        }
        fields.addAll(List.of("first", "", "kind", "OTHER", "date", "", "title", ""));
        return browser.post(
                Personas.caseworker(), at(theCase, pile, "del"), fields.toArray(String[]::new));
    }

    private String words(Document document) throws IOException {
        var pdf = test.as(Personas.caseworker(), () -> documents.read(document.id())).orElseThrow();
        try (var pages = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(pages);
        }
    }

    private CaseFile file(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.of(theCase.id()));
    }

    private static String at(RehabilitationCase theCase) {
        return theCase.href() + "/sagsmappe";
    }

    private static String at(RehabilitationCase theCase, Document document, String what) {
        return at(theCase) + "/" + document.id() + "/" + what;
    }
}
