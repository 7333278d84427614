package dk.samspil.followup;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestConclusions;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.agreements.RuleSets;
import dk.samspil.cases.CaseReads;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.Cases;
import dk.samspil.cases.DeadlineKind;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.exchange.Exchange;
import dk.samspil.print.Pdf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
class FollowUpPagesTest {

    private static final Asker COORDINATING =
            new Asker(
                    UUID.nameUUIDFromBytes("Kirsten Koordinerende".getBytes()),
                    "Kirsten Koordinerende",
                    Personas.BALLERUP,
                    "Ballerup Kommune",
                    Capacity.COORDINATING_CASEWORKER,
                    "");

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired TestMeetings planner;
    @Autowired TestConclusions conclusions;
    @Autowired Cases cases;
    @Autowired CaseReads reads;
    @Autowired RuleSets ruleSets;
    @Autowired Exchange exchange;
    @Autowired Clock clock;

    @Test
    void theConclusionIsReadBeforeItIsSentAndThenTheMunicipalityDecides() {
        var theCase = conclusions.recommended();
        var letter = browser.open(Personas.caseworker(), page(theCase) + "/brev.pdf");
        assertThat(Pdf.text(letter.getResponse().getContentAsByteArray()))
                .contains("Teamet anbefaler: Fleksjob", "Møbelsnedker", "Ro og faste pauser");
        assertThat(keep("followup-recommended", open(theCase))).contains("Send til borger og læge");

        post(theCase, "/send");

        assertThat(now(theCase)).isEqualTo(CaseStatus.AWAITING_DECISION);
        assertThat(sent(theCase)).contains("Rehabiliteringsteamets indstilling");
        assertThat(keep("followup-decide", open(theCase)))
                .contains("Træf afgørelse")
                .doesNotContain("??followup");
        var today = LocalDate.now(clock);
        assertThat(test.as(Personas.caseworker(), () -> reads.deadlines(theCase.id())))
                .anySatisfy(
                        deadline -> {
                            assertThat(deadline.kind()).isEqualTo(DeadlineKind.DECISION);
                            assertThat(deadline.due())
                                    .isEqualTo(ruleSets.on(today).decisionDue(today))
                                    .isEqualTo(today.plusDays(28));
                        });
    }

    @Test
    void decidingOtherwiseNeedsAReasonAndNothingTypedIsLost() {
        var theCase = conclusions.recommended();
        post(theCase, "/send");

        var refused =
                post(
                        theCase,
                        "/afgoerelse",
                        "outcome",
                        "DISABILITY_PENSION",
                        "power",
                        "Jobcenterchefen");

        assertThat(refused).hasStatus(422);
        assertThat(keep("followup-decide-refused", refused))
                .contains("Skriv en begrundelse", "value=\"Jobcenterchefen\"")
                .contains("value=\"DISABILITY_PENSION\" checked");
        assertThat(now(theCase)).isEqualTo(CaseStatus.AWAITING_DECISION);
        assertThat(post(theCase, "/afgoerelse", "outcome", "FLEX_JOB", "power", "")).hasStatus(422);

        post(
                theCase,
                "/afgoerelse",
                "outcome",
                "DISABILITY_PENSION",
                "power",
                "Jobcenterchefen",
                "reason",
                "Ny speciallægeerklæring");
        assertThat(now(theCase)).isEqualTo(CaseStatus.IN_FOLLOW_UP);
        assertThat(body(open(theCase)))
                .contains("anderledes end indstillet", "Ny speciallægeerklæring");
        assertThat(sent(theCase)).contains("Kommunens afgørelse i din sag");
    }

    @Test
    void theCaseIsHandedOverAndTheMeasuresAreFollowed() {
        planner.known(COORDINATING);
        var theCase = decided();
        post(theCase, "/overdrag", "to", COORDINATING.person().toString());
        assertThat(body(browser.open(COORDINATING, page(theCase))))
                .contains("Kirsten Koordinerende", "ikke besluttet");

        assertThat(
                        keep(
                                "followup-measure-refused",
                                measure("0", "true", "31-02-2026", "", theCase)))
                .contains("findes ikke", "value=\"31-02-2026\"");
        assertThat(body(measure("0", "false", "", "", theCase))).contains("Skriv, hvorfor");
        assertThat(body(measure("0", "true", "01-01-2100", "", theCase)))
                .contains("ligger i fremtiden");
        assertThat(body(measure("0", "false", "01-10-2026", "Nej", theCase)))
                .contains("kan ikke være begyndt");

        assertThat(measure("0", "true", "2.11.2026", "", theCase)).hasStatus3xxRedirection();
        assertThat(keep("followup-measure", open(theCase))).contains("begyndt", "2. november 2026");

        assertThat(body(measure("0", "false", "", "For sent", theCase)))
                .contains("En anden har noteret noget imens", "value=\"For sent\"");
    }

    private MvcTestResult measure(
            String version,
            String granted,
            String startedOn,
            String reason,
            RehabilitationCase theCase) {
        return browser.post(
                COORDINATING,
                page(theCase) + "/indsats/0",
                "version",
                version,
                "granted",
                granted,
                "startedOn",
                startedOn,
                "reason",
                reason);
    }

    private RehabilitationCase decided() {
        var theCase = conclusions.recommended();
        post(theCase, "/send");
        post(theCase, "/afgoerelse", "outcome", "FLEX_JOB", "power", "Jobcenterchefen");
        return theCase;
    }

    private MvcTestResult open(RehabilitationCase theCase) {
        return browser.open(Personas.caseworker(), page(theCase));
    }

    private MvcTestResult post(RehabilitationCase theCase, String action, String... fields) {
        return browser.post(Personas.caseworker(), page(theCase) + action, fields);
    }

    private CaseStatus now(RehabilitationCase theCase) {
        return test.as(
                Personas.caseworker(), () -> cases.find(theCase.id()).orElseThrow().status());
    }

    private List<String> sent(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> exchange.ofCase(theCase.id().value())).stream()
                .map(message -> message.subject())
                .toList();
    }

    private static String page(RehabilitationCase theCase) {
        return theCase.href() + "/opfoelgning";
    }
}
