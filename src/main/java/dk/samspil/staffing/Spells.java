package dk.samspil.staffing;

import dk.samspil.calendar.WorkingDays;
import dk.samspil.rostering.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Single days away, put together to spells.
final class Spells {

    private Spells() {}

    /// Days of one kind with nothing but a weekend between them are one spell; weekends alone are
    /// none.
    ///
    /// @param days in their order
    static List<Absence> of(Map<LocalDate, Absence.Kind> days) {
        var spells = new ArrayList<Absence>();
        days.forEach(
                (day, kind) -> {
                    if (WorkingDays.isWeekend(day)) {
                        return;
                    }
                    var before = spells.isEmpty() ? null : spells.getLast();
                    if (before != null
                            && before.kind() == kind
                            && nextWorkingDay(before.to()).equals(day)) {
                        spells.removeLast();
                        spells.add(new Absence(before.from(), day, kind));
                    } else {
                        spells.add(new Absence(day, day, kind));
                    }
                });
        return List.copyOf(spells);
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (WorkingDays.isWeekend(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
