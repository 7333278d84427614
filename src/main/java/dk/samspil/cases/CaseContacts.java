package dk.samspil.cases;

import dk.samspil.access.Asker;
import dk.samspil.parties.Clinics;
import dk.samspil.ui.CaseChrome;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The GP's clinic among those whom one can call about a case.
@Component
class CaseContacts implements CasePart {

    private final Clinics clinics;

    CaseContacts(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        return Told.on(CaseTab.OVERVIEW).people(clinic(theCase));
    }

    private List<CaseChrome.Person> clinic(RehabilitationCase theCase) {
        return Optional.ofNullable(theCase.clinic()).flatMap(clinics::find).stream()
                .map(
                        clinic ->
                                new CaseChrome.Person(
                                        Text.of("cases.overview.clinic"),
                                        clinic.name(),
                                        clinic.phone()))
                .toList();
    }
}
