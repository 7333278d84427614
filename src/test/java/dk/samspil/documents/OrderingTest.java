package dk.samspil.documents;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.cases.RehabilitationCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The order of a track by date and by hand, and what is new since the file was sent.
@SamspilTest
class OrderingTest {

    @Autowired Uploads uploads;
    @Autowired CaseFiles caseFiles;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;

    @Test
    void aDocumentIsMovedAndWhatComesLaterFindsItsPlaceByDate() {
        var theCase = withThree();
        move(theCase, 2, true);
        assertThat(titles(theCase)).containsExactly("Første", "Tredje", "Anden");
        upload(theCase, "Fjerde", "1. februar 2026");
        assertThat(titles(theCase)).containsExactly("Første", "Tredje", "Anden", "Fjerde");
        var at = theCase.href() + "/sagsmappe";
        assertThat(keep("case-file-ordered", browser.open(Personas.caseworker(), at)))
                .contains("Sortér Helbred efter dato igen", "Flyt op")
                .doesNotContain("??");
        browser.post(Personas.caseworker(), at + "/efter-dato", "mappe", "3");
        assertThat(titles(theCase)).containsExactly("Første", "Anden", "Fjerde", "Tredje");
    }

    @Test
    void theFirstIsNotMovedFurtherUpNorTheLastFurtherDown() {
        var theCase = withThree();
        move(theCase, 0, true);
        move(theCase, 2, false);
        assertThat(titles(theCase)).containsExactly("Første", "Anden", "Tredje");
    }

    @Test
    void strangersMoveNothing() {
        var theCase = withThree();
        var at = theCase.href() + "/sagsmappe/";
        var id = file(theCase).read().getLast().id();
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        test.citizenOf(theCase))) {
            assertThat(browser.post(stranger, at + id + "/flyt", "op", "true")).hasStatus(404);
            assertThat(browser.post(stranger, at + "efter-dato", "mappe", "3")).hasStatus(404);
        }
        assertThat(titles(theCase)).containsExactly("Første", "Anden", "Tredje");
    }

    @Test
    void whatCameSinceTheFileWasSentIsMarkedOnThePageAndInTheContents() throws IOException {
        var theCase = withThree();
        test.as(Personas.caseworker(), () -> caseFiles.freeze(theCase.id(), null));
        upload(theCase, "Fjerde", "1. februar 2026");
        var at = theCase.href() + "/sagsmappe";
        assertThat(keep("case-file-news", browser.open(Personas.caseworker(), at)))
                .contains("Siden mappen sidst blev sendt, er 1 dokument kommet til", "Nyt siden")
                .doesNotContain("??");
        var merged = new ByteArrayOutputStream();
        test.as(Personas.caseworker(), () -> caseFiles.merge(theCase, merged));
        try (var pdf = Loader.loadPDF(merged.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).containsOnlyOnce("nyt siden");
        }
    }

    private RehabilitationCase withThree() {
        var theCase = test.open();
        upload(theCase, "Første", "3. januar 2026");
        upload(theCase, "Anden", "10. januar 2026");
        upload(theCase, "Tredje", "17. marts 2026");
        return theCase;
    }

    private void move(RehabilitationCase theCase, int index, boolean up) {
        var id = file(theCase).read().get(index).id();
        var address = theCase.href() + "/sagsmappe/" + id + "/flyt";
        assertThat(browser.post(Personas.caseworker(), address, "op", "" + up))
                .hasStatus3xxRedirection();
    }

    private List<String> titles(RehabilitationCase theCase) {
        return file(theCase).read().stream().map(Document::title).toList();
    }

    private CaseFile file(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.of(theCase.id()));
    }

    private void upload(RehabilitationCase theCase, String title, String date) {
        var text = "Epikrise\nDato: " + date + "\nIndlagt til observation: " + title;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        test.as(Personas.caseworker(), () -> uploads.take(theCase, title + ".txt", bytes));
    }
}
