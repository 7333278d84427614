package dk.samspil.activity;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.access.Side;
import dk.samspil.cases.Cases;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.parties.TeamId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A municipality and its health unit see what came of the year's days; others see nothing of it.
@SamspilTest
class ActivityPagesTest {

    private static final int YEAR = TestMeetings.DAY.getYear();
    private static final String PAGE = "/moeder/aktivitet?aar=" + YEAR;

    @Autowired SignedInBrowser browser;
    @Autowired TestMeetings planner;
    @Autowired TestCases test;
    @Autowired Meetings meetings;
    @Autowired Activity activity;
    @Autowired Cases cases;
    @Autowired JdbcClient jdbc;

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??activity", " style=");
        return page;
    }

    private DayOfActivity day(Asker asker, TeamId team) {
        return test.as(asker, () -> activity.days(YEAR)).stream()
                .filter(day -> day.team().equals(team.value()))
                .findFirst()
                .orElseThrow();
    }

    private MeetingId cancelled(TeamId team, Asker by) {
        var day = planner.plan(team, 4);
        assertThat(test.as(by, () -> meetings.cancel(day, "Sygdom")).isDone()).isTrue();
        return day;
    }

    @Test
    void aCancelledDayIsShownWithWhoNoticeAndTheRule() {
        var team = planner.team();
        cancelled(team, Personas.coordinator());
        assertThat(day(Personas.teamSecretary(), team).change().by())
                .isEqualTo(DayOfActivity.By.HEALTH_UNIT);
        var own = browser.open(Personas.teamSecretary(), PAGE + "&hold=" + team);
        keep("activity", own);
        assertThat(text(own)).contains("sundhedsenheden", "Sygdom", "under det aftalte");
        var units = browser.open(Personas.secretariat(), PAGE + "&hold=" + team);
        keep("activity-unit", units);
        assertThat(text(units)).contains("Kommune for kommune", "Ballerup", "Sygdom");
    }

    @Test
    void theCasesOfADayAndTheirTimeAreCounted() {
        var team = planner.team();
        var meeting = planner.plan(team, 4);
        var ready = planner.ready();
        test.run(
                Personas.caseworker(),
                () -> {
                    cases.letIn(ready.id(), Personas.HEALTH_UNIT, Side.HEALTH_UNIT, null);
                    assertThat(meetings.book(ready.id(), meeting, null).isDone()).isTrue();
                });
        assertThat(day(Personas.teamSecretary(), team).booked()).isEqualTo(1);
        assertThat(day(Personas.secretariat(), team).booked()).isEqualTo(1);
        test.run(
                Personas.caseworker(),
                () -> assertThat(meetings.start(ready.id()).isDone()).isTrue());
        assertThat(
                        test.as(
                                Personas.caseworker(),
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from activity.case_time where"
                                                                + " case_id = ? and ended_at is null")
                                                .param(ready.id().value())
                                                .query(Integer.class)
                                                .single()))
                .isEqualTo(1);
    }

    @Test
    void theFiguresComeAsExcelToo() {
        var team = planner.team();
        planner.plan(team, 4);
        var answer =
                browser.open(
                        Personas.teamSecretary(),
                        "/moeder/aktivitet.xlsx?aar=" + YEAR + "&hold=" + team);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("aktivitet-" + YEAR + ".xlsx");
    }

    @Test
    void aYearWithoutDaysSaysWhatToDo() {
        assertThat(text(browser.open(Personas.teamSecretary(), "/moeder/aktivitet?aar=2015")))
                .contains("Ingen mødedage det år", "/aarsplan?aar=2015");
        assertThat(browser.open(Personas.teamSecretary(), "/moeder/aktivitet?aar=1900"))
                .hasStatus(404);
    }

    @Test
    void othersSeeNothingOfIt() {
        var team = planner.team();
        cancelled(team, Personas.coordinator());
        for (var stranger :
                new Asker[] {Personas.teamSecretaryElsewhere(), Personas.secretariatElsewhere()}) {
            assertThat(text(browser.open(stranger, PAGE))).doesNotContain("Sygdom");
        }
        assertThat(browser.open(Personas.caseworker(), PAGE)).hasStatus(404);
    }

    @Test
    void nobodyReadsOrWritesAnothersRecordsPastThePages() {
        var meeting = cancelled(planner.team(), Personas.coordinator()).value();
        var stranger = Personas.teamSecretaryElsewhere();
        assertThat(
                        test.as(
                                stranger,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from activity.cancellation"
                                                                + " where meeting_id = ?")
                                                .param(meeting)
                                                .query(Integer.class)
                                                .single()))
                .isZero();
        var other = planner.plan(planner.team(), 4).value();
        assertThatThrownBy(
                        () ->
                                test.run(
                                        stranger,
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into activity.cancellation
                                                                values (?, 151, 21084, now(), ?, 'x', 'x')
                                                                """)
                                                        .params(other, stranger.organisation())
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                test.run(
                                        stranger,
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into activity.case_time
                                                                select id, meeting_id, case_id, ?, 21084, now()
                                                                from meetings.agenda_item union all
                                                                select ?, ?, ?, ?, 21084, now()
                                                                limit 1
                                                                """)
                                                        .params(
                                                                stranger.organisation(),
                                                                UUID.randomUUID(),
                                                                other,
                                                                UUID.randomUUID(),
                                                                stranger.organisation())
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
    }
}
