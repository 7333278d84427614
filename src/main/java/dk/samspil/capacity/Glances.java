package dk.samspil.capacity;

import dk.samspil.access.Askers;
import dk.samspil.planning.PlanningYears;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.KnownCoordinator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The year of the asker's own health unit, as it is and as it would be. A constant number of
/// statements, however many days and coordinators.
@Component
@Transactional(readOnly = true)
public class Glances {

    private final PlanningYears years;
    private final Coordinators coordinators;
    private final Demand demand;
    private final Askers askers;
    private final Clock clock;

    Glances(
            PlanningYears years,
            Coordinators coordinators,
            Demand demand,
            Askers askers,
            Clock clock) {
        this.years = years;
        this.coordinators = coordinators;
        this.demand = demand;
        this.askers = askers;
        this.clock = clock;
    }

    /// @param casesPerDay as the teams expect; 0 when nothing is planned
    /// @param coordinators everybody of the unit, by name
    /// @param peaks of the year as it would be
    public record Compared(
            YearAtAGlance now,
            YearAtAGlance then,
            double casesPerDay,
            List<KnownCoordinator> coordinators,
            List<Peak> peaks) {}

    public Compared of(int year, WhatIf whatIf) {
        int unit = askers.current().organisation();
        var announced = years.of(unit, year);
        var all = coordinators.all();
        var wanted = demand.of(unit, year);
        var then = YearAtAGlance.of(announced, all, wanted, whatIf);
        return new Compared(
                YearAtAGlance.of(announced, all, wanted, WhatIf.NOTHING),
                then,
                YearAtAGlance.perDay(wanted),
                all,
                Peak.of(then, wanted, announced, LocalDate.now(clock)));
    }
}
