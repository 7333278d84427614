package dk.samspil.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.parties.Specialty;
import dk.samspil.parties.TeamId;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.planning.TestPlans;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Wishes;
import dk.samspil.ui.Notice;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Makes years to staff, each with days and coordinators of its own.
@Component
class TestStaffing {

    static final Asker UNIT = Personas.secretariat();

    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    private final TestPlans plans;
    private final Coordinators coordinators;
    private final StaffingRuns runs;
    private final StaffingSearch search;
    private final VersionStore versions;
    private final OwnerDatabase database;

    TestStaffing(
            TestPlans plans,
            Coordinators coordinators,
            StaffingRuns runs,
            StaffingSearch search,
            VersionStore versions,
            OwnerDatabase database) {
        this.database = database;
        this.versions = versions;
        this.plans = plans;
        this.coordinators = coordinators;
        this.runs = runs;
        this.search = search;
    }

    /// The key of what the next page says first.
    static String notice(MvcTestResult answer) {
        assertThat(answer).as(() -> SignedInBrowser.body(answer)).hasStatus3xxRedirection();
        var said = answer.getMvcResult().getFlashMap().get(Notice.ATTRIBUTE);
        return said instanceof Notice notice ? notice.text().key() : "nothing was said";
    }

    /// A year of which nobody has heard, nor of the one after it, and for which no coordinator of
    /// another test works any more.
    int year() {
        int year = YEARS.getAndAdd(2);
        database.superuser()
                .sql(
                        """
                        insert into staffing.coordinator_terms (coordinator_id, health_unit_id,
                            valid_from, share, base, most_a_week, most_a_month, price)
                        select c.id, c.health_unit_id, make_date(?, 1, 1), 0, 151, 0, 0, 0
                        from staffing.coordinator c
                        on conflict do nothing
                        """)
                .param(year)
                .update();
        return year;
    }

    /// A team with an agreed plan of so many Tuesdays of the autumn.
    ProductionPlan team(int year, int days) {
        return plans.agreed(year, days);
    }

    /// Somebody who works in a year alone, from Ballerup, at most so many days a week.
    KnownCoordinator coordinator(String name, int year, int mostAWeek, UUID... follows) {
        return save(
                new KnownCoordinator(
                        UUID.randomUUID(),
                        UNIT.organisation(),
                        name,
                        Coordinator.Kind.EMPLOYED,
                        List.of(
                                terms(LocalDate.of(year, 1, 1), mostAWeek),
                                terms(LocalDate.of(year + 1, 1, 1), 0)),
                        List.of(),
                        Set.of(),
                        Set.of(follows),
                        Set.of(),
                        Set.of(),
                        Wishes.NONE,
                        0,
                        ""));
    }

    KnownCoordinator save(KnownCoordinator wanted) {
        var change = as(UNIT, () -> coordinators.save(wanted));
        if (!(change instanceof CoordinatorChange.Saved)) {
            throw new AssertionError(change);
        }
        return as(UNIT, () -> coordinators.get(wanted.id()));
    }

    KnownCoordinator ill(KnownCoordinator known, LocalDate from, LocalDate to) {
        return save(
                known.with(
                        known.terms(),
                        List.of(new Absence(from, to, Absence.Kind.ILLNESS)),
                        known.version()));
    }

    KnownCoordinator trainedIn(KnownCoordinator known, Specialty specialty) {
        return save(
                new KnownCoordinator(
                        known.id(),
                        known.healthUnit(),
                        known.name(),
                        known.kind(),
                        known.terms(),
                        known.absences(),
                        known.offered(),
                        known.follows(),
                        known.disqualified(),
                        Set.of(specialty),
                        known.wishes(),
                        known.version(),
                        ""));
    }

    /// What the cases of a team mostly ask for.
    void asks(TeamId team, Specialty specialty) {
        database.superuser()
                .sql(
                        """
                        insert into planning.information_sheet (team_id, municipality_id,
                            health_unit_id, contacts, place, way_in, wireless, way_of_working,
                            asks_for, changed_by, confirmed_at)
                        select id, municipality, 21084, 'Tine', 'Rådhuset', '', '', '', ?, 'Tine', now()
                        from parties.team where id = ?
                        """)
                .params(specialty.name(), team.value())
                .update();
    }

    private CoordinatorTerms terms(LocalDate from, int mostAWeek) {
        var ballerup =
                as(UNIT, coordinators::bases).stream()
                        .filter(base -> base.municipality() == Personas.BALLERUP)
                        .findFirst()
                        .orElseThrow();
        return new CoordinatorTerms(from, 100, ballerup, mostAWeek, 4 * mostAWeek, 0, Duties.NONE);
    }

    /// The coordinators of other tests do not work in these years.
    RunChange start(int year, int seconds) {
        return as(
                UNIT,
                () ->
                        runs.start(
                                new StaffingRuns.Wanted(
                                        year, false, seconds, StaffingWeights.USUAL, null)));
    }

    /// A version that was searched for to its end.
    StaffingVersion searched(int year) {
        return ended(begun(year, 1));
    }

    /// Waits until the background job is done.
    StaffingVersion ended(VersionId id) {
        await().atMost(Duration.ofMinutes(2)).until(() -> !version(id).searching());
        return version(id);
    }

    /// A version that waits, and no job takes it up.
    VersionId withoutJob(int year, int seconds) {
        var wanted = new StaffingRuns.Wanted(year, false, seconds, StaffingWeights.USUAL, null);
        return as(
                UNIT,
                () -> {
                    var version =
                            runs.fresh(
                                    wanted,
                                    StaffingVersion.Kind.SEARCH,
                                    StaffingVersion.Status.WAITING);
                    versions.add(version);
                    return version.id();
                });
    }

    VersionId begun(int year, int seconds) {
        return switch (start(year, seconds)) {
            case RunChange.Saved(var id) -> id;
            case RunChange.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    /// What the background job does.
    boolean search(VersionId id) {
        return as(Asker.system(UNIT.organisation()), () -> search.search(id, () -> false));
    }

    StaffingVersion version(VersionId id) {
        return as(UNIT, () -> runs.get(id));
    }

    List<Assignment> assignments(VersionId id) {
        return as(UNIT, () -> runs.assignments(id));
    }

    <T> T as(Asker asker, Supplier<T> work) {
        return plans.as(asker, work);
    }
}
