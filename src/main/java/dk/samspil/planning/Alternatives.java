package dk.samspil.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Days to propose in the place of one that a team has asked for: on a weekday of the team, when a
/// meeting can be held and the place is free, and far enough ahead where notice is required.
final class Alternatives {

    private static final int MOST = 6;

    private Alternatives() {}

    /// The nearest to the wanted day first.
    static List<LocalDate> to(
            ChangeRequest request,
            ProductionPlan plan,
            PlanningYear year,
            List<OthersDay> others,
            LocalDate today) {
        var wanted = request.wanted() == null ? request.about() : request.wanted();
        var earliest =
                request.kind() == RequestKind.MOVE ? year.earliest(today) : today.plusDays(1);
        var weekday = usualWeekday(plan, wanted);
        return LocalDate.of(plan.year(), 1, 1)
                .datesUntil(LocalDate.of(plan.year() + 1, 1, 1))
                .filter(day -> !day.isBefore(earliest) && !day.equals(wanted))
                .filter(day -> day.getDayOfWeek() == weekday && plan.on(day).isEmpty())
                .filter(day -> PlanChecks.ofDate(day, year).isEmpty())
                .filter(day -> free(PlannedDay.of(day, request.details()), others))
                .sorted(
                        Comparator.comparingLong(
                                        (LocalDate day) ->
                                                Math.abs(day.toEpochDay() - wanted.toEpochDay()))
                                .thenComparing(day -> day))
                .limit(MOST)
                .toList();
    }

    static boolean free(PlannedDay day, List<OthersDay> others) {
        return others.stream().noneMatch(other -> other.takes(day));
    }

    /// The weekday on which the team meets most; the wanted one's where it meets on none.
    private static DayOfWeek usualWeekday(ProductionPlan plan, LocalDate wanted) {
        Map<DayOfWeek, Long> counts =
                plan.days().stream()
                        .collect(
                                Collectors.groupingBy(
                                        day -> day.day().getDayOfWeek(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<DayOfWeek, Long>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<DayOfWeek, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(wanted.getDayOfWeek());
    }
}
