package dk.samspil.planning;

import dk.samspil.calendar.WorkingDays;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a plan is checked for, with the reason for each thing found. What a meeting cannot be held
/// on stops the hand-in; what only deserves a look does not.
public final class PlanChecks {

    private PlanChecks() {}

    /// @param byDay the findings of the days that have any
    /// @param ofPlan the findings of the plan as a whole
    public record Findings(Map<LocalDate, List<DayFinding>> byDay, List<DayFinding> ofPlan) {

        public List<DayFinding> of(LocalDate day) {
            return byDay.getOrDefault(day, List.of());
        }

        /// Whether any day has a finding.
        public boolean anyDay() {
            return !byDay.isEmpty();
        }

        public boolean stop() {
            return stops() > 0;
        }

        /// How many days, or the plan itself, keep the plan from being handed in.
        public long stops() {
            return byDay.values().stream()
                            .filter(found -> found.stream().anyMatch(DayFinding::stops))
                            .count()
                    + ofPlan.stream().filter(DayFinding::stops).count();
        }

        public long warns() {
            return byDay.values().stream()
                            .filter(found -> found.stream().noneMatch(DayFinding::stops))
                            .count()
                    + ofPlan.stream().filter(found -> !found.stops()).count();
        }
    }

    /// @param others what other teams have planned in the year, as far as the asker sees it
    /// @param lastYear how many days the team had the year before; 0 = nothing to compare with
    public static Findings of(
            ProductionPlan plan, PlanningYear year, List<OthersDay> others, int lastYear) {
        var byDay = new TreeMap<LocalDate, List<DayFinding>>();
        for (PlannedDay day : plan.days()) {
            var found = new ArrayList<>(ofDate(day.day(), year));
            found.addAll(ofDetails(day, year.terms()));
            others.stream()
                    .filter(other -> other.takes(day))
                    .forEach(
                            other ->
                                    found.add(
                                            DayFinding.stops(
                                                    "planning.check.place", other.teamName())));
            if (!found.isEmpty()) {
                byDay.put(day.day(), found);
            }
        }
        return new Findings(byDay, volume(plan, year.terms(), lastYear).stream().toList());
    }

    /// What is wrong with meeting on a date at all.
    public static List<DayFinding> ofDate(LocalDate day, PlanningYear year) {
        var found = new ArrayList<DayFinding>();
        if (WorkingDays.isWeekend(day)) {
            found.add(DayFinding.stops("planning.check.weekend"));
        } else if (!WorkingDays.danish().isWorkingDay(day)) {
            found.add(DayFinding.stops("planning.check.holiday"));
        }
        if (day.isBefore(year.firstMeetingDay())) {
            found.add(DayFinding.stops("planning.check.first"));
        } else if (day.isAfter(year.lastMeetingDay())) {
            found.add(DayFinding.stops("planning.check.last"));
        }
        year.closing(day).map(PlanChecks::ofClosing).ifPresent(found::add);
        return found;
    }

    /// The first thing that keeps a meeting from being held on a date.
    public static Optional<Text> whyNot(LocalDate day, PlanningYear year) {
        return ofDate(day, year).stream()
                .filter(DayFinding::stops)
                .map(DayFinding::text)
                .findFirst();
    }

    private static DayFinding ofClosing(YearClosing closing) {
        return closing.closed()
                ? DayFinding.stops("planning.check.closed", closing.reason())
                : DayFinding.warns("planning.check.reduced", closing.reason(), closing.share());
    }

    private static List<DayFinding> ofDetails(PlannedDay day, PlanTerms terms) {
        var found = new ArrayList<DayFinding>();
        var details = day.details();
        if (details.starts().isBefore(terms.usualFrom())
                || details.ends().isAfter(terms.usualTo())) {
            found.add(
                    DayFinding.warns(
                            "planning.check.hours",
                            terms.usualFrom().toString(),
                            terms.usualTo().toString()));
        }
        if (details.kind() == DayKind.REHABILITATION
                && (details.cases() < terms.fewestCases() || details.cases() > terms.mostCases())) {
            found.add(
                    DayFinding.warns(
                            "planning.check.cases",
                            details.cases(),
                            terms.fewestCases(),
                            terms.mostCases()));
        }
        if (details.place().isBlank()) {
            found.add(DayFinding.stops("planning.check.no-place"));
        }
        return found;
    }

    private static Optional<DayFinding> volume(ProductionPlan plan, PlanTerms terms, int lastYear) {
        int now = plan.days().size();
        if (now == 0) {
            return Optional.of(DayFinding.stops("planning.check.empty"));
        }
        int change = lastYear == 0 ? 0 : Math.round((now - lastYear) * 100f / lastYear);
        return Math.abs(change) > terms.volumePercent()
                ? Optional.of(
                        DayFinding.warns(
                                change > 0 ? "planning.check.more" : "planning.check.fewer",
                                now,
                                lastYear,
                                Math.abs(change)))
                : Optional.empty();
    }
}
