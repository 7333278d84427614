package dk.samspil.bookings;

import dk.samspil.parties.Area;
import java.util.Set;

/// Whether a case can be up on a day.
sealed interface Fit {

    /// The day lies before the earliest one that notice allows.
    record TooSoon() implements Fit {}

    /// Somebody without whom there is no meeting about the case is not at the table.
    ///
    /// @param areas those that are missing
    record Lacks(Set<Area> areas) implements Fit {}

    /// @param missing administrations that should be at the table and are not
    record Possible(Set<Area> missing) implements Fit {}
}
