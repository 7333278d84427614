package dk.samspil.parties.web;

import dk.samspil.access.Capacity;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Area;
import dk.samspil.parties.HeldRole;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import dk.samspil.parties.WorkArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an administrator types about a role.
///
/// @param version the one that was shown; null for a new role
/// @param organisation as its name, or a clinic's provider number
record RoleForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) @Nullable String organisation,
        @NotNull @Nullable Capacity capacity,
        @Nullable WorkArea area,
        @Nullable Area represents,
        @NotBlank @Size(max = 20) @Nullable String since,
        @Size(max = 20) @Nullable String until) {

    static RoleForm from(LocalDate today) {
        return new RoleForm(null, "", null, null, null, TypedFields.written(today), "");
    }

    static RoleForm of(HeldRole held, String organisation) {
        var role = held.role();
        return new RoleForm(
                held.version(),
                organisation,
                role.capacity(),
                role.area(),
                role.represents(),
                TypedFields.written(role.since()),
                TypedFields.written(role.until()));
    }

    /// Only for a form without errors.
    RoleHolder role(Person person, int organisationId, LocalDate from, @Nullable LocalDate to) {
        return new RoleHolder(
                person, organisationId, TypedFields.value(capacity), area, represents, from, to);
    }
}
