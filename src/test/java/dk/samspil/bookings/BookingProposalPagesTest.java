package dk.samspil.bookings;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.parties.TeamId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The planner sees the proposal, accepts one case or all, or another day; what somebody else
/// booked meanwhile is shown and stays.
@SamspilTest
class BookingProposalPagesTest {

    private static final Asker PLANNER = Personas.caseworker();

    @Autowired SignedInBrowser browser;
    @Autowired TestMeetings planner;
    @Autowired TestCases test;
    @Autowired Cases cases;
    @Autowired Meetings meetings;
    @Autowired Proposals proposals;
    @Autowired Bookings bookings;
    @Autowired Askers askers;
    @Autowired JdbcClient jdbc;

    private TeamId team;
    private MeetingId day;

    /// The cases of other tests belong to no team: they are given days, so that ours alone wait.
    @BeforeEach
    void nobodyElseWaits() {
        while (true) {
            team = planner.team();
            day = planner.plan(team, 20);
            var lines = proposal().lines();
            if (lines.isEmpty()) {
                return;
            }
            lines.stream()
                    .filter(line -> line.day() != null)
                    .forEach(line -> book(line.acceptance()));
        }
    }

    private Proposal proposal() {
        return test.as(
                PLANNER,
                () ->
                        proposals.of(
                                team,
                                ProposalTerms.of(LocalDate.now(DanishDates.ZONE), 0, 26, 14)));
    }

    private Result book(String acceptance) {
        return askers.as(PLANNER, () -> bookings.book(Acceptance.read(acceptance).orElseThrow()));
    }

    private String page() {
        return "/moeder/forslag?hold=" + team + "&varsel=0&uger=26&vent=14";
    }

    private String acceptance(RehabilitationCase theCase) {
        return proposal().lines().stream()
                .filter(line -> line.waiting().id().equals(theCase.id()))
                .findFirst()
                .orElseThrow()
                .acceptance();
    }

    private CaseStatus status(RehabilitationCase theCase) {
        return test.as(PLANNER, () -> cases.find(theCase.id()).orElseThrow().status());
    }

    private static String text(MvcTestResult answer) {
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??bookings", " style=");
        return page;
    }

    private String after(MvcTestResult posted) {
        assertThat(posted).hasStatus3xxRedirection();
        return text(browser.open(PLANNER, page()));
    }

    @Test
    void allThatAreChosenAreBookedAtOnceWithALineInEachJournal() {
        var one = planner.ready();
        var two = planner.ready();
        var shown = browser.open(PLANNER, page());
        keep("booking-proposal", shown);
        assertThat(text(shown))
                .contains(one.number(), two.number(), "2 af 2", "0 af 20")
                .contains("Bør også være med, men er ikke ved bordet: ");
        var answer =
                browser.post(PLANNER, page(), "valgt", acceptance(one), "valgt", acceptance(two));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().toString()).contains("bookings.done");
        assertThat(status(one)).isEqualTo(CaseStatus.ON_AGENDA);
        assertThat(status(two)).isEqualTo(CaseStatus.ON_AGENDA);
        assertThat(after(answer)).contains("Ingen sager venter", "2 af 20", one.number());
        assertThat(
                        test.as(
                                PLANNER,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from cases.case_event where"
                                                                + " case_id = ? and type ="
                                                                + " 'PutOnAgenda'")
                                                .param(one.id().value())
                                                .query(Integer.class)
                                                .single()))
                .isEqualTo(1);
    }

    @Test
    void oneIsBookedAndTheOtherWaitsOn() {
        var one = planner.ready();
        var two = planner.ready();
        browser.post(PLANNER, page(), "en", acceptance(one), "valgt", acceptance(two));
        assertThat(status(one)).isEqualTo(CaseStatus.ON_AGENDA);
        assertThat(status(two)).isEqualTo(CaseStatus.READY_FOR_MEETING);
    }

    @Test
    void whatWasBookedMeanwhileIsShownAndKeepsNothingBack() {
        var taken = planner.ready();
        var free = planner.ready();
        var first = acceptance(taken);
        var second = acceptance(free);
        assertThat(book(first).isDone()).isTrue();
        var answer = browser.post(PLANNER, page(), "valgt", first, "valgt", second);
        assertThat(answer.getMvcResult().getFlashMap().toString())
                .contains(taken.number(), "bookings.done.some", "meetings.refused.not-ready");
        assertThat(status(taken)).isEqualTo(CaseStatus.ON_AGENDA);
        assertThat(status(free)).isEqualTo(CaseStatus.ON_AGENDA);
    }

    @Test
    void aDayWhoseTableWasChangedMeanwhileIsNotBookedOnUnseen() {
        var waiting = planner.ready();
        var shown = acceptance(waiting);
        var stale = shown.substring(0, shown.lastIndexOf('_')) + "_99";
        assertThat(book(stale)).isEqualTo(Result.refused("bookings.refused.changed"));
        assertThat(status(waiting)).isEqualTo(CaseStatus.READY_FOR_MEETING);
        assertThat(test.as(PLANNER, () -> meetings.free(meetings.find(day).orElseThrow())))
                .hasSize(20);
        assertThat(book(shown).isDone()).isTrue();
    }

    @Test
    void anotherDayIsChosenFromAllOfTheTeams() {
        var waiting = planner.ready();
        var address = "/moeder/forslag/" + waiting.number() + "?hold=" + team;
        var shown = browser.open(PLANNER, address);
        keep("booking-days", shown);
        assertThat(text(shown)).contains("En dag til sag", "14. januar");
        browser.post(PLANNER, page(), "en", acceptance(waiting));
        assertThat(browser.open(PLANNER, address))
                .as("there is nothing to choose any more")
                .redirectedUrl()
                .isEqualTo(waiting.href() + "/moede");
    }

    @Test
    void nothingChosenIsSaidAndNonsenseIsNotFound() {
        assertThat(browser.post(PLANNER, page()).getMvcResult().getFlashMap().toString())
                .contains("bookings.refused.none-chosen");
        assertThat(browser.post(PLANNER, page(), "en", "x")).hasStatus(404);
    }

    @Test
    void strangersFindNeitherTheTeamNorTheCase() {
        var waiting = planner.ready();
        var accepted = acceptance(waiting);
        var stranger = Personas.caseworkerElsewhere();
        assertThat(browser.open(stranger, page())).hasStatus(404);
        assertThat(browser.open(stranger, "/moeder/forslag/" + waiting.number())).hasStatus(404);
        assertThat(browser.post(stranger, page(), "en", accepted)).hasStatus(404);
        assertThat(browser.open(Personas.coordinator(), page())).hasStatus(404);
        assertThat(status(waiting)).isEqualTo(CaseStatus.READY_FOR_MEETING);
    }
}
