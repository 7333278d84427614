package dk.samspil.cases.web;

import dk.samspil.access.Askers;
import dk.samspil.cases.Cases;
import dk.samspil.cases.NewCase;
import dk.samspil.cases.Opening;
import dk.samspil.parties.Citizen;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.Cpr;
import dk.samspil.parties.NewCitizen;
import dk.samspil.parties.OpenedCitizen;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Records the citizen and opens the case in one transaction: both, or neither.
@Component
class CaseOpening {

    private final Citizens citizens;
    private final Cases cases;
    private final Organisations organisations;
    private final Askers askers;

    CaseOpening(Citizens citizens, Cases cases, Organisations organisations, Askers askers) {
        this.citizens = citizens;
        this.cases = cases;
        this.organisations = organisations;
        this.askers = askers;
    }

    @Transactional
    Opening open(OpenCaseForm form, Cpr cpr, Optional<Integer> clinic) {
        var typed =
                new NewCitizen(
                        cpr,
                        Objects.requireNonNull(form.name()),
                        Objects.requireNonNullElse(form.address(), ""),
                        Objects.requireNonNullElse(form.phone(), ""),
                        form.addressProtected(),
                        clinic.orElse(null));
        Opening opening =
                switch (citizens.open(typed)) {
                    case OpenedCitizen.Opened(var citizen) ->
                            cases.open(newCase(form, citizen, clinic));
                    case OpenedCitizen.Refused(var key) -> new Opening.Refused(Text.of(key));
                };
        if (opening instanceof Opening.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return opening;
    }

    private NewCase newCase(OpenCaseForm form, Citizen citizen, Optional<Integer> clinic) {
        return new NewCase(
                citizen.person(),
                citizen.name(),
                citizen.birthDate(),
                Objects.requireNonNull(form.type()),
                Objects.requireNonNull(form.area()),
                organisations.regionOf(askers.current().organisation()),
                form.team() == null ? null : new TeamId(form.team()),
                clinic.orElse(null),
                form.childrenAtHome(),
                form.qualifyingEducation(),
                Objects.requireNonNullElse(form.consents(), Set.of()));
    }
}
