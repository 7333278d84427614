package dk.samspil.rostering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// A weekday of every week, or of every second one.
public record Weekly(DayOfWeek weekday, Weeks weeks) {

    /// In which weeks of the calendar, by their ISO numbers.
    public enum Weeks {
        EVERY,
        EVEN,
        ODD
    }

    public boolean on(LocalDate day) {
        boolean even = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
        return day.getDayOfWeek() == weekday
                && switch (weeks) {
                    case EVERY -> true;
                    case EVEN -> even;
                    case ODD -> !even;
                };
    }

    /// Whether there are weeks in which both lie on the same day.
    public boolean meets(Weekly other) {
        return weekday == other.weekday
                && (weeks == other.weeks || weeks == Weeks.EVERY || other.weeks == Weeks.EVERY);
    }
}
