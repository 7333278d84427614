package dk.samspil.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The days on which Danish public offices are closed: the public holidays (Great Prayer Day up to
/// 2023) and the days that offices treat as such: 5 June, 24 and 31 December.
final class PublicHolidays {

    private static final List<MonthDay> OFFICES_CLOSED =
            List.of(
                    MonthDay.of(Month.JUNE, 5),
                    MonthDay.of(Month.DECEMBER, 24),
                    MonthDay.of(Month.DECEMBER, 31));

    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    static boolean contains(LocalDate date) {
        return BY_YEAR.computeIfAbsent(date.getYear(), PublicHolidays::of).contains(date);
    }

    private static Set<LocalDate> of(int year) {
        var manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
        var days = new HashSet<LocalDate>();
        manager.getHolidays(Year.of(year)).stream().map(Holiday::getDate).forEach(days::add);
        OFFICES_CLOSED.forEach(day -> days.add(day.atYear(year)));
        return Set.copyOf(days);
    }
}
