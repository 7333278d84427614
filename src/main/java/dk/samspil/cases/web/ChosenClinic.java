package dk.samspil.cases.web;

import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Parsed;
import dk.samspil.parties.ProviderNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/// The clinic field of a form: offered as "provider number name", read by its number.
@Component
class ChosenClinic {

    private static final int MOST = 2_500;

    private final Clinics clinics;

    ChosenClinic(Clinics clinics) {
        this.clinics = clinics;
    }

    List<String> offered() {
        return clinics.search("", MOST).stream().map(ChosenClinic::words).toList();
    }

    static String words(Clinic clinic) {
        return clinic.providerNumber().digits() + " " + clinic.name();
    }

    /// The clinic named in the field `clinic`; none where it is empty or, with an error there,
    /// where no clinic has the number.
    Optional<Clinic> read(@Nullable String typed, BindingResult errors) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<Clinic> found =
                switch (ProviderNumber.parse(typed.strip().split("[ ,·]", 2)[0])) {
                    case Parsed.Read<ProviderNumber>(var number) -> clinics.find(number);
                    case Parsed.Refused<ProviderNumber> refused -> Optional.empty();
                };
        if (found.isEmpty()) {
            errors.rejectValue("clinic", "cases.open.no-such-clinic");
        }
        return found;
    }
}
