package dk.samspil.parties;

import dk.samspil.access.Capacity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A professional in a capacity at an organisation, for a time.
///
/// @param area the only work area the person works in; null = all of them
/// @param represents the administration a team member speaks for at the table; null = none
/// @param until the last day; null = still
public record RoleHolder(
        Person person,
        int organisation,
        Capacity capacity,
        @Nullable WorkArea area,
        @Nullable Area represents,
        LocalDate since,
        @Nullable LocalDate until) {}
