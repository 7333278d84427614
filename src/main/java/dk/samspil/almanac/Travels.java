package dk.samspil.almanac;

import dk.samspil.rostering.Position;
import dk.samspil.staffing.CoordinatorTerms;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.KnownCoordinator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The coordinators' ways to meeting days, each from where the coordinator is based on that day. A
/// coordinator of the meetings is known among those of the staffing by name.
@Component
class Travels {

    private final Coordinators coordinators;

    Travels(Coordinators coordinators) {
        this.coordinators = coordinators;
    }

    /// Those who have a coordinator, by the coordinator's name.
    List<Journey> to(List<TeamDay> days, Map<Integer, Position> positions) {
        Map<String, KnownCoordinator> known =
                coordinators.all().stream()
                        .collect(
                                Collectors.toMap(
                                        KnownCoordinator::name,
                                        Function.identity(),
                                        (one, _) -> one));
        return days.stream()
                .filter(day -> !day.coordinator().isEmpty())
                .map(
                        day ->
                                journey(
                                        day,
                                        Optional.ofNullable(known.get(day.coordinator())),
                                        positions))
                .sorted(Comparator.comparing(Journey::coordinator))
                .toList();
    }

    private static Journey journey(
            TeamDay day, Optional<KnownCoordinator> who, Map<Integer, Position> positions) {
        var base =
                who.flatMap(each -> each.termsOn(day.day()))
                        .map(CoordinatorTerms::base)
                        .orElse(null);
        var there = positions.get(day.municipality());
        return base == null || there == null
                ? new Journey(day, null, null, 0)
                : new Journey(
                        day, base.name(), Spot.of(base.position()), base.position().kmTo(there));
    }
}
