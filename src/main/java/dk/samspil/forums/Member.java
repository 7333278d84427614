package dk.samspil.forums;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat in a forum, for a period.
///
/// @param organisation whom the member speaks for
/// @param substituteFor the seat that a substitute fills when it is empty
/// @param until the last day; null while it goes on
public record Member(
        UUID id,
        UUID forum,
        UUID person,
        String name,
        String organisation,
        MemberRole role,
        @Nullable UUID substituteFor,
        LocalDate since,
        @Nullable LocalDate until) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /// Whether the seat counts when votes are cast: the secretariat has none.
    public boolean votes() {
        return role != MemberRole.SECRETARIAT;
    }
}
