package dk.samspil.meetings;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.Cases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
class MeetingPagesTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestMeetings planner;
    @Autowired TestCases test;
    @Autowired Cases cases;

    @Test
    void aReadyCaseIsPutOnTheDayItsFileSentAndItsMeetingStarted() {
        var day = planner.plan();
        var ready = planner.ready();
        var tab = ready.href() + "/moede";
        assertThat(keep("meeting-tab-empty", browser.open(Personas.caseworker(), tab)))
                .contains("ikke på en dagsorden");
        browser.post(Personas.caseworker(), "/moeder/" + day + "/sag", "number", ready.number());
        assertThat(keep("meeting-day", browser.open(Personas.caseworker(), "/moeder/" + day)))
                .contains(ready.number(), "repræsenterer to områder")
                .doesNotContain("??meetings");
        browser.post(Personas.caseworker(), tab + "/sagsmappe");
        assertThat(keep("meeting-tab", browser.open(Personas.caseworker(), tab)))
                .contains("Sagsmappen er sendt", "Begynd mødet")
                .doesNotContain("??meetings")
                .doesNotContain(" style=");
        assertThat(browser.post(Personas.caseworker(), tab + "/start"))
                .redirectedUrl()
                .isEqualTo(ready.href() + "/indstilling");
        assertThat(
                        test.as(
                                Personas.caseworker(),
                                () -> cases.find(ready.id()).orElseThrow().status()))
                .isEqualTo(CaseStatus.IN_MEETING);
    }

    @Test
    void withoutACoordinatorTheMeetingCannotBeBegunFromAnywhereAndTheReasonIsSaid() {
        var day = planner.plan(null);
        var ready = planner.ready();
        browser.post(Personas.caseworker(), "/moeder/" + day + "/sag", "number", ready.number());
        assertThat(body(browser.open(Personas.caseworker(), ready.href())))
                .contains("Begynd mødet", "Uden sundhedskoordinator er der ikke noget møde")
                .doesNotContain("/indstilling/begynd");
    }

    @Test
    void theListShowsTheDaysAndTheFormRefusesABlankDay() {
        planner.plan();
        assertThat(keep("meetings", browser.open(Personas.caseworker(), "/moeder")))
                .contains("0 af 4")
                .doesNotContain("??meetings");
        assertThat(keep("meetings-plan", browser.open(Personas.caseworker(), "/moeder/ny")))
                .contains("Ved bordet");
        assertThat(browser.post(Personas.caseworker(), "/moeder/ny", "place", "Rådhuset"))
                .hasStatus(422);
        assertThat(browser.open(Personas.caseworker(), "/moeder?vis=tidligere")).hasStatusOk();
    }

    @Test
    void cancellingNeedsAReasonAndOthersDoNotFindTheDay() {
        var day = planner.plan();
        browser.post(Personas.caseworker(), "/moeder/" + day + "/aflys", "reason", " ");
        assertThat(body(browser.open(Personas.coordinator(), "/moeder/" + day)))
                .contains("Planlagt");
        browser.post(Personas.coordinator(), "/moeder/" + day + "/aflys", "reason", "Sygdom");
        assertThat(body(browser.open(Personas.caseworker(), "/moeder/" + day)))
                .contains("Aflyst: Sygdom");
        assertThat(browser.open(Personas.caseworkerElsewhere(), "/moeder/" + day)).hasStatus(404);
    }

    @Test
    void whoTakesPartIsChangedAndASecondChangeShowsTheFirst() {
        var day = planner.plan();
        planner.known(Personas.colleague());
        var page = "/moeder/" + day + "/bord";
        assertThat(keep("meeting-table", browser.open(Personas.caseworker(), page)))
                .contains("Mette Eksempel", "Lis Lægesen", "name=\"version\" value=\"1\"")
                .doesNotContain("??meetings");
        assertThat(seat(day, "1", Personas.caseworker(), Personas.colleague()))
                .redirectedUrl()
                .isEqualTo("/moeder/" + day);
        assertThat(
                        keep(
                                "meeting-day-changed",
                                browser.open(Personas.caseworker(), "/moeder/" + day)))
                .contains("Søren Prøvesen")
                .doesNotContain("repræsenterer to områder");

        var late = seat(day, "1", Personas.minuteTaker(), Personas.minuteTaker());

        assertThat(late).hasStatus(409);
        assertThat(keep("meeting-table-conflict", late))
                .contains("ændret imens af Mette Eksempel", "Søren Prøvesen")
                .contains("name=\"version\" value=\"2\"")
                .contains(
                        "<option value=\"%s\" selected=\"selected\">Rikke Referent"
                                .formatted(Personas.minuteTaker().person()));
    }

    @Test
    void nobodyWithoutARoleInTheMunicipalitySitsAtItsTable() {
        var day = planner.plan();
        planner.known(Personas.caseworkerElsewhere());
        var refused = seat(day, "1", Personas.caseworkerElsewhere(), Personas.minuteTaker());
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("ikke længere en rolle");
        assertThat(browser.open(Personas.caseworkerElsewhere(), "/moeder/" + day + "/bord"))
                .hasStatus(404);
        assertThat(browser.open(Personas.coordinator(), "/moeder/" + day + "/bord")).hasStatus(404);
    }

    @Test
    void theHealthUnitSaysWhichCoordinatorComes() {
        var day = planner.plan(null);
        var page = "/moeder/" + day;
        assertThat(body(browser.open(Personas.coordinator(), page)))
                .contains("Hvem kommer fra sundhedsenheden?", "Uden sundhedskoordinator");
        browser.post(
                Personas.coordinator(),
                page + "/koordinator",
                "version",
                "1",
                "coordinator",
                Personas.coordinator().person().toString());
        assertThat(keep("meeting-day-coordinator", browser.open(Personas.coordinator(), page)))
                .contains("selected=\"selected\">Lis Lægesen");
        browser.post(Personas.coordinator(), page + "/koordinator", "version", "1");
        assertThat(body(browser.open(Personas.coordinator(), page)))
                .contains("selected=\"selected\">Lis Lægesen");
        assertThat(browser.post(Personas.caseworker(), page + "/koordinator", "version", "2"))
                .hasStatus(404);
    }

    private MvcTestResult seat(MeetingId day, String version, Asker leader, Asker social) {
        return browser.post(
                Personas.caseworker(),
                "/moeder/" + day + "/bord",
                "version",
                version,
                "leader",
                leader.person().toString(),
                "minuteTaker",
                Personas.minuteTaker().person().toString(),
                "coordinator",
                Personas.coordinator().person().toString(),
                "health",
                Personas.minuteTaker().person().toString(),
                "social",
                social.person().toString());
    }
}
