package dk.samspil.staffing;

import dk.samspil.access.AccessLog;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Tally;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a repair reads and writes, in transactions of their own on either side of the search.
@Component
@Transactional
class RepairSteps {

    private final PublishedYears publishing;
    private final StaffingRuns runs;
    private final VersionStore versions;
    private final AssignmentStore assignments;
    private final YearsAtHand years;
    private final AccessLog log;

    RepairSteps(
            PublishedYears publishing,
            StaffingRuns runs,
            VersionStore versions,
            AssignmentStore assignments,
            YearsAtHand years,
            AccessLog log) {
        this.publishing = publishing;
        this.runs = runs;
        this.versions = versions;
        this.assignments = assignments;
        this.years = years;
        this.log = log;
    }

    /// What is to be repaired.
    ///
    /// @param touched planned days that cannot stay as they are published
    record Broken(StaffingVersion version, YearAtHand year, Set<UUID> touched) {}

    /// The published year as it stands now; empty = nothing is published.
    @Transactional(readOnly = true)
    public Optional<Broken> broken(int year) {
        var published = publishing.of(year);
        if (published.none()) {
            return Optional.empty();
        }
        var version =
                runs.fresh(
                        new StaffingRuns.Wanted(year, true, 0, StaffingWeights.REPAIR, null),
                        StaffingVersion.Kind.REPAIR,
                        StaffingVersion.Status.DONE);
        var now = published.assignments();
        var atHand = years.read(version, now);
        var touched =
                now.stream()
                        .filter(day -> !day.day().isBefore(atHand.today()))
                        .filter(day -> !day.unstaffed())
                        .filter(
                                day ->
                                        atHand.meeting(day.plannedDay())
                                                .filter(MeetingToStaff::unstaffed)
                                                .isPresent())
                        .map(Assignment::plannedDay)
                        .collect(Collectors.toSet());
        return Optional.of(new Broken(version, atHand, touched));
    }

    VersionId keep(Broken broken, StaffingPlan repaired) {
        var version = broken.version();
        if (!versions.add(version)) {
            throw new IllegalStateException("another repair got the same number");
        }
        var found = broken.year().assignments(repaired);
        assignments.keep(version, found);
        versions.best(version.id(), Tally.of(repaired), 0);
        log.changed(version.id().value(), "staffing", "Reparation af bemandingen");
        return version.id();
    }
}
