package dk.samspil.documents;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.recognition.Condition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the reader can do without is proposed with the reason, and left out when somebody says so.
@SamspilTest
class ChoiceTest {

    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired CaseFiles caseFiles;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;

    @Test
    void theOlderStatementOnTheSameIsElaboratedInTheNewer() {
        var theCase = test.open();
        upload(theCase, "LÆ 265\nDato: 3. juni 2026\nDiagnoser: slidgigt i knæ og depression.");
        upload(theCase, "Speciallægeerklæring\nDato: 3. marts 2024\nKnæet gør ondt ved gang.");
        upload(theCase, "Speciallægeerklæring\nDato: 4. april 2026\nKnæet, slidgigt. Ny skanning.");
        assertThat(proposals(theCase))
                .singleElement()
                .satisfies(
                        proposal -> {
                            assertThat(proposal.document().contentDate()).hasToString("2024-03-03");
                            assertThat(proposal.reason()).contains("Uddybet i “", "4. april 2026");
                        });
    }

    @Test
    void aStatementOnSomethingThatTheCertificateDoesNotNameIsProposedToo() {
        var theCase = test.open();
        upload(theCase, "LÆ 265\nDato: 3. juni 2026\nDiagnoser: depression.");
        upload(theCase, "Speciallægeerklæring\nDato: 4. april 2026\nTinnitus efter støj.");
        assertThat(proposals(theCase))
                .extracting(LeaveOut::reason)
                .containsExactly("Handler om hørelse, som LÆ 265 ikke nævner");
    }

    @Test
    void withoutTheCertificateNothingIsSaidToBeAboutSomethingElse() {
        var theCase = test.open();
        upload(theCase, "Speciallægeerklæring\nDato: 4. april 2026\nTinnitus efter støj.");
        assertThat(proposals(theCase)).isEmpty();
        assertThat(file(theCase).read().getFirst().conditions()).containsExactly(Condition.HEARING);
    }

    @Test
    void onePressLeavesItOutWithTheReason() {
        var theCase = test.open();
        upload(theCase, "LÆ 265\nDato: 3. juni 2026\nDiagnoser: depression.");
        upload(theCase, "Speciallægeerklæring\nDato: 4. april 2026\nTinnitus efter støj.");
        var at = theCase.href() + "/sagsmappe";
        assertThat(keep("case-file-choice", browser.open(Personas.caseworker(), at)))
                .contains("Forslag til udvalg", "Lad ude", "som LÆ 265 ikke nævner")
                .doesNotContain("??");
        var document = proposals(theCase).getFirst().document();
        var leaveOut = at + "/" + document.id() + "/lad-ude";
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        test.citizenOf(theCase))) {
            assertThat(browser.post(stranger, leaveOut, "version", "1")).hasStatus(404);
        }
        browser.post(Personas.caseworker(), leaveOut, "version", "" + document.version());
        assertThat(file(theCase).leftOut())
                .extracting(Document::leftOutReason)
                .containsExactly("Handler om hørelse, som LÆ 265 ikke nævner");
        assertThat(proposals(theCase)).isEmpty();
    }

    private List<LeaveOut> proposals(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.choice(caseFiles.of(theCase.id())));
    }

    private CaseFile file(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.of(theCase.id()));
    }

    private void upload(RehabilitationCase theCase, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        test.as(Personas.caseworker(), () -> uploads.take(theCase, "scan.txt", bytes));
    }
}
