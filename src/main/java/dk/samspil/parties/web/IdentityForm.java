package dk.samspil.parties.web;

import dk.samspil.access.Identity;
import dk.samspil.calendar.TypedFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// By what name a provider knows a person.
record IdentityForm(
        @NotBlank @Size(max = Identity.LONGEST) @Nullable String issuer,
        @NotBlank @Size(max = Identity.LONGEST) @Nullable String subject) {

    /// Only for a form without errors.
    Identity identity() {
        return new Identity(TypedFields.text(issuer), TypedFields.text(subject));
    }
}
