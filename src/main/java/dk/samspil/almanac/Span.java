package dk.samspil.almanac;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;

/// A year, month or week around a day.
public record Span(Unit unit, LocalDate day) {

    public enum Unit {
        YEAR("aar"),
        MONTH("maaned"),
        WEEK("uge");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /// As it stands in an address.
        public String word() {
            return word;
        }

        public String messageKey() {
            return "almanac.unit." + name();
        }
    }

    public LocalDate first() {
        return switch (unit) {
            case YEAR -> LocalDate.of(day.getYear(), Month.JANUARY, 1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(DayOfWeek.MONDAY);
        };
    }

    /// The last day, which belongs to it.
    public LocalDate last() {
        return switch (unit) {
            case YEAR -> LocalDate.of(day.getYear(), Month.DECEMBER, 31);
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            case WEEK -> day.with(DayOfWeek.SUNDAY);
        };
    }

    /// The one so many after this; before it when negative.
    public Span plus(int count) {
        return new Span(
                unit,
                switch (unit) {
                    case YEAR -> first().plusYears(count);
                    case MONTH -> first().plusMonths(count);
                    case WEEK -> first().plusWeeks(count);
                });
    }

    public boolean has(LocalDate date) {
        return !date.isBefore(first()) && !date.isAfter(last());
    }

    /// By ISO 8601, as weeks are counted in Denmark.
    public int week() {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// Whether calendars of that time are kept at all.
    public boolean known() {
        return day.getYear() >= 2013 && day.getYear() <= 2100;
    }
}
