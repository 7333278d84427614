package dk.samspil.rostering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// The internal conference of a health unit, on which its coordinators go to no meeting.
public record Conference(DayOfWeek weekday, Weeks weeks) {

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
}
