package dk.samspil.staffing;

import static dk.samspil.staffing.TestStaffing.UNIT;
import static dk.samspil.staffing.TestStaffing.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestMeetings;
import dk.samspil.planning.ProductionPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes years whose days have become meeting days, publishes who goes there, and asks who has been
/// told what.
@Component
class TestPublishing {

    private final SignedInBrowser browser;
    private final TestStaffing make;
    private final TestMeetings people;
    private final RepairChanges changes;
    private final OwnerDatabase database;

    TestPublishing(
            SignedInBrowser browser,
            TestStaffing make,
            TestMeetings people,
            RepairChanges changes,
            OwnerDatabase database) {
        this.browser = browser;
        this.make = make;
        this.people = people;
        this.changes = changes;
        this.database = database;
    }

    ProductionPlan meetings(int year, int days) {
        people.known(Personas.meetingLeader());
        people.known(Personas.minuteTaker());
        people.known(Personas.coordinator());
        var plan = make.team(year, days);
        await().atMost(Duration.ofMinutes(1)).until(() -> named(plan).size() == days);
        return plan;
    }

    /// The coordinators whom the meeting days of a team name, in the order of time.
    List<String> named(ProductionPlan plan) {
        return database.superuser()
                .sql(
                        """
                        select coalesce(coordinator_name, '-') || case status
                            when 'CANCELLED' then ' cancelled' else '' end
                        from meetings.meeting_day where team_id = ? order by day
                        """)
                .param(plan.team().value())
                .query(String.class)
                .list();
    }

    List<String> notices(int year) {
        return told(year, "receiver_name || ': ' || subject");
    }

    List<String> told(int year, String what) {
        return database.superuser()
                .sql(
                        "select "
                                + what
                                + """
                                 from exchange.outgoing
                                where purpose = 'planning-staffing' and subject like '%' || ? || '%'
                                order by 1
                                """)
                .param(Integer.toString(year))
                .query(String.class)
                .list();
    }

    /// The coordinator who signs in.
    KnownCoordinator lis(int year, UUID team) {
        var known = make.coordinator("Lis Lægesen", year, 1, team);
        assertThat(
                        notice(
                                browser.post(
                                        UNIT,
                                        "/bemanding/koordinator/" + known.id() + "/adgang",
                                        "person",
                                        Personas.coordinator().person().toString())))
                .isEqualTo("staffing.account.saved");
        return known;
    }

    String publish(StaffingVersion version) {
        return notice(browser.post(UNIT, version.href() + "/offentliggoer"));
    }

    /// Writes that somebody is ill.
    ///
    /// @return the page of the repair's changes
    String ill(KnownCoordinator who, LocalDate from, LocalDate to) {
        var answer =
                browser.post(
                        UNIT,
                        "/bemanding/reparation/" + from.getYear() + "/syg",
                        "koordinator",
                        who.id().toString(),
                        "fra",
                        from.toString(),
                        "til",
                        to.toString());
        assertThat(notice(answer)).isEqualTo("staffing.repair.found");
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /// The repair whose changes a page shows.
    static VersionId repair(String page) {
        return new VersionId(UUID.fromString(page.split("/")[3]));
    }

    List<RepairChange> changes(String page) {
        return make.as(UNIT, () -> changes.of(repair(page))).changes();
    }

    /// Publishes everything as it is ticked at first, without cancelling anything.
    String takeAll(String page) {
        return notice(browser.post(UNIT, page, taking(changes(page))));
    }

    /// As a form sends them.
    static String[] taking(List<RepairChange> taken) {
        return taken.stream().flatMap(each -> Stream.of("tag", each.seen())).toArray(String[]::new);
    }
}
