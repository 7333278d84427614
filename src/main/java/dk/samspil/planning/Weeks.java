package dk.samspil.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;

/// In which weeks a pattern has days; the n-th is counted among those weekdays of the month.
public enum Weeks {
    EVERY,
    EVEN,
    ODD,
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    LAST;

    public String messageKey() {
        return "planning.weeks." + name();
    }

    boolean has(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int nth = day.get(ChronoField.ALIGNED_WEEK_OF_MONTH);
        return switch (this) {
            case EVERY -> true;
            case EVEN -> week % 2 == 0;
            case ODD -> week % 2 == 1;
            case FIRST -> nth == 1;
            case SECOND -> nth == 2;
            case THIRD -> nth == 3;
            case FOURTH -> nth == 4;
            case LAST -> day.plusWeeks(1).getMonth() != day.getMonth();
        };
    }
}
