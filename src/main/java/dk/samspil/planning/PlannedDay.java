package dk.samspil.planning;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day of a production plan.
///
/// @param meeting the meeting day that it became; null = none yet
public record PlannedDay(LocalDate day, DayDetails details, @Nullable UUID meeting) {

    public static PlannedDay of(LocalDate day, DayDetails details) {
        return new PlannedDay(day, details, null);
    }

    public int week() {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
