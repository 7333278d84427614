package dk.samspil.staffing;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.rostering.Absence;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The coordinators of the asker's own health unit, kept by its secretariat.
@Component
@Transactional
public class Coordinators {

    private final CoordinatorStore store;
    private final RegionOfUnit region;
    private final Denmark denmark;
    private final AccessLog log;
    private final Askers askers;
    private final Clock clock;

    Coordinators(
            CoordinatorStore store,
            RegionOfUnit region,
            Denmark denmark,
            AccessLog log,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.region = region;
        this.denmark = denmark;
        this.log = log;
        this.askers = askers;
        this.clock = clock;
    }

    /// By name.
    @Transactional(readOnly = true)
    public List<KnownCoordinator> all() {
        return store.all(askers.current().organisation(), null);
    }

    @Transactional(readOnly = true)
    public KnownCoordinator get(UUID id) {
        return store.all(askers.current().organisation(), id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// The municipalities in which somebody can be based: those of the unit's region, by name.
    @Transactional(readOnly = true)
    public List<CoordinatorTerms.Base> bases() {
        return region.bases(askers.current().organisation());
    }

    /// The teams of the unit's region, by municipality and name.
    @Transactional(readOnly = true)
    public List<TeamOfRegion> teams() {
        return region.teams(askers.current().organisation());
    }

    /// A team that somebody can follow.
    public record TeamOfRegion(UUID id, String municipality, String name) {}

    /// Adds a coordinator, or has exactly these terms, absences and days.
    ///
    /// @param wanted carries the version that was edited
    public CoordinatorChange save(KnownCoordinator wanted) {
        var refused = whyNot(wanted);
        if (refused.isPresent()) {
            return refused.get();
        }
        var by = askers.current();
        if (store.save(wanted, by.organisation(), by.name(), clock.instant())) {
            log.changed(wanted.id(), "coordinator", "Koordinatorens vilkår, fravær og teams");
            return new CoordinatorChange.Saved(wanted.id());
        }
        return new CoordinatorChange.Conflict(get(wanted.id()));
    }

    private Optional<CoordinatorChange> whyNot(KnownCoordinator wanted) {
        if (wanted.terms().isEmpty()) {
            return refused("staffing.refused.no-terms");
        }
        for (CoordinatorTerms terms : wanted.terms()) {
            if (!wanted.external() && terms.share() == 0 && terms.mostAWeek() > 0) {
                return refused("staffing.refused.no-share");
            }
            var base = terms.base();
            if (base.municipality() == null && !denmark.holds(base.position())) {
                return refused("staffing.refused.outside");
            }
            if (!terms.duties().apart()) {
                return refused("staffing.refused.duties-meet");
            }
        }
        if (!Collections.disjoint(wanted.follows(), wanted.disqualified())) {
            return refused("staffing.refused.both");
        }
        if (!Collections.disjoint(wanted.wishes().with(), wanted.disqualified())) {
            return refused("staffing.refused.wish-disqualified");
        }
        var absences =
                wanted.absences().stream().sorted(Comparator.comparing(Absence::from)).toList();
        for (int i = 0; i < absences.size(); i++) {
            var each = absences.get(i);
            if (each.to().isBefore(each.from())) {
                return refused("staffing.refused.absence");
            }
            if (i > 0 && absences.get(i - 1).covers(each.from())) {
                return refused("staffing.refused.absences-overlap");
            }
        }
        return Optional.empty();
    }

    private static Optional<CoordinatorChange> refused(String key) {
        return Optional.of(CoordinatorChange.refused(key));
    }
}
