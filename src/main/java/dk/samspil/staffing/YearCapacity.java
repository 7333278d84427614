package dk.samspil.staffing;

import dk.samspil.calendar.WorkingDays;
import dk.samspil.planning.PlannedLoad;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.YearClosing;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Spans;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many meeting days the coordinators of a unit can take in each month of a year, beside how
/// many the teams have planned. Each coordinator's days are counted by weeks: as many as are open
/// and not taken by absence or fixed duties, at most the limit of the week; and then at most the
/// limit of the month. A day in a period of reduced activity counts as its share.
public final class YearCapacity {

    private final PlanningYear year;
    private final List<LocalDate> open;

    private YearCapacity(PlanningYear year) {
        this.year = year;
        this.open =
                year.firstMeetingDay()
                        .datesUntil(year.lastMeetingDay().plusDays(1))
                        .filter(WorkingDays.danish()::isWorkingDay)
                        .filter(day -> share(day) > 0)
                        .toList();
    }

    /// The twelve months.
    public static List<MonthOfCapacity> of(
            PlanningYear year, List<KnownCoordinator> all, List<PlannedLoad.Month> load) {
        var capacity = new YearCapacity(year);
        return Stream.of(Month.values())
                .map(
                        month -> {
                            var planned =
                                    load.stream()
                                            .filter(each -> each.month() == month.getValue())
                                            .findFirst()
                                            .orElse(new PlannedLoad.Month(month.getValue(), 0, 0));
                            return new MonthOfCapacity(
                                    LocalDate.of(year.year(), month, 1),
                                    capacity.sum(all, month, false),
                                    capacity.sum(all, month, true),
                                    planned.agreed(),
                                    planned.waiting());
                        })
                .toList();
    }

    /// The weeks that have a day of the year, by the limits of the week alone: a limit of the month
    /// can hold somebody back in a week that these figures do not show.
    public static List<WeekOfCapacity> weeks(PlanningYear year, List<KnownCoordinator> all) {
        var capacity = new YearCapacity(year);
        var first = LocalDate.of(year.year(), 1, 1);
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .datesUntil(first.plusYears(1), Period.ofWeeks(1))
                .map(monday -> capacity.week(monday, all))
                .toList();
    }

    private WeekOfCapacity week(LocalDate monday, List<KnownCoordinator> all) {
        var days = open.stream().filter(day -> Spans.week(day).equals(Spans.week(monday))).toList();
        return new WeekOfCapacity(monday, days.size(), sum(all, days, false), sum(all, days, true));
    }

    private int sum(List<KnownCoordinator> all, List<LocalDate> week, boolean externals) {
        return (int)
                all.stream()
                        .filter(each -> each.external() == externals)
                        .mapToDouble(each -> inWeek(each, week))
                        .sum();
    }

    private int sum(List<KnownCoordinator> all, Month month, boolean externals) {
        return all.stream()
                .filter(each -> each.external() == externals)
                .mapToInt(each -> days(each, month))
                .sum();
    }

    private int days(KnownCoordinator who, Month month) {
        var days = open.stream().filter(day -> day.getMonth() == month).toList();
        int most =
                days.stream()
                        .flatMap(day -> who.on(day).stream())
                        .mapToInt(Coordinator::limitAMonth)
                        .max()
                        .orElse(0);
        double weeks =
                days.stream().collect(Collectors.groupingBy(Spans::week)).values().stream()
                        .mapToDouble(week -> inWeek(who, week))
                        .sum();
        return (int) Math.min(most, weeks);
    }

    private double inWeek(KnownCoordinator who, List<LocalDate> week) {
        int most =
                week.stream()
                        .flatMap(day -> who.on(day).stream())
                        .mapToInt(Coordinator::limitAWeek)
                        .max()
                        .orElse(0);
        double able =
                week.stream()
                        .filter(
                                day ->
                                        who.on(day)
                                                .filter(c -> c.availability().on(day))
                                                .isPresent())
                        .mapToDouble(day -> share(day) / 100.0)
                        .sum();
        return Math.min(most, able);
    }

    private int share(LocalDate day) {
        return year.closing(day).map(YearClosing::share).orElse(100);
    }
}
