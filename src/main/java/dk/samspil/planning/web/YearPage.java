package dk.samspil.planning.web;

import dk.samspil.calendar.WorkingDays;
import dk.samspil.planning.DayFinding;
import dk.samspil.planning.PlanChecks;
import dk.samspil.planning.PlannedDay;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.planning.YearClosing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A year on one page: twelve months of weeks, each day with what it is.
record YearPage(List<MonthOfYear> months) {

    /// A month with its sums.
    record MonthOfYear(Month month, int days, int cases, int clinical, List<Week> weeks) {

        LocalDate first(int year) {
            return LocalDate.of(year, month, 1);
        }

        public String name() {
            return "planning.month." + month.getValue();
        }
    }

    /// @param days from Monday to Sunday; null for those of another month
    record Week(int number, List<@Nullable Day> days) {}

    /// @param mark `holiday`, `closed`, `reduced`, `outside`, `weekend` or empty
    /// @param reason why it is marked, where that is more than the mark's own name
    record Day(LocalDate date, boolean planned, String mark, String reason, boolean stops) {

        public String css() {
            return "year-day" + (mark.isEmpty() ? "" : " is-" + mark) + (stops ? " is-wrong" : "");
        }
    }

    /// @param chosen the days that are checked: those of the plan, or as they were sent
    static YearPage of(
            ProductionPlan plan,
            PlanningYear year,
            Set<LocalDate> chosen,
            PlanChecks.Findings findings) {
        return new YearPage(
                Stream.of(Month.values())
                        .map(month -> month(month, plan, year, chosen, findings))
                        .toList());
    }

    private static MonthOfYear month(
            Month month,
            ProductionPlan plan,
            PlanningYear year,
            Set<LocalDate> chosen,
            PlanChecks.Findings findings) {
        var weeks = new ArrayList<Week>();
        var first = LocalDate.of(plan.year(), month, 1);
        for (var monday = first.with(DayOfWeek.MONDAY);
                monday.isBefore(first.plusMonths(1));
                monday = monday.plusWeeks(1)) {
            var days = new ArrayList<@Nullable Day>();
            for (int i = 0; i < 7; i++) {
                var date = monday.plusDays(i);
                days.add(
                        date.getMonth() == month
                                ? day(date, year, chosen.contains(date), findings.of(date))
                                : null);
            }
            weeks.add(new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days));
        }
        var planned = plan.days().stream().filter(day -> day.day().getMonth() == month).toList();
        return new MonthOfYear(
                month, planned.size(), sum(planned, true), sum(planned, false), weeks);
    }

    private static int sum(List<PlannedDay> days, boolean cases) {
        return days.stream()
                .mapToInt(day -> cases ? day.details().cases() : day.details().clinical())
                .sum();
    }

    private static Day day(
            LocalDate date, PlanningYear year, boolean chosen, List<DayFinding> findings) {
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        var closing = year.closing(date);
        String mark;
        if (!weekend && !WorkingDays.danish().isWorkingDay(date)) {
            mark = "holiday";
        } else if (closing.isPresent()) {
            mark = closing.get().closed() ? "closed" : "reduced";
        } else if (weekend) {
            mark = "weekend";
        } else if (date.isBefore(year.firstMeetingDay()) || date.isAfter(year.lastMeetingDay())) {
            mark = "outside";
        } else {
            mark = "";
        }
        return new Day(
                date,
                chosen,
                mark,
                mark.equals("closed") || mark.equals("reduced")
                        ? closing.map(YearClosing::reason).orElse("")
                        : "",
                findings.stream().anyMatch(DayFinding::stops));
    }
}
