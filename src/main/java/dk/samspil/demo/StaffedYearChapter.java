package dk.samspil.demo;

import dk.samspil.rostering.StaffingWeights;
import dk.samspil.staffing.Accounts;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.Pins;
import dk.samspil.staffing.PublishedYears;
import dk.samspil.staffing.RunChange;
import dk.samspil.staffing.StaffingAtOnce;
import dk.samspil.staffing.StaffingRuns;
import dk.samspil.staffing.VersionId;
import java.time.LocalDate;

/// The secretariat staffs next year: two proposals, of which the second one is published with a day
/// to which nobody goes.
@InDemo
class StaffedYearChapter {

    private static final long MOVES = 5_000;

    /// Travel counts for little: more days by the team's own.
    private static final StaffingWeights OWN_FIRST =
            new StaffingWeights(120, 40, 1, 1, 1, 0, 15, 10, 40, 90);

    private final StaffingAtOnce staffing;
    private final StaffingRuns runs;
    private final Pins pins;
    private final PublishedYears publishing;
    private final Accounts accounts;
    private final Coordinators coordinators;

    StaffedYearChapter(
            StaffingAtOnce staffing,
            StaffingRuns runs,
            Pins pins,
            PublishedYears publishing,
            Accounts accounts,
            Coordinators coordinators) {
        this.staffing = staffing;
        this.runs = runs;
        this.pins = pins;
        this.publishing = publishing;
        this.accounts = accounts;
        this.coordinators = coordinators;
    }

    void staffed(DemoCast cast, LocalDate today, DemoScript script) {
        int next = today.getYear() + 1;
        var secretary = cast.healthSecretary();
        script.another();
        script.on(today.minusDays(2), secretary, () -> connect(cast));
        script.on(today.minusDays(2), secretary, () -> found(next, StaffingWeights.USUAL));
        script.on(
                today.minusDays(1),
                secretary,
                () -> {
                    var version = found(next, OWN_FIRST);
                    saved(runs.name(version, "Teamets egen først"));
                    var days = runs.assignments(version);
                    var open = days.get(days.size() / 2);
                    saved(pins.put(version, open.plannedDay(), null, open.seen()));
                    saved(publishing.publish(version));
                });
    }

    /// The coordinators of the cast sign in.
    private void connect(DemoCast cast) {
        var people = cast.towns().getFirst().coordinators();
        for (var known : coordinators.all()) {
            people.stream()
                    .filter(person -> person.name().equals(known.name()))
                    .findFirst()
                    .ifPresent(person -> accounts.connect(known.id(), person.person()));
        }
    }

    private VersionId found(int year, StaffingWeights weights) {
        return saved(staffing.staff(year, weights, MOVES));
    }

    private static VersionId saved(RunChange change) {
        return DemoDoing.expect(RunChange.Saved.class, change).id();
    }
}
