package dk.samspil.parties.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an administrator types about a person.
///
/// @param version the one that was shown; null for somebody new
record PersonForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 120) @Nullable String name,
        @Size(max = 80) @Nullable String title,
        @Size(max = 30) @Nullable String phone,
        @Size(max = 120) @Nullable String secureMail) {

    static PersonForm of(Person person, int version) {
        return new PersonForm(
                version, person.name(), person.title(), person.phone(), person.secureMail());
    }

    /// Only for a form without errors.
    Person person(UUID id) {
        return new Person(
                id,
                TypedFields.text(name),
                TypedFields.text(title),
                TypedFields.text(phone),
                TypedFields.text(secureMail));
    }
}
