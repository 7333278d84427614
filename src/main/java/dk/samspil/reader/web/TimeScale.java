package dk.samspil.reader.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days on the width of the picture of a case, in the picture's own units.
record TimeScale(LocalDate first, long days) {

    static final int WIDTH = 1000;
    private static final int LEFT = 150;
    private static final int RIGHT = 24;

    /// The beginning of a year or a month.
    ///
    /// @param label such as 2026 or 3/2026, which both languages write alike
    record Tick(int x, String label) {}

    static TimeScale of(LocalDate first, LocalDate last) {
        return new TimeScale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
    }

    /// Days outside stand at the edge.
    int x(LocalDate on) {
        long since = Math.clamp(ChronoUnit.DAYS.between(first, on), 0, days);
        return (int) (LEFT + since * (WIDTH - LEFT - RIGHT) / days);
    }

    LocalDate last() {
        return first.plusDays(days);
    }

    /// Years when there are several, else months; never more than there is room for.
    List<Tick> ticks() {
        int months = days > 900 ? 12 : days > 300 ? 3 : 1;
        while (days / (30L * months) > 12) {
            months *= 2;
        }
        var ticks = new ArrayList<Tick>();
        var on = months % 12 == 0 ? first.withDayOfYear(1).plusYears(1) : nextMonth(first);
        while (!on.isAfter(last())) {
            ticks.add(new Tick(x(on), label(on, months)));
            on = on.plusMonths(months);
        }
        return ticks;
    }

    private static String label(LocalDate on, int months) {
        return months % 12 == 0 ? "" + on.getYear() : on.getMonthValue() + "/" + on.getYear();
    }

    private static LocalDate nextMonth(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }
}
