package dk.samspil.staffing;

import dk.samspil.planning.DayToStaff;
import dk.samspil.planning.DaysToStaff;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.PlanningYears;
import dk.samspil.rostering.Position;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Reads a unit's year as it stands: days, coordinators, and who goes where in a version.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class YearsAtHand {

    private final DaysToStaff days;
    private final PlanningYears years;
    private final CoordinatorStore coordinators;
    private final PublishedStore published;
    private final MunicipalityPositions positions;
    private final Clock clock;

    YearsAtHand(
            DaysToStaff days,
            PlanningYears years,
            CoordinatorStore coordinators,
            PublishedStore published,
            MunicipalityPositions positions,
            Clock clock) {
        this.days = days;
        this.years = years;
        this.coordinators = coordinators;
        this.published = published;
        this.positions = positions;
        this.clock = clock;
    }

    /// With the days that a version has.
    YearAtHand read(StaffingVersion version, List<Assignment> assignments) {
        var own = assignments.stream().map(Assignment::plannedDay).collect(Collectors.toSet());
        return read(version, assignments, day -> own.contains(day.id()), published(version));
    }

    /// With the days that a version has; what is published counts for nothing.
    YearAtHand toExplain(StaffingVersion version, List<Assignment> assignments) {
        var own = assignments.stream().map(Assignment::plannedDay).collect(Collectors.toSet());
        return read(version, assignments, day -> own.contains(day.id()), Map.of());
    }

    /// With the days that have come since, too.
    YearAtHand readAll(StaffingVersion version, List<Assignment> assignments) {
        return read(version, assignments, day -> true, published(version));
    }

    private Map<UUID, UUID> published(StaffingVersion version) {
        return published.coordinators(version.healthUnit(), version.year());
    }

    /// A year as it is published, with all its days, and with those of a version as it says.
    record Both(YearAtHand published, YearAtHand version) {}

    /// Both are read once. In the version's, what is published counts for nothing.
    Both both(StaffingVersion version, List<Assignment> published, List<Assignment> assignments) {
        var material = material(version);
        var before = new HashMap<UUID, UUID>();
        for (Assignment each : published) {
            if (each.coordinator() != null) {
                before.put(each.plannedDay(), each.coordinator());
            }
        }
        var own = assignments.stream().map(Assignment::plannedDay).collect(Collectors.toSet());
        return new Both(
                material.year(version, published, day -> true, before),
                material.year(version, assignments, day -> own.contains(day.id()), Map.of()));
    }

    private YearAtHand read(
            StaffingVersion version,
            List<Assignment> assignments,
            Predicate<DayToStaff> wanted,
            Map<UUID, UUID> before) {
        return material(version).year(version, assignments, wanted, before);
    }

    private Material material(StaffingVersion version) {
        int unit = version.healthUnit();
        return new Material(
                years.of(unit, version.year()),
                LocalDate.now(clock),
                days.of(unit, version.year(), version.handedIn()),
                coordinators.all(unit, null),
                positions.all());
    }

    /// What a year is made of, whoever goes where.
    private record Material(
            PlanningYear year,
            LocalDate today,
            List<DayToStaff> days,
            List<KnownCoordinator> coordinators,
            Map<Integer, Position> positions) {

        YearAtHand year(
                StaffingVersion version,
                List<Assignment> assignments,
                Predicate<DayToStaff> wanted,
                Map<UUID, UUID> before) {
            var chosen = new HashMap<UUID, YearAtHand.Chosen>();
            for (Assignment each : assignments) {
                chosen.put(
                        each.plannedDay(),
                        new YearAtHand.Chosen(each.coordinator(), each.pinned()));
            }
            return new YearAtHand(
                    year,
                    today,
                    days.stream().filter(wanted).toList(),
                    coordinators,
                    positions,
                    version.weights(),
                    chosen,
                    before);
        }
    }
}
