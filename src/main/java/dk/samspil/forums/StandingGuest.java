package dk.samspil.forums;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody whom a forum often invites, for a period. Reads nothing before being invited to an
/// item.
///
/// @param person who can sign in; null for one who does not
/// @param function what the guest comes as, such as a project leader; may be empty
/// @param until the last day; null while it goes on
public record StandingGuest(
        UUID id,
        UUID forum,
        @Nullable UUID person,
        String name,
        String organisation,
        String function,
        LocalDate since,
        @Nullable LocalDate until)
        implements Serializable {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
