package dk.samspil.staffing;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static dk.samspil.staffing.TestStaffing.UNIT;
import static dk.samspil.staffing.TestStaffing.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.rostering.CostPart;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A version is published: the meeting days name the coordinators, and each of those concerned gets
/// one notice; when somebody falls ill it is repaired.
@SamspilTest
class PublishedStaffingTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestStaffing make;
    @Autowired TestPublishing made;
    @Autowired CarriedCoordinators carried;
    @Autowired PublishedYears publishing;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;

    private String text(String address) {
        var page = htmlUnescape(body(browser.open(UNIT, address)));
        assertThat(page).doesNotContain("??staffing", " style=");
        return page;
    }

    @Test
    void theMeetingDaysNameTheCoordinatorsAndEachConcernedGetsOneNotice() {
        int year = make.year();
        var plan = made.meetings(year, 3);
        made.lis(year, plan.team().value());
        var version = make.searched(year);
        assertThat(made.publish(version)).isEqualTo("staffing.published.done");
        assertThat(made.named(plan)).containsExactly("Lis Lægesen", "Lis Lægesen", "Lis Lægesen");
        assertThat(made.notices(year))
                .containsExactly(
                        "Ballerup Kommune: Sundhedskoordinatorer til jeres møder i "
                                + year
                                + ": 3 dage er nye",
                        "Lis Lægesen: Dine mødedage i " + year + ": 3 ændringer");
        assertThat(made.publish(version)).as("the same again").isEqualTo("staffing.refused.same");

        make.coordinator("Ny Nanna", year, 1);
        var day = make.assignments(version.id()).getFirst();
        browser.post(UNIT, version.href() + "/dag/" + day.plannedDay(), "set", day.seen());
        assertThat(made.publish(version)).isEqualTo("staffing.published.done");
        assertThat(made.named(plan)).containsExactly("-", "Lis Lægesen", "Lis Lægesen");
        assertThat(made.notices(year)).hasSize(4).anyMatch(each -> each.endsWith(": 1 ændring"));
        assertThat(
                        keep(
                                "staffing-published",
                                browser.open(
                                        UNIT,
                                        "/bemanding/offentliggjort/" + year + "?aendret=true")))
                .contains("Før: Lis Lægesen", "Aflys mødet");
        var month = "/kalender?vis=maaned&dag=" + day.day();
        assertThat(SignedInBrowser.body(browser.open(UNIT, month)))
                .contains("ingen koordinator, før Lis Lægesen")
                .doesNotContain("??");
        assertThat(SignedInBrowser.body(browser.open(Personas.teamSecretary(), month)))
                .doesNotContain("før Lis Lægesen");
    }

    @Test
    void daysThatComeLaterAreNotStaffedYetAndMeetingDaysThatComeLaterNameTheCoordinator() {
        int year = make.year();
        var plan = made.meetings(year, 2);
        made.lis(year, plan.team().value());
        var version = make.searched(year);
        var meeting = UUID.randomUUID();
        made.publish(version);
        var first = make.assignments(version.id()).getFirst();
        // The day becomes another meeting day, as when it was cancelled by mistake.
        database.superuser()
                .sql(
                        """
                        with gone as (update meetings.meeting_day set status = 'CANCELLED'
                            where team_id = :team and day = :day returning *)
                        insert into meetings.meeting_day (id, municipality_id, health_unit_id,
                            team_id, team_name, day, starts, minutes_per_case, slots, place, leader,
                            leader_name, minute_taker, minute_taker_name, status)
                        select :id, municipality_id, health_unit_id, team_id, team_name,
                            day + 1, starts, minutes_per_case, slots, place, leader, leader_name,
                            minute_taker, minute_taker_name, 'PLANNED' from gone
                        """)
                .param("team", plan.team().value())
                .param("day", first.day())
                .param("id", meeting)
                .update();
        database.superuser()
                .sql("update planning.plan_day set meeting_id = ? where id = ?")
                .params(meeting, first.plannedDay())
                .update();
        make.as(
                Asker.system(UNIT.organisation()),
                () -> {
                    carried.carry();
                    return 0;
                });
        assertThat(made.named(plan))
                .containsExactly("Lis Lægesen cancelled", "Lis Lægesen", "Lis Lægesen");
        make.team(year, 1);
        assertThat(text("/bemanding/offentliggjort/" + year))
                .contains("1 dag er kommet til siden", "Ikke bemandet endnu");
    }

    @Test
    void whoFallsIllIsReplacedWithTheFewestChanges() {
        int year = make.year();
        var one = made.meetings(year, 3);
        var other = made.meetings(year, 3);
        var ill = made.lis(year, one.team().value());
        make.coordinator("Fast Finn", year, 1, other.team().value());
        var version = make.searched(year);
        made.publish(version);
        var first = one.days().getFirst().day();
        make.coordinator("Vikar Vera", year, 1);
        var answer =
                browser.post(
                        UNIT,
                        "/bemanding/reparation/" + year + "/syg",
                        "koordinator",
                        ill.id().toString(),
                        "fra",
                        first.toString());
        assertThat(notice(answer)).isEqualTo("staffing.repair.found");
        var page = answer.getResponse().getRedirectedUrl();
        assertThat(keep("staffing-repaired", browser.open(UNIT, page)))
                .contains("1 dag ændres", "Vikar Vera", "Lis Lægesen er syg");
        var repaired = make.version(TestPublishing.repair(page));
        assertThat(repaired.tally().of(CostPart.CHANGES)).isPositive();
        assertThat(made.takeAll(page)).isEqualTo("staffing.changes.done");
        assertThat(made.named(other)).doesNotContain("Vikar Vera");
        assertThat(make.as(UNIT, () -> publishing.of(year)).days())
                .filteredOn(day -> day.changedIn() == 2)
                .singleElement()
                .matches(day -> day.day().day().equals(first));
        assertThat(notice(browser.post(UNIT, "/bemanding/reparation/" + year)))
                .isEqualTo("staffing.refused.nothing-broken");
    }

    @Test
    void whoLeavesGoesNowhereAfterTheLastDayAndAMeetingWithoutAnybodyIsCancelled() {
        int year = make.year();
        var plan = made.meetings(year, 2);
        var leaving = made.lis(year, plan.team().value());
        made.publish(make.searched(year));
        var last = plan.days().getFirst().day();
        var answer =
                browser.post(
                        UNIT,
                        "/bemanding/reparation/" + year + "/fratraeder",
                        "koordinator",
                        leaving.id().toString(),
                        "sidste",
                        last.toString());
        assertThat(notice(answer)).isEqualTo("staffing.repair.found");
        var page = answer.getResponse().getRedirectedUrl();
        made.takeAll(page);
        assertThat(made.named(plan)).containsExactly("Lis Lægesen", "-");
        var days = make.as(UNIT, () -> publishing.of(year)).days();
        var cancel = "/bemanding/offentliggjort/" + year + "/aflys/";
        assertThat(notice(browser.post(UNIT, cancel + days.getFirst().day().plannedDay())))
                .isEqualTo("staffing.refused.has-coordinator");
        assertThat(notice(browser.post(UNIT, cancel + days.getLast().day().plannedDay())))
                .isEqualTo("staffing.cancelled");
        assertThat(made.named(plan)).containsExactly("Lis Lægesen", "- cancelled");
        assertThat(make.as(UNIT, () -> publishing.of(year)).days()).hasSize(1);
    }

    @Test
    void aRepairOfNothingIsRefusedWithAReason() {
        int year = make.year();
        assertThat(text("/bemanding/reparation/" + year)).contains("Intet er offentliggjort");
        assertThat(text("/bemanding/offentliggjort/" + year)).contains("Intet er offentliggjort");
        assertThat(notice(browser.post(UNIT, "/bemanding/reparation/" + year)))
                .isEqualTo("staffing.refused.nothing-published");
        assertThat(
                        notice(
                                browser.post(
                                        UNIT,
                                        "/bemanding/reparation/" + year + "/syg",
                                        "fra",
                                        "i morgen")))
                .isEqualTo("staffing.refused.repair-day");
    }

    @Test
    void strangersSeeNothingOfWhatIsPublished() {
        int year = make.year();
        made.meetings(year, 1);
        make.coordinator("Sanne Skjult", year, 1);
        var version = make.searched(year);
        made.publish(version);
        for (Asker stranger :
                List.of(
                        Personas.secretariatElsewhere(),
                        Personas.coordinator(),
                        Personas.teamSecretary())) {
            assertThat(browser.post(stranger, version.href() + "/offentliggoer")).hasStatus(404);
            if (!stranger.equals(Personas.secretariatElsewhere())) {
                assertThat(browser.open(stranger, "/bemanding/offentliggjort/" + year))
                        .hasStatus(404);
                assertThat(browser.post(stranger, "/bemanding/reparation/" + year)).hasStatus(404);
            }
            for (String table : List.of("publication", "published_day")) {
                var seen =
                        make.as(
                                stranger,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from staffing."
                                                                + table
                                                                + " where health_unit_id = 21084")
                                                .query(Integer.class)
                                                .single());
                assertThat(seen).as(table + " as " + stranger.name()).isZero();
            }
        }
    }
}
