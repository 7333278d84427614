package dk.samspil.parties.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Gln;
import dk.samspil.parties.Parsed;
import dk.samspil.parties.ProviderNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What an administrator types about a clinic.
///
/// @param version the one that was shown; null for a new clinic
/// @param region id of the region it lies in; asked of new clinics only
record ClinicForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 120) @Nullable String name,
        @NotBlank @Size(max = 10) @Nullable String providerNumber,
        @Size(max = 30) @Nullable String gln,
        @Size(max = 30) @Nullable String phone,
        @Size(max = 200) @Nullable String address,
        @Nullable Integer region,
        boolean wantsMessages) {

    static ClinicForm of(Clinic clinic) {
        return new ClinicForm(
                clinic.version(),
                clinic.name(),
                clinic.providerNumber().digits(),
                clinic.gln() == null ? "" : clinic.gln().digits(),
                clinic.phone(),
                clinic.address(),
                null,
                clinic.wantsMessages());
    }

    /// The clinic that was typed, or null with the reasons on the fields.
    @Nullable Clinic clinic(int organisation, BindingResult errors) {
        var number =
                read(
                        "providerNumber",
                        ProviderNumber.parse(TypedFields.text(providerNumber)),
                        errors);
        var location =
                TypedFields.text(gln).isEmpty()
                        ? null
                        : read("gln", Gln.parse(TypedFields.text(gln)), errors);
        if (number == null || errors.hasErrors()) {
            return null;
        }
        return new Clinic(
                organisation,
                TypedFields.text(name),
                number,
                location,
                TypedFields.text(phone),
                TypedFields.text(address),
                wantsMessages,
                version == null ? 0 : version);
    }

    private static <T> @Nullable T read(String field, Parsed<T> parsed, BindingResult errors) {
        return switch (parsed) {
            case Parsed.Read<T>(var value) -> value;
            case Parsed.Refused<T>(var messageKey) -> {
                if (!errors.hasFieldErrors(field)) {
                    errors.rejectValue(field, messageKey);
                }
                yield null;
            }
        };
    }
}
