package dk.samspil.recommendations;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.CaseReads;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.DeadlineKind;
import dk.samspil.cases.RehabilitationCase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
class RecommendationsTest {

    @Autowired Recommendations recommendations;
    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired Cases cases;
    @Autowired CaseWay way;
    @Autowired CaseReads reads;
    @Autowired JdbcClient jdbc;

    @Test
    void itIsWrittenAtTheMeetingFollowedOnTheWallAndFinished() {
        var theCase = inMeeting();

        assertThat(keep("recommendation-empty", open(theCase, "")))
                .contains("Teamet indstiller til", "Skånehensyn")
                .doesNotContain("??")
                .doesNotContain(" style=");
        assertThat(post(theCase, "version", "0", "statements", "Jeg savner mit værksted"))
                .hasStatus3xxRedirection();
        assertThat(keep("recommendation-wall", open(theCase, "/vaeg")))
                .contains("Jeg savner mit værksted", "data-follow")
                .doesNotContain("Skånehensyn", "??");

        assertThat(
                        post(
                                theCase,
                                "version",
                                "1",
                                "statements",
                                "Jeg savner mit værksted",
                                "background",
                                "Borgeren har været syg i to år.",
                                "goal.EMPLOYMENT.text",
                                "Møbelsnedker",
                                "measure.1.area",
                                "EMPLOYMENT",
                                "measure.1.name",
                                "Virksomhedspraktik",
                                "task.0.who",
                                "Mette",
                                "outcome",
                                "RESOURCE_PROGRAMME",
                                "finish",
                                "1"))
                .hasStatus3xxRedirection();

        assertThat(now(theCase).status()).isEqualTo(CaseStatus.RECOMMENDED);
        assertThat(test.as(Personas.caseworker(), () -> reads.deadlines(theCase.id())))
                .anyMatch(clock -> clock.kind() == DeadlineKind.CONCLUSION);
        assertThat(keep("recommendation", open(theCase, "")))
                .contains("Ressourceforløb", "Virksomhedspraktik", "Møbelsnedker")
                .doesNotContain("<textarea", "??");
    }

    @Test
    void theSecondWhoSavesIsToldWhoWasFirstAndKeepsTheText() {
        var theCase = inMeeting();
        post(theCase, "version", "0", "background", "Referentens ord");

        var second =
                browser.post(
                        Personas.caseworker(),
                        address(theCase),
                        "version",
                        "0",
                        "background",
                        "Mit");

        assertThat(second).hasStatus(409);
        assertThat(body(second)).contains("Rikke Referent", "Referentens ord", ">Mit</textarea>");
    }

    @Test
    void itIsNotFinishedWhileSomethingIsLacking() {
        var theCase = inMeeting();

        post(theCase, "version", "0", "problem.SOCIAL.text", "Gæld", "finish", "1");

        assertThat(now(theCase).status()).isEqualTo(CaseStatus.IN_MEETING);
        assertThat(body(browser.open(Personas.minuteTaker(), address(theCase))))
                .contains("Skriv baggrunden", "Skriv mindst ét mål", "Social: skriv en indsats");
    }

    @Test
    void aCaseThatIsSentBackGetsANewRecommendationAtItsNextMeeting() {
        var theCase = inMeeting();
        post(
                theCase,
                "version",
                "0",
                "outcome",
                "SENT_BACK",
                "sentBackReason",
                "LÆ 265 mangler",
                "finish",
                "1");
        assertThat(now(theCase).status()).isEqualTo(CaseStatus.PREPARATION);
        meet(theCase);
        assertThat(
                        test.as(
                                Personas.minuteTaker(),
                                () -> recommendations.current(theCase.id()).version()))
                .isZero();
        assertThat(post(theCase, "version", "0", "background", "Nu")).hasStatus3xxRedirection();
    }

    @Test
    void nobodyElseReadsItAndTheCitizenNotBeforeItIsFinished() {
        var theCase = inMeeting();
        post(theCase, "version", "0", "background", "Hemmeligt");
        for (Asker other :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        test.citizenOf(theCase))) {
            assertThat(test.as(other, () -> recommendations.of(theCase.id()))).isEmpty();
            for (var page : List.of("", "/vaeg", "/stroem")) {
                assertThat(browser.open(other, address(theCase) + page)).hasStatus(404);
            }
        }
        assertThat(count()).isZero();
    }

    @Test
    void whenTheMeetingIsNotOnNothingIsSaved() {
        var theCase = test.open();
        assertThat(post(theCase, "version", "0", "background", "For tidligt")).hasStatus(409);
        assertThat(test.as(Personas.caseworker(), () -> recommendations.of(theCase.id())))
                .isEmpty();
    }

    private int count() {
        return jdbc.sql("select count(*) from recommendations.recommendation")
                .query(Integer.class)
                .single();
    }

    private RehabilitationCase inMeeting() {
        var theCase = test.open();
        meet(theCase);
        return theCase;
    }

    private void meet(RehabilitationCase theCase) {
        var day = LocalDate.of(2026, 12, 10);
        test.run(
                Personas.caseworker(),
                () -> {
                    way.referred(theCase.id(), day, day.minusDays(7), "");
                    way.screenedSufficient(theCase.id(), "koordinatoren");
                    way.putOnAgenda(theCase.id(), UUID.randomUUID(), day, "09.30");
                    way.meetingStarted(theCase.id());
                });
    }

    private RehabilitationCase now(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> cases.find(theCase.id()).orElseThrow());
    }

    private MvcTestResult open(RehabilitationCase theCase, String page) {
        return browser.open(Personas.minuteTaker(), address(theCase) + page);
    }

    private MvcTestResult post(RehabilitationCase theCase, String... fields) {
        return browser.post(Personas.minuteTaker(), address(theCase), fields);
    }

    private static String address(RehabilitationCase theCase) {
        return theCase.href() + "/indstilling";
    }
}
