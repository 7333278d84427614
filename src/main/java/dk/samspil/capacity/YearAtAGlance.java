package dk.samspil.capacity;

import dk.samspil.planning.PlannedLoad;
import dk.samspil.planning.PlanningYear;
import dk.samspil.staffing.KnownCoordinator;
import dk.samspil.staffing.YearCapacity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A unit's year by weeks, months and municipalities, as it is or as it would be.
///
/// @param cases how many are expected on the days that are wanted
public record YearAtAGlance(
        List<Week> weeks, List<Month> months, List<Municipality> municipalities, double cases) {

    /// @param number of the week by ISO 8601
    /// @param open working days on which meetings are held
    public record Week(int number, LocalDate monday, int open, Load load) {

        boolean has(LocalDate day) {
            long days = ChronoUnit.DAYS.between(monday, day);
            return days >= 0 && days < 7;
        }
    }

    /// @param number 1 to 12
    public record Month(int number, Load load) {}

    /// A municipality's part of what is wanted.
    ///
    /// @param months the days of each of the twelve months
    public record Municipality(String name, List<Double> months, double days, double cases) {}

    static YearAtAGlance of(
            PlanningYear year,
            List<KnownCoordinator> coordinators,
            List<DemandedDay> demand,
            WhatIf whatIf) {
        int expected = demand.stream().mapToInt(DemandedDay::cases).sum();
        double factor = whatIf.factor(perDay(demand));
        var then = whatIf.on(year);
        var who = whatIf.on(coordinators);
        var weeks =
                YearCapacity.weeks(then, who).stream()
                        .map(
                                week ->
                                        new Week(
                                                week.monday()
                                                        .get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                                                week.monday(),
                                                week.open(),
                                                new Load(
                                                        week.capacity(),
                                                        factor * in(demand, week.monday()))))
                        .toList();
        var months =
                YearCapacity.of(then, who, List.<PlannedLoad.Month>of()).stream()
                        .map(
                                month ->
                                        new Month(
                                                month.first().getMonthValue(),
                                                new Load(
                                                        month.capacity(),
                                                        factor
                                                                * in(
                                                                        demand,
                                                                        month.first()
                                                                                .getMonthValue()))))
                        .toList();
        return new YearAtAGlance(
                weeks,
                months,
                municipalities(demand, factor, whatIf.moreCases()),
                more(expected, whatIf.moreCases()));
    }

    /// Cases for each meeting day, as the teams expect; 0 when nothing is planned.
    static double perDay(List<DemandedDay> demand) {
        return demand.stream().mapToInt(DemandedDay::cases).average().orElse(0);
    }

    private static long in(List<DemandedDay> demand, LocalDate monday) {
        return demand.stream()
                .filter(
                        each ->
                                !each.day().isBefore(monday)
                                        && each.day().isBefore(monday.plusWeeks(1)))
                .count();
    }

    private static long in(List<DemandedDay> demand, int month) {
        return demand.stream().filter(each -> each.day().getMonthValue() == month).count();
    }

    private static double more(int cases, int percent) {
        return cases * (100 + percent) / 100.0;
    }

    private static List<Municipality> municipalities(
            List<DemandedDay> demand, double factor, int moreCases) {
        Map<String, List<DemandedDay>> byName = new LinkedHashMap<>();
        demand.stream()
                .sorted(Comparator.comparing(DemandedDay::municipalityName))
                .forEach(
                        each ->
                                byName.computeIfAbsent(
                                                each.municipalityName(), name -> new ArrayList<>())
                                        .add(each));
        return byName.entrySet().stream()
                .map(
                        each ->
                                new Municipality(
                                        each.getKey(),
                                        IntStream.rangeClosed(1, 12)
                                                .mapToObj(
                                                        month ->
                                                                factor * in(each.getValue(), month))
                                                .toList(),
                                        factor * each.getValue().size(),
                                        more(
                                                each.getValue().stream()
                                                        .mapToInt(DemandedDay::cases)
                                                        .sum(),
                                                moreCases)))
                .toList();
    }

    /// The year as a whole, by its months.
    public Load whole() {
        return new Load(
                months.stream().mapToInt(month -> month.load().capacity()).sum(),
                months.stream().mapToDouble(month -> month.load().demand()).sum());
    }

    public List<Week> peaks() {
        return weeks.stream().filter(week -> week.load().over()).toList();
    }

    /// Days of all weeks that cannot be staffed in their week.
    public double missing() {
        return weeks.stream().mapToDouble(week -> week.load().missing()).sum();
    }
}
