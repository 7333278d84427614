package dk.samspil.planning.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.Side;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import org.springframework.stereotype.Component;

/// Which health unit the asker plans with, and what the asker may do.
@Component
class Units {

    private final Organisations organisations;
    private final Askers askers;

    Units(Organisations organisations, Askers askers) {
        this.organisations = organisations;
        this.askers = askers;
    }

    int own() {
        Asker asker = askers.current();
        return asker.side() == Side.HEALTH_UNIT
                ? asker.organisation()
                : Organisation.healthUnitOf(organisations.regionOf(asker.organisation()));
    }

    boolean isUnit() {
        return askers.current().side() == Side.HEALTH_UNIT;
    }

    /// The health unit's office answers, and keeps the year.
    boolean isSecretariat() {
        return askers.current().capacity() == Capacity.HEALTH_SECRETARIAT;
    }

    /// Those of a municipality who work on its plans.
    boolean plans() {
        return switch (askers.current().capacity()) {
            case TEAM_SECRETARY, MEETING_LEADER -> true;
            default -> false;
        };
    }
}
