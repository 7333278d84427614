package dk.samspil.staffing;

import dk.samspil.access.AccessLog;
import dk.samspil.rostering.Coordinator;
import dk.samspil.ui.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who goes where is chosen by hand, and the search leaves it. A rule that must hold is not broken
/// by hand either: the refusal says which.
@Component
@Transactional
public class Pins {

    private final VersionStore versions;
    private final AssignmentStore assignments;
    private final YearsAtHand years;
    private final SearchSteps steps;
    private final AccessLog log;

    Pins(
            VersionStore versions,
            AssignmentStore assignments,
            YearsAtHand years,
            SearchSteps steps,
            AccessLog log) {
        this.versions = versions;
        this.assignments = assignments;
        this.years = years;
        this.steps = steps;
        this.log = log;
    }

    /// A day with its year.
    private record Touched(StaffingVersion version, YearAtHand year, Assignment day) {}

    /// Somebody goes there, or nobody does.
    ///
    /// @param seen what stood there when it was chosen: `seen` of the assignment
    public RunChange put(VersionId id, UUID plannedDay, @Nullable UUID coordinator, String seen) {
        var touched = touched(id, plannedDay);
        var refused = whyNot(touched, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (coordinator == null) {
            return keep(touched, null, true);
        }
        var day = touched.day();
        var who = touched.year().coordinators().on(coordinator, day.day()).orElse(null);
        if (who == null) {
            return RunChange.refused("staffing.refused.no-terms-then");
        }
        if (!coordinator.equals(day.coordinator())) {
            var broken = new Explanations(touched.year().plan()).whyNot(who, day.team(), day.day());
            if (broken.isPresent()) {
                return RunChange.refused("staffing.refused.rule", broken.get());
            }
        }
        return keep(touched, who, true);
    }

    /// Whoever goes there may be replaced by the search again.
    public RunChange release(VersionId id, UUID plannedDay, String seen) {
        var touched = touched(id, plannedDay);
        var refused = whyNot(touched, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        var coordinator = touched.day().coordinator();
        return keep(
                touched,
                touched.year().coordinators().on(coordinator, touched.day().day()).orElse(null),
                false);
    }

    private Touched touched(VersionId id, UUID plannedDay) {
        var version = versions.lock(id).orElseThrow(NotFound::new);
        var all = assignments.of(id);
        var day =
                all.stream()
                        .filter(each -> each.plannedDay().equals(plannedDay))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new Touched(version, years.read(version, all), day);
    }

    private static Optional<RunChange> whyNot(Touched touched, String seen) {
        if (touched.version().searching()) {
            return Optional.of(RunChange.refused("staffing.refused.searching"));
        }
        if (!touched.day().seen().equals(seen)) {
            return Optional.of(RunChange.refused("staffing.refused.changed-meanwhile"));
        }
        if (touched.year().meeting(touched.day().plannedDay()).isEmpty()) {
            return Optional.of(RunChange.refused("staffing.refused.day-gone"));
        }
        if (touched.day().day().isBefore(touched.year().today())) {
            return Optional.of(RunChange.refused("staffing.refused.past"));
        }
        return touched.year()
                .closed(touched.day().day())
                .map(why -> RunChange.refused("staffing.refused.rule", why));
    }

    private RunChange keep(Touched touched, @Nullable Coordinator who, boolean pinned) {
        var day = touched.day();
        var meeting = touched.year().meeting(day.plannedDay()).orElseThrow();
        assignments.put(
                touched.version().id(),
                new Assignment(
                        day.plannedDay(),
                        day.team(),
                        day.teamName(),
                        day.municipality(),
                        day.day(),
                        day.place(),
                        who == null ? null : touched.year().coordinators().known(who),
                        who == null ? null : who.name(),
                        who == null ? 0 : who.base().kmTo(meeting.position()),
                        pinned));
        steps.judge(touched.version(), assignments.of(touched.version().id()));
        log.changed(touched.version().id().value(), "staffing", "Mødedag bemandet i hånden");
        return new RunChange.Saved(touched.version().id());
    }
}
