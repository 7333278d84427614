package dk.samspil.staffing;

import dk.samspil.calendar.WorkingDays;
import dk.samspil.planning.PlannedLoad;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.YearClosing;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many meeting days the coordinators of a unit can take in each month of a year, beside how
/// many the teams have planned. Each coordinator's days are counted by weeks: as many as are open
/// and not taken by absence or conference, at most the limit of the week; and then at most the
/// limit of the month. A day in a period of reduced activity counts as its share.
final class YearCapacity {

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

    static List<MonthOfCapacity> of(
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
