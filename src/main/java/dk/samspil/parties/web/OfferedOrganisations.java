package dk.samspil.parties.web;

import dk.samspil.parties.Clinics;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisation.Kind;
import dk.samspil.parties.Organisations;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The organisations that a field offers: by name, clinics by provider number and name.
@Component
class OfferedOrganisations {

    private static final int MOST = 2_500;
    private static final List<Kind> EMPLOYERS =
            List.of(
                    Kind.MUNICIPALITY,
                    Kind.HEALTH_UNIT,
                    Kind.CLINICAL_FUNCTION,
                    Kind.FORUM,
                    Kind.PLATFORM);

    private final Organisations organisations;
    private final Clinics clinics;

    OfferedOrganisations(Organisations organisations, Clinics clinics) {
        this.organisations = organisations;
        this.clinics = clinics;
    }

    List<String> all() {
        return Stream.concat(
                        organisations.ofAny(EMPLOYERS).stream().map(Organisation::name),
                        clinics.search("", MOST).stream()
                                .map(c -> c.providerNumber().digits() + " " + c.name()))
                .toList();
    }

    /// As the field names it.
    String words(int organisation) {
        return clinics.find(organisation)
                .map(c -> c.providerNumber().digits() + " " + c.name())
                .orElseGet(() -> organisations.get(organisation).name());
    }
}
