package dk.samspil.activity;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Side;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.planning.PlanningYears;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was planned and what was held in a year: a health unit's secretariat gets the days of all
/// its municipalities, a municipality its own. For settlement and statistics, too, which count with
/// {@link Figures}.
@Component
@Transactional(readOnly = true)
public class Activity {

    private final RecordedDays recorded;
    private final PlanningYears years;
    private final Organisations organisations;
    private final Askers askers;
    private final Clock clock;

    Activity(
            RecordedDays recorded,
            PlanningYears years,
            Organisations organisations,
            Askers askers,
            Clock clock) {
        this.recorded = recorded;
        this.years = years;
        this.organisations = organisations;
        this.askers = askers;
        this.clock = clock;
    }

    /// The days of the asker's organisation, by date; a constant number of statements.
    public List<DayOfActivity> days(int year) {
        Asker asker = askers.current();
        int unit =
                asker.side() == Side.HEALTH_UNIT
                        ? asker.organisation()
                        : Organisation.healthUnitOf(organisations.regionOf(asker.organisation()));
        return Outcomes.of(
                recorded.of(asker.organisation(), year),
                years.of(unit, year),
                LocalDate.now(clock));
    }
}
