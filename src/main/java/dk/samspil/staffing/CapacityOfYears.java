package dk.samspil.staffing;

import dk.samspil.access.Askers;
import dk.samspil.planning.PlannedLoad;
import dk.samspil.planning.PlanningYears;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The capacity of the asker's own health unit against what its teams have planned.
@Component
@Transactional(readOnly = true)
public class CapacityOfYears {

    private final PlanningYears years;
    private final PlannedLoad load;
    private final Askers askers;

    CapacityOfYears(PlanningYears years, PlannedLoad load, Askers askers) {
        this.years = years;
        this.load = load;
        this.askers = askers;
    }

    /// The twelve months.
    ///
    /// @param coordinators those of the unit
    public List<MonthOfCapacity> of(int year, List<KnownCoordinator> coordinators) {
        int unit = askers.current().organisation();
        return YearCapacity.of(years.of(unit, year), coordinators, load.of(unit, year));
    }
}
