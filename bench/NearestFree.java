import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.StaffingPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Staffs as a person with a list would: day after day, the nearest coordinator who is free; those
/// employed before externals.
final class NearestFree {

    private record Span(Coordinator who, Object when) {}

    private final Set<Span> busy = new HashSet<>();
    private final Map<Span, Integer> taken = new HashMap<>();

    private NearestFree() {}

    static void staff(StaffingPlan plan) {
        var greedy = new NearestFree();
        plan.getMeetings().stream()
                .sorted(Comparator.comparing(MeetingToStaff::day))
                .forEach(meeting -> greedy.take(meeting, plan));
    }

    private void take(MeetingToStaff meeting, StaffingPlan plan) {
        plan.getCoordinators().stream()
                .filter(who -> who.can(meeting) && free(who, meeting.day()))
                .min(
                        Comparator.comparingInt(Coordinator::price)
                                .thenComparingInt(who -> who.base().kmTo(meeting.position())))
                .ifPresent(
                        who -> {
                            meeting.setCoordinator(who);
                            busy.add(new Span(who, meeting.day()));
                            taken.merge(new Span(who, week(meeting.day())), 1, Integer::sum);
                            taken.merge(new Span(who, YearMonth.from(meeting.day())), 1, Integer::sum);
                        });
    }

    private boolean free(Coordinator who, LocalDate day) {
        return !busy.contains(new Span(who, day))
                && taken.getOrDefault(new Span(who, week(day)), 0) < who.limitAWeek()
                && taken.getOrDefault(new Span(who, YearMonth.from(day)), 0) < who.limitAMonth();
    }

    static Long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + 3, 7L);
    }
}
