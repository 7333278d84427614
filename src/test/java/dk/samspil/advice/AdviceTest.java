package dk.samspil.advice;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.Cases;
import dk.samspil.cases.Correction;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.Teams;
import dk.samspil.parties.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamspilTest
class AdviceTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired Cases cases;
    @Autowired Teams teams;
    @Autowired Silence silence;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void aCaseWithoutATeamIsNotReferred() {
        var theCase = test.open();

        assertThat(body(browser.open(Personas.caseworker(), theCase.href() + "/raadgivning")))
                .contains("Vælg først et rehabiliteringsteam");
        assertThat(refer(theCase, 40, "withoutCertificate", "Aftalt")).hasStatus(422);
    }

    @Test
    void aReferralAfterTheDeadlineNeedsAnUrgentCaseWithAReason() {
        var theCase = withTeam();

        assertThat(body(refer(theCase, 4, "withoutCertificate", "Aftalt")))
                .contains("Sagen skulle have været sendt senest");
        assertThat(body(refer(theCase, 4, "withoutCertificate", "Aftalt", "urgent", "true")))
                .contains("Skriv, hvorfor sagen haster");
        assertThat(
                        refer(
                                theCase,
                                4,
                                "withoutCertificate",
                                "Aftalt",
                                "urgent",
                                "true",
                                "urgency",
                                "Ydelsen stopper"))
                .hasStatus3xxRedirection();
        assertThat(now(theCase).urgent()).isTrue();
    }

    @Test
    void withoutLae265AReasonIsNeeded() {
        var theCase = withTeam();

        assertThat(
                        keep(
                                "advice-refer",
                                browser.open(
                                        Personas.caseworker(), theCase.href() + "/raadgivning")))
                .contains("Send til sundhedskoordinator", "uden LÆ 265?")
                .doesNotContain("??");
        assertThat(body(refer(theCase, 40))).contains("Skriv, hvorfor sagen sendes uden LÆ 265");
        assertThat(now(theCase).status()).isEqualTo(CaseStatus.PREPARATION);
    }

    @Test
    void theCoordinatorTakesTheCaseAndSendsTheNoteOnce() {
        var theCase = referred();
        var coordinator = Personas.coordinator();

        assertThat(keep("advice-list", browser.open(coordinator, "/vurderinger")))
                .contains(theCase.number(), "Tag sagen")
                .doesNotContain("??");
        assertThat(browser.post(coordinator, "/vurderinger/" + theCase.number() + "/tag"))
                .hasStatus3xxRedirection();
        assertThat(body(browser.open(coordinator, "/vurderinger?whose=mine")))
                .contains(theCase.number());
        assertThat(keep("advice-note", browser.open(coordinator, note(theCase))))
                .contains("Send vurdering", "Gem kladde")
                .doesNotContain("??");
        assertThat(browser.post(coordinator, note(theCase), "version", "0", "f.minutes", "8"))
                .hasStatus3xxRedirection();
        assertThat(browser.post(coordinator, note(theCase), "version", "0", "f.minutes", "9"))
                .hasStatus(409);
        assertThat(browser.post(coordinator, note(theCase), "version", "1", "send", "1"))
                .hasStatus(422);
        assertThat(
                        browser.post(
                                coordinator,
                                note(theCase),
                                "version",
                                "1",
                                "send",
                                "1",
                                "f.sufficient",
                                "yes",
                                "f.minutes",
                                "9"))
                .hasStatus3xxRedirection();

        assertThat(now(theCase).status()).isEqualTo(CaseStatus.READY_FOR_MEETING);
        assertThat(
                        keep(
                                "advice-answered",
                                browser.open(
                                        Personas.caseworker(), theCase.href() + "/raadgivning")))
                .contains("Helbredet er tilstrækkeligt belyst", "Lis Lægesen")
                .doesNotContain("??");
        assertThat(changed(coordinator, theCase)).isZero();
    }

    @Test
    void theMunicipalityGoesOnToTheMeetingWithAReason() {
        var theCase = referred();
        answer(theCase, "f.clinical", "no");
        assertThat(now(theCase).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
        assertThat(body(browser.open(Personas.caseworker(), theCase.href() + "/raadgivning")))
                .contains("Gå videre til mødet alligevel", "Epikrise fra neurologen");

        var address = theCase.href() + "/raadgivning/gaa-videre";
        browser.post(Personas.caseworker(), address, "reason", " ");
        assertThat(now(theCase).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
        browser.post(Personas.caseworker(), address, "reason", "Borgeren medbringer brevet");
        assertThat(now(theCase).status()).isEqualTo(CaseStatus.READY_FOR_MEETING);
    }

    @Test
    void theMunicipalityMayDeclineTheClinicalAssessment() {
        var theCase = referred();
        answer(theCase, "f.clinical", "yes", "f.question", "Er skulderen færdigbehandlet?");
        assertThat(now(theCase).status()).isEqualTo(CaseStatus.CLINICAL_ASSESSMENT_RECOMMENDED);

        browser.post(
                Personas.caseworker(),
                theCase.href() + "/raadgivning/sig-nej",
                "reason",
                "Der er en ny attest");
        assertThat(now(theCase).status()).isEqualTo(CaseStatus.READY_FOR_MEETING);
    }

    @Test
    void silenceIsAnAnswerOnlyWhereAgreedAndOnlyOnce() {
        var theCase = referred();
        var unit = Asker.system(Personas.HEALTH_UNIT);
        test.run(unit, () -> silence.counts(theCase.id()));
        test.run(unit, () -> silence.counts(theCase.id()));

        assertThat(now(theCase).status()).isEqualTo(CaseStatus.READY_FOR_MEETING);
        assertThat(test.as(unit, silence::fallen)).doesNotContain(theCase.id());
    }

    @Test
    void strangersFindNothing() {
        var theCase = referred();
        for (var stranger :
                java.util.List.of(
                        Personas.coordinatorElsewhere(),
                        Personas.caseworkerElsewhere(),
                        test.citizenOf(theCase))) {
            assertThat(browser.open(stranger, theCase.href() + "/raadgivning")).hasStatus(404);
            assertThat(rows(stranger, theCase)).isZero();
            assertThat(changed(stranger, theCase)).isZero();
        }
        assertThat(body(browser.open(Personas.coordinatorElsewhere(), "/vurderinger")))
                .doesNotContain(theCase.number());
        assertThat(rows(Personas.coordinator(), theCase)).isOne();
    }

    @Test
    void theMunicipalityCannotWriteTheCoordinatorsAnswer() {
        var theCase = referred();

        assertThatThrownBy(() -> changed(Personas.caseworker(), theCase))
                .isInstanceOf(DataAccessException.class);
        browser.post(
                Personas.coordinator(), note(theCase), "version", "0", "f.missing", "Kladdetekst");
        assertThat(
                        test.as(
                                Personas.caseworker(),
                                () ->
                                        jdbc.sql("select count(*) from advice.note_draft")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    private int rows(Asker asker, RehabilitationCase theCase) {
        return test.as(
                asker,
                () ->
                        jdbc.sql("select count(*) from advice.screening where case_id = ?")
                                .param(theCase.id().value())
                                .query(Integer.class)
                                .single());
    }

    private int changed(Asker asker, RehabilitationCase theCase) {
        return test.as(
                asker,
                () ->
                        jdbc.sql(
                                        """
                                        update advice.screening set outcome = 'SUFFICIENT',
                                            answered_on = '2026-01-01' where case_id = ?
                                        """)
                                .param(theCase.id().value())
                                .update());
    }

    private void answer(RehabilitationCase theCase, String... more) {
        var fields =
                new java.util.ArrayList<>(
                        java.util.List.of(
                                "version",
                                "0",
                                "send",
                                "1",
                                "f.sufficient",
                                "no",
                                "f.missing",
                                "Epikrise fra neurologen",
                                "f.inTime",
                                "no",
                                "f.minutes",
                                "10"));
        fields.addAll(java.util.List.of(more));
        assertThat(
                        browser.post(
                                Personas.coordinator(),
                                note(theCase),
                                fields.toArray(String[]::new)))
                .hasStatus3xxRedirection();
    }

    private RehabilitationCase referred() {
        var theCase = withTeam();
        assertThat(refer(theCase, 40, "withoutCertificate", "Aftalt med lægen"))
                .hasStatus3xxRedirection();
        return now(theCase);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult refer(
            RehabilitationCase theCase, int days, String... more) {
        var fields = new java.util.ArrayList<String>();
        fields.add("otherDay");
        fields.add(LocalDate.now(clock).plusDays(days).toString());
        fields.addAll(java.util.List.of(more));
        return browser.post(
                Personas.caseworker(),
                theCase.href() + "/raadgivning/henvis",
                fields.toArray(String[]::new));
    }

    private RehabilitationCase withTeam() {
        var theCase = test.open();
        TeamId team =
                test.as(
                        Personas.administrator(),
                        () ->
                                teams.add(
                                        Personas.BALLERUP,
                                        "Team " + theCase.number(),
                                        WorkArea.EMPLOYMENT,
                                        "Rådhuset"));
        test.as(
                Personas.caseworker(),
                () ->
                        cases.correct(
                                theCase.id(),
                                theCase.version(),
                                new Correction.Facts(
                                        WorkArea.EMPLOYMENT, team, null, true, false)));
        return now(theCase);
    }

    private RehabilitationCase now(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> cases.find(theCase.id()).orElseThrow());
    }

    private static String note(RehabilitationCase theCase) {
        return theCase.href() + "/raadgivning/vurdering";
    }
}
