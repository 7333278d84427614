package dk.samspil.parties;

import java.time.LocalDate;
import java.util.UUID;

/// A role as it stands in the register.
///
/// @param organisationName as written in letters
/// @param version grows with each change
public record HeldRole(UUID id, RoleHolder role, String organisationName, int version) {

    public boolean holds(LocalDate day) {
        var until = role.until();
        return !day.isBefore(role.since()) && (until == null || !day.isAfter(until));
    }

    public boolean isOver(LocalDate day) {
        var until = role.until();
        return until != null && day.isAfter(until);
    }
}
