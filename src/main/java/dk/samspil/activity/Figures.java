package dk.samspil.activity;

import java.util.Collection;
import java.util.function.Predicate;

/// Days of some teams in some months, counted.
///
/// @param planned days that stood in the plans from the beginning
/// @param byMunicipality of those cancelled; the others by the health unit, or not recorded
/// @param late cancelled or moved with less notice than the unit's rule asks
/// @param open over, but not recorded as held
/// @param casesPlanned expected on the days that were not moved away
/// @param minutes at the table, where recorded
public record Figures(
        int planned,
        int held,
        int cancelled,
        int byMunicipality,
        int byUnit,
        int late,
        int moved,
        int extra,
        int open,
        int coming,
        int casesPlanned,
        int booked,
        int treated,
        int minutes) {

    public static Figures of(Collection<DayOfActivity> days) {
        return new Figures(
                count(days, DayOfActivity::planned),
                count(days, day -> day.outcome() == Outcome.HELD),
                count(days, day -> day.outcome() == Outcome.CANCELLED),
                count(days, day -> day.cancelledBy(DayOfActivity.By.MUNICIPALITY)),
                count(days, day -> day.cancelledBy(DayOfActivity.By.HEALTH_UNIT)),
                count(days, Figures::late),
                count(days, day -> day.outcome() == Outcome.MOVED),
                count(days, DayOfActivity::extra),
                count(days, day -> day.outcome() == Outcome.OPEN),
                count(days, day -> day.outcome() == Outcome.COMING),
                days.stream()
                        .filter(day -> day.outcome() != Outcome.MOVED)
                        .mapToInt(DayOfActivity::casesPlanned)
                        .sum(),
                days.stream().mapToInt(DayOfActivity::booked).sum(),
                days.stream().mapToInt(DayOfActivity::treated).sum(),
                days.stream().mapToInt(DayOfActivity::minutes).sum());
    }

    private static boolean late(DayOfActivity day) {
        var change = day.change();
        return change != null && change.late();
    }

    private static int count(Collection<DayOfActivity> days, Predicate<DayOfActivity> which) {
        return (int) days.stream().filter(which).count();
    }
}
