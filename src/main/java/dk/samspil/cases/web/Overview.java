package dk.samspil.cases.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.Side;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.Consents;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.Citizen;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.Team;
import dk.samspil.parties.Teams;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The facts that the overview of a case shows beside its journal.
@Component
class Overview {

    private final Citizens citizens;
    private final Clinics clinics;
    private final Teams teams;
    private final Organisations organisations;
    private final Consents consents;
    private final Askers askers;

    Overview(
            Citizens citizens,
            Clinics clinics,
            Teams teams,
            Organisations organisations,
            Consents consents,
            Askers askers) {
        this.citizens = citizens;
        this.clinics = clinics;
        this.teams = teams;
        this.organisations = organisations;
        this.consents = consents;
        this.askers = askers;
    }

    Facts facts(RehabilitationCase theCase) {
        Capacity capacity = askers.current().capacity();
        return new Facts(
                citizens.find(theCase.citizen()).orElse(null),
                organisations.get(theCase.municipality()),
                Optional.ofNullable(theCase.clinic()).flatMap(clinics::find).orElse(null),
                Optional.ofNullable(theCase.team()).flatMap(teams::find).orElse(null),
                consents.of(theCase.id()),
                capacity.side() == Side.MUNICIPALITY,
                capacity == Capacity.CASEWORKER || capacity == Capacity.COORDINATING_CASEWORKER);
    }

    /// @param citizen null when only the name is for the asker
    /// @param mayEdit whether the asker's organisation keeps these facts
    /// @param mayEnd whether the asker may hand on, withdraw or close the case
    record Facts(
            @Nullable Citizen citizen,
            Organisation municipality,
            @Nullable Clinic clinic,
            @Nullable Team team,
            Set<ConsentCovers> consents,
            boolean mayEdit,
            boolean mayEnd) {}
}
