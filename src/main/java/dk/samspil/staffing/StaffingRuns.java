package dk.samspil.staffing;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.planning.DaysToStaff;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Tally;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staffings of the asker's own health unit: begun, stopped, gone on with, named, discarded.
@Component
@Transactional
public class StaffingRuns {

    /// How much longer a search goes on each time.
    public static final int MOST_SECONDS = 900;

    private static final int LONGEST = 3600;
    private static final int LONGEST_NAME = 80;

    private final VersionStore versions;
    private final AssignmentStore assignments;
    private final CoordinatorStore coordinators;
    private final DaysToStaff days;
    private final SearchJobs jobs;
    private final AccessLog log;
    private final Askers askers;
    private final Clock clock;

    StaffingRuns(
            VersionStore versions,
            AssignmentStore assignments,
            CoordinatorStore coordinators,
            DaysToStaff days,
            SearchJobs jobs,
            AccessLog log,
            Askers askers,
            Clock clock) {
        this.versions = versions;
        this.assignments = assignments;
        this.coordinators = coordinators;
        this.days = days;
        this.jobs = jobs;
        this.log = log;
        this.askers = askers;
        this.clock = clock;
    }

    /// What is to be searched for.
    ///
    /// @param from the version to begin from, with its pins; null = from nothing
    public record Wanted(
            int year,
            boolean handedIn,
            int seconds,
            StaffingWeights weights,
            @Nullable VersionId from) {}

    /// The newest first.
    @Transactional(readOnly = true)
    public List<StaffingVersion> of(int year) {
        return versions.of(askers.current().organisation(), year);
    }

    @Transactional(readOnly = true)
    public StaffingVersion get(VersionId id) {
        return versions.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Assignment> assignments(VersionId id) {
        return assignments.of(id);
    }

    /// How the search has gone.
    @Transactional(readOnly = true)
    public SearchCurve curve(VersionId id) {
        return SearchCurve.of(assignments.steps(id));
    }

    /// Begins a search in the background.
    public RunChange start(Wanted wanted) {
        int unit = askers.current().organisation();
        var refused = whyNot(wanted.year(), wanted.handedIn());
        if (refused.isPresent()) {
            return new RunChange.Refused(refused.get());
        }
        var version = fresh(wanted, StaffingVersion.Kind.SEARCH, StaffingVersion.Status.WAITING);
        if (!versions.add(version)) {
            return another(unit);
        }
        var from = wanted.from();
        if (from != null) {
            assignments.copy(get(from).id(), version);
        }
        log.changed(version.id().value(), "staffing", "Bemanding af året");
        jobs.order(version.id(), unit);
        return new RunChange.Saved(version.id());
    }

    StaffingVersion fresh(Wanted wanted, StaffingVersion.Kind kind, StaffingVersion.Status status) {
        var by = askers.current();
        return new StaffingVersion(
                new VersionId(UUID.randomUUID()),
                by.organisation(),
                wanted.year(),
                0,
                "",
                kind,
                status,
                false,
                wanted.handedIn(),
                Math.clamp(wanted.seconds(), 0, MOST_SECONDS),
                0,
                wanted.weights(),
                Tally.NOTHING,
                0,
                "",
                by.name(),
                clock.instant());
    }

    /// Why a year cannot be staffed; empty = can.
    @Transactional(readOnly = true)
    public Optional<Text> whyNot(int year, boolean handedIn) {
        int unit = askers.current().organisation();
        if (year < LocalDate.now(clock).getYear()) {
            return Optional.of(Text.of("staffing.refused.over", Integer.toString(year)));
        }
        if (days.of(unit, year, handedIn).isEmpty()) {
            return Optional.of(Text.of("staffing.refused.no-days", Integer.toString(year)));
        }
        var known = coordinators.all(unit, null);
        return new CoordinatorsOfYear(known, year, 1, 1).all().isEmpty()
                ? Optional.of(Text.of("staffing.refused.no-coordinators", Integer.toString(year)))
                : Optional.empty();
    }

    /// Keeps the best found so far.
    public RunChange stop(VersionId id) {
        var version = own(id);
        if (!version.searching()) {
            return RunChange.refused("staffing.refused.not-searching");
        }
        versions.askToStop(id);
        return new RunChange.Saved(id);
    }

    /// Searches on from the best found, with its pins.
    ///
    /// @param seconds how much longer
    public RunChange goOn(VersionId id, int seconds) {
        var version = own(id);
        if (version.searching()) {
            return RunChange.refused("staffing.refused.searching");
        }
        var refused = whyNot(version.year(), version.handedIn());
        if (refused.isPresent()) {
            return new RunChange.Refused(refused.get());
        }
        int all = (int) version.searchedSeconds() + 1 + Math.clamp(seconds, 1, MOST_SECONDS);
        if (all > LONGEST) {
            return RunChange.refused("staffing.refused.long-enough");
        }
        if (!versions.goOn(id, all)) {
            return another(version.healthUnit());
        }
        jobs.order(id, version.healthUnit());
        return new RunChange.Saved(id);
    }

    public RunChange name(VersionId id, String name) {
        own(id);
        if (name.strip().length() > LONGEST_NAME) {
            return RunChange.refused("staffing.refused.name");
        }
        versions.name(id, name.strip());
        return new RunChange.Saved(id);
    }

    /// Removes a version and who goes where in it.
    public RunChange discard(VersionId id) {
        if (own(id).searching()) {
            return RunChange.refused("staffing.refused.searching");
        }
        versions.remove(id);
        log.changed(id.value(), "staffing", "Bemanding kasseret");
        return new RunChange.Saved(id);
    }

    private StaffingVersion own(VersionId id) {
        return versions.lock(id).orElseThrow(NotFound::new);
    }

    private RunChange another(int unit) {
        return versions.searching(unit)
                .map(
                        other ->
                                RunChange.refused(
                                        "staffing.refused.another",
                                        Integer.toString(other.year()),
                                        other.number()))
                .orElseGet(() -> RunChange.refused("staffing.refused.meanwhile"));
    }
}
