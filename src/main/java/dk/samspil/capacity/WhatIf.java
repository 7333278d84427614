package dk.samspil.capacity;

import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.YearClosing;
import dk.samspil.staffing.KnownCoordinator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What could be otherwise in a year. Nothing of it is stored.
///
/// @param closed numbers of weeks in which the unit would be closed, besides those that are
/// @param without the coordinator who would be missing; null = nobody
/// @param moreCases percent more cases; below 0 = fewer
/// @param casesBefore cases for each meeting day as it is; 0 = as planned
/// @param casesAfter cases for each meeting day as it would be; 0 = unchanged
public record WhatIf(
        Set<Integer> closed,
        @Nullable UUID without,
        int moreCases,
        double casesBefore,
        double casesAfter) {

    public static final WhatIf NOTHING = new WhatIf(Set.of(), null, 0, 0, 0);

    public boolean changesSomething() {
        return !closed.isEmpty()
                || without != null
                || moreCases != 0
                || casesAfter > 0 && casesAfter != casesBefore;
    }

    PlanningYear on(PlanningYear year) {
        var closings = new ArrayList<>(year.closings());
        closed.forEach(week -> closings.add(closing(year.year(), week)));
        return new PlanningYear(
                year.healthUnit(),
                year.year(),
                year.firstMeetingDay(),
                year.lastMeetingDay(),
                year.handInBy(),
                year.terms(),
                closings,
                year.publishedAt(),
                year.version(),
                year.changedBy());
    }

    /// The fourth of January lies in the first week of its year.
    private static YearClosing closing(int year, int week) {
        var monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return new YearClosing(
                monday, monday.plusDays(6), ClosingPeriod.Kind.CLOSED, 0, "uge " + week);
    }

    List<KnownCoordinator> on(List<KnownCoordinator> all) {
        return all.stream().filter(each -> !each.id().equals(without)).toList();
    }

    /// How many meeting days it would take for each one that is planned: more cases need more days,
    /// more cases on a day fewer.
    ///
    /// @param planned cases for each meeting day, as the teams expect
    double factor(double planned) {
        double before = casesBefore > 0 ? casesBefore : planned;
        double days = casesAfter > 0 && before > 0 ? before / casesAfter : 1;
        return days * (100 + moreCases) / 100.0;
    }
}
