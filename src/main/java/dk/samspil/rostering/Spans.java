package dk.samspil.rostering;

import java.time.LocalDate;
import java.time.YearMonth;

/// The spans in which meeting days are counted.
public final class Spans {

    private static final int MONDAY = 3;

    private Spans() {}

    /// Monday to Sunday, counted from 1970, whose first day was a Thursday.
    public static Integer week(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() + MONDAY, 7);
    }

    public static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }
}
