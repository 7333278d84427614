package dk.samspil.staffing;

import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.Spans;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Why a plan is as it is: why somebody goes to a meeting, why nobody does, and where a meeting
/// without a coordinator could be moved. Reads the plan once; it must not change afterwards.
public final class Explanations {

    private static final int WEEKS_AROUND = 4;

    private final StaffingPlan plan;
    private final Map<Taken, MeetingToStaff> busy = new HashMap<>();
    private final Map<Taken, Integer> counts = new HashMap<>();
    private final Map<Taken, Boolean> teamMeets = new HashMap<>();

    /// Somebody, and a day, week or month.
    private record Taken(UUID who, Object when) {}

    /// A day to which a meeting could be moved, and who is free on it.
    public record Move(LocalDate day, List<String> free) {}

    public Explanations(StaffingPlan plan) {
        this.plan = plan;
        for (MeetingToStaff meeting : plan.getMeetings()) {
            teamMeets.put(new Taken(meeting.team(), meeting.day()), true);
            var who = meeting.getCoordinator();
            if (who != null) {
                busy.put(new Taken(who.id(), meeting.day()), meeting);
                counts.merge(new Taken(who.id(), Spans.week(meeting.day())), 1, Integer::sum);
                counts.merge(new Taken(who.id(), Spans.month(meeting.day())), 1, Integer::sum);
            }
        }
    }

    /// Why the coordinator of a day goes there; why not the team's own, where another one does.
    public List<Text> why(MeetingToStaff meeting) {
        var who = meeting.getCoordinator();
        if (who == null) {
            return List.of();
        }
        var why = new ArrayList<Text>();
        if (meeting.isPinned()) {
            why.add(Text.of("staffing.why.pinned", who.name()));
        }
        if (meeting.byOwnCoordinator()) {
            why.add(Text.of("staffing.why.own", who.name(), meeting.km()));
        } else {
            why.add(Text.of("staffing.why.other", who.name(), meeting.km()));
            plan.getCoordinators().stream()
                    .filter(own -> own.follows().contains(meeting.team()))
                    .flatMap(own -> whyNot(own, meeting.team(), meeting.day()).stream())
                    .forEach(why::add);
        }
        why.addAll(Leanings.of(meeting, who, neighbours(who, meeting)));
        return why;
    }

    /// What somebody does the day before and the day after.
    private List<MeetingToStaff> neighbours(Coordinator who, MeetingToStaff meeting) {
        return Stream.of(meeting.day().minusDays(1), meeting.day().plusDays(1))
                .flatMap(day -> Stream.ofNullable(busy.get(new Taken(who.id(), day))))
                .toList();
    }

    /// Why each coordinator cannot take the day, in the order of their names.
    public List<Text> whyNobody(MeetingToStaff meeting) {
        return plan.getCoordinators().stream()
                .sorted(Comparator.comparing(Coordinator::name))
                .map(
                        who ->
                                whyNot(who, meeting.team(), meeting.day())
                                        .orElseGet(
                                                () -> Text.of("staffing.why-not.free", who.name())))
                .toList();
    }

    /// The days to which a meeting could be moved: the same weekday in the weeks around, when a
    /// meeting can be held, the team has none and somebody is free. The nearest first; none when
    /// it is too late to move the meeting.
    ///
    /// @param earliest the first day that the notice allows to change
    /// @param open whether meetings are held on a day
    public List<Move> moves(MeetingToStaff meeting, LocalDate earliest, Predicate<LocalDate> open) {
        if (meeting.day().isBefore(earliest)) {
            return List.of();
        }
        return IntStream.rangeClosed(-WEEKS_AROUND, WEEKS_AROUND)
                .boxed()
                .sorted(Comparator.comparingInt(Math::abs))
                .map(weeks -> meeting.day().plusWeeks(weeks))
                .filter(day -> !day.isBefore(earliest) && open.test(day))
                .filter(day -> !teamMeets.containsKey(new Taken(meeting.team(), day)))
                .map(day -> new Move(day, free(meeting.team(), day)))
                .filter(move -> !move.free().isEmpty())
                .toList();
    }

    private List<String> free(UUID team, LocalDate day) {
        return plan.getCoordinators().stream()
                .filter(who -> whyNot(who, team, day).isEmpty())
                .map(Coordinator::name)
                .sorted()
                .toList();
    }

    /// Why somebody cannot go to a team on a day, as the plan stands; empty = could.
    Optional<Text> whyNot(Coordinator who, UUID team, LocalDate day) {
        if (who.disqualified().contains(team)) {
            return Optional.of(Text.of("staffing.why-not.disqualified", who.name()));
        }
        var absent = whyAway(who, day);
        if (absent.isPresent()) {
            return absent;
        }
        var elsewhere = busy.get(new Taken(who.id(), day));
        if (elsewhere != null) {
            return Optional.of(
                    Text.of("staffing.why-not.elsewhere", who.name(), elsewhere.place()));
        }
        if (count(who, Spans.week(day)) >= who.limitAWeek()) {
            return Optional.of(Text.of("staffing.why-not.week", who.name(), who.limitAWeek()));
        }
        return count(who, Spans.month(day)) >= who.limitAMonth()
                ? Optional.of(Text.of("staffing.why-not.month", who.name(), who.limitAMonth()))
                : Optional.empty();
    }

    /// Why somebody can go to no meeting on a day, whatever is planned; empty = could.
    static Optional<Text> whyAway(Coordinator who, LocalDate day) {
        var availability = who.availability();
        for (Absence absence : availability.absences()) {
            if (absence.covers(day)) {
                return Optional.of(Text.of("staffing.why-not." + absence.kind(), who.name()));
            }
        }
        if (availability.duties().confers(day)) {
            return Optional.of(Text.of("staffing.why-not.conference", who.name()));
        }
        if (availability.duties().consults(day)) {
            return Optional.of(Text.of("staffing.why-not.consultations", who.name()));
        }
        return availability.on(day)
                ? Optional.empty()
                : Optional.of(Text.of("staffing.why-not.not-offered", who.name()));
    }

    private int count(Coordinator who, Object span) {
        return counts.getOrDefault(new Taken(who.id(), span), 0);
    }
}
