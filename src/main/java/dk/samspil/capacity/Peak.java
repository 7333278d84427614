package dk.samspil.capacity;

import dk.samspil.planning.PlanningYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A week in which more is wanted than can be staffed, and what could be moved.
///
/// @param movable planned days of the week that can still be moved with the agreed notice, at most
///     as many as are named
/// @param more how many others can be moved, too
/// @param room the nearest weeks with room for at least one day
public record Peak(
        YearAtAGlance.Week week,
        List<DemandedDay> movable,
        int more,
        List<YearAtAGlance.Week> room) {

    private static final int NAMED = 4;
    private static final int WEEKS_AROUND = 6;
    private static final int WEEKS_NAMED = 3;

    /// @param year with whose notice days are moved
    static List<Peak> of(
            YearAtAGlance glance, List<DemandedDay> demand, PlanningYear year, LocalDate today) {
        return glance.peaks().stream()
                .map(
                        week -> {
                            var movable =
                                    demand.stream()
                                            .filter(day -> week.has(day.day()))
                                            .filter(day -> year.inTime(today, day.day()))
                                            .toList();
                            return new Peak(
                                    week,
                                    movable.stream().limit(NAMED).toList(),
                                    Math.max(0, movable.size() - NAMED),
                                    around(glance, week, year.earliest(today)));
                        })
                .toList();
    }

    /// Weeks with room, the nearest first; only those that a day can be moved to with notice.
    private static List<YearAtAGlance.Week> around(
            YearAtAGlance glance, YearAtAGlance.Week peak, LocalDate earliest) {
        int at = glance.weeks().indexOf(peak);
        return IntStream.range(0, glance.weeks().size())
                .boxed()
                .filter(i -> Math.abs(i - at) <= WEEKS_AROUND)
                .sorted(Comparator.comparingInt(i -> Math.abs(i - at)))
                .map(glance.weeks()::get)
                .filter(week -> week.load().left() >= 1 && !week.monday().isBefore(earliest))
                .limit(WEEKS_NAMED)
                .toList();
    }
}
