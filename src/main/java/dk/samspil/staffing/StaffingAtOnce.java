package dk.samspil.staffing;

import dk.samspil.access.AccessLog;
import dk.samspil.rostering.LeastUnstaffed;
import dk.samspil.rostering.StaffingSolver;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Tally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Staffs a year while the caller waits, by so many moves: for years with few days. The same year
/// and number of moves give the same staffing.
@Component
@Transactional
public class StaffingAtOnce {

    private final StaffingRuns runs;
    private final VersionStore versions;
    private final AssignmentStore assignments;
    private final YearsAtHand years;
    private final AccessLog log;

    StaffingAtOnce(
            StaffingRuns runs,
            VersionStore versions,
            AssignmentStore assignments,
            YearsAtHand years,
            AccessLog log) {
        this.runs = runs;
        this.versions = versions;
        this.assignments = assignments;
        this.years = years;
        this.log = log;
    }

    /// From nothing.
    public RunChange staff(int year, StaffingWeights weights, long moves) {
        var refused = runs.whyNot(year, false);
        if (refused.isPresent()) {
            return new RunChange.Refused(refused.get());
        }
        var version =
                runs.fresh(
                        new StaffingRuns.Wanted(year, false, 0, weights, null),
                        StaffingVersion.Kind.SEARCH,
                        StaffingVersion.Status.DONE);
        if (!versions.add(version)) {
            return RunChange.refused("staffing.refused.meanwhile");
        }
        var atHand = years.readAll(version, assignments.of(version.id()));
        var found = StaffingSolver.trying(moves).solve(atHand.plan());
        var tally = Tally.of(found);
        assignments.keep(version, atHand.assignments(found));
        versions.best(version.id(), tally, 0);
        assignments.step(version, new AssignmentStore.Step(0, tally.unstaffed(), tally.cost()));
        versions.least(version.id(), LeastUnstaffed.of(atHand.plan()));
        log.changed(version.id().value(), "staffing", "Bemanding af året");
        return new RunChange.Saved(version.id());
    }
}
