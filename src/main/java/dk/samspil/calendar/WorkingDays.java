package dk.samspil.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Counts working days forwards and backwards: Monday to Friday, less public holidays, 5 June, 24
/// and 31 December, and (where given) the days on which a unit is closed. Immutable; knows no
/// clock, so summer time cannot move a deadline.
public final class WorkingDays {

    private static final WorkingDays DANISH = new WorkingDays(List.of());

    private final List<ClosingPeriod> closed;

    private WorkingDays(List<ClosingPeriod> closed) {
        this.closed = closed;
    }

    /// The working days of any public office in Denmark.
    public static WorkingDays danish() {
        return DANISH;
    }

    /// These working days less the days on which a unit is closed. A period of reduced activity
    /// takes nothing away: deadlines run through it.
    public WorkingDays except(Collection<ClosingPeriod> periods) {
        return new WorkingDays(
                periods.stream().filter(p -> p.kind() == ClosingPeriod.Kind.CLOSED).toList());
    }

    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate date) {
        return !isWeekend(date)
                && !PublicHolidays.contains(date)
                && closed.stream().noneMatch(period -> period.covers(date));
    }

    /// The working day that comes `days` working days after the date, which itself is not counted
    /// and need not be a working day. Zero days gives the date itself.
    public LocalDate plus(LocalDate date, int days) {
        return step(date, days, days < 0 ? -1 : 1);
    }

    /// The working day that lies `days` working days before the date: "at the latest 10 working
    /// days before the meeting" is `minus(meeting, 10)`.
    public LocalDate minus(LocalDate date, int days) {
        return plus(date, -days);
    }

    /// The working days after `from` up to and including `to`; negative when `to` comes first.
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return Math.toIntExact(
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count());
    }

    /// The date when it is a working day, otherwise the next one: a deadline of so many calendar
    /// days that ends on a day when offices are closed runs to the next day when they are open.
    public LocalDate onOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : plus(date, 1);
    }

    /// The date when it is a working day, otherwise the one before it.
    public LocalDate onOrBefore(LocalDate date) {
        return isWorkingDay(date) ? date : minus(date, 1);
    }

    private LocalDate step(LocalDate date, int days, int direction) {
        var day = date;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
