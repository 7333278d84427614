package dk.samspil.staffing;

import dk.samspil.planning.DayToStaff;
import dk.samspil.planning.PlanChecks;
import dk.samspil.planning.PlanningYear;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.Position;
import dk.samspil.rostering.Spans;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit's year with all that a staffing needs to know: the days, the coordinators on their terms,
/// and who goes where as yet. Days on which no meeting can be held are nobody's; days that have
/// passed stay as they are.
final class YearAtHand {

    private final PlanningYear year;
    private final LocalDate today;
    private final Map<UUID, DayToStaff> days = new HashMap<>();
    private final CoordinatorsOfYear coordinators;
    private final StaffingPlan plan;

    /// Who goes to a day as yet.
    record Chosen(@Nullable UUID coordinator, boolean pinned) {

        static final Chosen NOBODY = new Chosen(null, false);
    }

    /// @param positions of the municipalities, by number
    /// @param chosen by planned day
    /// @param published by planned day: what it counts as a change to leave
    YearAtHand(
            PlanningYear year,
            LocalDate today,
            List<DayToStaff> wanted,
            List<KnownCoordinator> everybody,
            Map<Integer, Position> positions,
            StaffingWeights weights,
            Map<UUID, Chosen> chosen,
            Map<UUID, UUID> published) {
        this.year = year;
        this.today = today;
        wanted.forEach(day -> days.put(day.id(), day));
        int weeks = (int) wanted.stream().map(day -> Spans.week(day.day())).distinct().count();
        this.coordinators = new CoordinatorsOfYear(everybody, year.year(), wanted.size(), weeks);
        var meetings = new ArrayList<MeetingToStaff>();
        for (DayToStaff day : wanted) {
            var before = published.get(day.id());
            if (day.day().isBefore(today) && before == null) {
                continue;
            }
            var position = Objects.requireNonNull(positions.get(day.municipality()));
            meetings.add(
                    meeting(day, position, before, chosen.getOrDefault(day.id(), Chosen.NOBODY)));
        }
        this.plan = new StaffingPlan(coordinators.all(), meetings, weights);
    }

    private MeetingToStaff meeting(
            DayToStaff day, Position position, @Nullable UUID before, Chosen chosen) {
        var meeting =
                new MeetingToStaff(
                                day.id(),
                                day.team(),
                                day.teamName(),
                                day.day(),
                                day.place(),
                                position)
                        .asking(day.asksFor());
        if (before != null) {
            boolean soon = day.day().isBefore(year.earliest(today));
            meeting.keep(coordinators.on(before, day.day()).orElse(null), soon);
        }
        if (day.day().isBefore(today)) {
            return meeting.pin(meeting.getCoordinator());
        }
        if (closed(day.day()).isPresent()) {
            return meeting.pin(null);
        }
        var who = coordinators.on(chosen.coordinator(), day.day()).orElse(null);
        if (chosen.pinned() && (who != null || chosen.coordinator() == null)) {
            return meeting.pin(who);
        }
        meeting.setCoordinator(who);
        return meeting;
    }

    /// Why no meeting can be held on a day; empty = can.
    Optional<Text> closed(LocalDate day) {
        return PlanChecks.whyNot(day, year);
    }

    PlanningYear year() {
        return year;
    }

    LocalDate today() {
        return today;
    }

    CoordinatorsOfYear coordinators() {
        return coordinators;
    }

    StaffingPlan plan() {
        return plan;
    }

    /// A day that is to be staffed; empty = is not planned any more, or has passed.
    Optional<MeetingToStaff> meeting(UUID plannedDay) {
        return plan.getMeetings().stream()
                .filter(meeting -> meeting.getId().equals(plannedDay))
                .findFirst();
    }

    Optional<DayToStaff> day(UUID plannedDay) {
        return Optional.ofNullable(days.get(plannedDay));
    }

    /// The plan as assignments to be kept.
    List<Assignment> assignments(StaffingPlan found) {
        return found.getMeetings().stream().map(this::assignment).toList();
    }

    private Assignment assignment(MeetingToStaff meeting) {
        var day = Objects.requireNonNull(days.get(meeting.getId()));
        var who = meeting.getCoordinator();
        return new Assignment(
                day.id(),
                day.team(),
                day.teamName(),
                day.municipality(),
                day.day(),
                day.place(),
                who == null ? null : coordinators.known(who),
                who == null ? null : who.name(),
                meeting.km(),
                false);
    }
}
