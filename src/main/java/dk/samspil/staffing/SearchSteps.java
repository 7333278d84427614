package dk.samspil.staffing;

import dk.samspil.rostering.LeastUnstaffed;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.Tally;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a search reads and writes, each step in a transaction of its own: whatever happens, the
/// best that was written is there.
@Component
@Transactional
class SearchSteps {

    private final VersionStore versions;
    private final AssignmentStore assignments;
    private final YearsAtHand years;

    SearchSteps(VersionStore versions, AssignmentStore assignments, YearsAtHand years) {
        this.versions = versions;
        this.assignments = assignments;
        this.years = years;
    }

    /// A version and its year, from the best that was found.
    record Work(StaffingVersion version, YearAtHand year) {

        long millisLeft() {
            return version.seconds() * 1000L - version.searchedMs();
        }
    }

    /// Takes up a search; empty when it is over, or there is nothing to search for.
    Optional<Work> begin(VersionId id) {
        var version = versions.lock(id).filter(StaffingVersion::searching).orElse(null);
        if (version == null) {
            return Optional.empty();
        }
        var now = assignments.of(id);
        var year = version.repair() ? years.read(version, now) : years.readAll(version, now);
        var problem = problem(year);
        if (problem != null) {
            versions.ended(id, problem);
            return Optional.empty();
        }
        versions.begun(id);
        versions.least(id, LeastUnstaffed.of(year.plan()));
        return Optional.of(new Work(version, year));
    }

    private static @Nullable String problem(YearAtHand year) {
        if (year.plan().getMeetings().isEmpty()) {
            return "staffing.problem.no-days";
        }
        return year.plan().getCoordinators().isEmpty() ? "staffing.problem.no-coordinators" : null;
    }

    /// Writes the best found so far.
    ///
    /// @param best null = nothing better since the last time
    /// @return whether the search was asked to stop
    boolean keep(Work work, @Nullable StaffingPlan best, long searchedMs) {
        var id = work.version().id();
        if (best == null) {
            versions.searched(id, searchedMs);
        } else {
            var tally = Tally.of(best);
            assignments.keep(work.version(), work.year().assignments(best));
            versions.best(id, tally, searchedMs);
            assignments.step(
                    work.version(),
                    new AssignmentStore.Step(searchedMs, tally.unstaffed(), tally.cost()));
        }
        return versions.find(id).map(StaffingVersion::stopAsked).orElse(true);
    }

    void end(VersionId id, String problem) {
        versions.ended(id, problem);
    }

    /// Judges who goes where as it stands, without searching.
    void judge(StaffingVersion version, List<Assignment> now) {
        var year = years.read(version, now);
        assignments.keep(version, year.assignments(year.plan()));
        versions.best(version.id(), Tally.of(year.plan()), version.searchedMs());
    }
}
