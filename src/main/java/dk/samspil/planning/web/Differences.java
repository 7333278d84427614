package dk.samspil.planning.web;

import dk.samspil.planning.PlannedDay;
import dk.samspil.planning.ProductionPlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What somebody else has saved meanwhile, beside what was chosen.
///
/// @param theirs the days that only the saved plan has, and `own` those only chosen here
record Differences(String changedBy, List<LocalDate> theirs, List<LocalDate> own) {

    static Differences of(ProductionPlan now, Collection<LocalDate> chosen) {
        return new Differences(
                now.changedBy(),
                now.days().stream()
                        .map(PlannedDay::day)
                        .filter(day -> !chosen.contains(day))
                        .toList(),
                chosen.stream().filter(day -> now.on(day).isEmpty()).toList());
    }
}
