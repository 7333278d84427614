package dk.samspil.agreements;

import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Each region's cooperation agreements by date. Everybody reads; administrators change.
@Component
@Transactional
public class Agreements {

    private final Periods<Terms> periods;
    private final Askers askers;
    private final Clock clock;

    Agreements(JdbcClient jdbc, JsonMapper json, Askers askers, Clock clock) {
        this.periods =
                new Periods<>(
                        jdbc, json, "agreements.cooperation_agreement", "region", Terms.class);
        this.askers = askers;
        this.clock = clock;
    }

    /// The agreement in force in a region on a day; days before the first one are judged by it.
    public CooperationAgreement on(LocalDate day, int region) {
        return agreement(periods.on(day, region));
    }

    /// Those in force on each of the days, in their order, read in one statement.
    public List<CooperationAgreement> on(List<LocalDate> days, int region) {
        var all = of(region);
        return days.stream().map(day -> inForce(all, day)).toList();
    }

    private static CooperationAgreement inForce(
            List<CooperationAgreement> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(agreement -> !agreement.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(newestFirst::getLast);
    }

    /// All of a region, the newest first.
    public List<CooperationAgreement> of(int region) {
        return periods.of(region).stream().map(Agreements::agreement).toList();
    }

    /// All of all regions, by region, each the newest first.
    public Map<Integer, List<CooperationAgreement>> byRegion() {
        return periods.all().stream()
                .map(Agreements::agreement)
                .collect(Collectors.groupingBy(CooperationAgreement::region));
    }

    public Optional<CooperationAgreement> find(UUID id) {
        return periods.find(id).map(Agreements::agreement);
    }

    /// Lets new terms apply in a region from a day on, until the next agreement begins.
    public PeriodChange begin(int region, LocalDate from, Terms terms) {
        return periods.begin(region, from, terms, askers.current().name(), clock.instant());
    }

    /// Changes an agreement, and the day from which it applies. The version is the one shown.
    public PeriodChange change(UUID id, int version, LocalDate from, Terms terms) {
        return periods.change(id, version, from, terms, askers.current().name(), clock.instant());
    }

    private static CooperationAgreement agreement(Period<Terms> p) {
        return new CooperationAgreement(p.id(), p.owner(), p.from(), p.to(), p.version(), p.body());
    }
}
