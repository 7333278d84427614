package dk.samspil.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What follows from a decision.
///
/// @param number of the item on which it was decided
/// @param responsible who does it, for `organisation`
/// @param reportTo the forum that hears what came of it
/// @param item the item by which it comes back; null while no meeting after `due` is planned
/// @param doneOn null until it is done; then `outcome` says how
public record ForumTask(
        UUID id,
        UUID forum,
        UUID meeting,
        int number,
        String fileNumber,
        String what,
        String responsible,
        String organisation,
        LocalDate due,
        UUID reportTo,
        @Nullable UUID item,
        @Nullable LocalDate doneOn,
        String outcome,
        int version) {

    public boolean late(LocalDate today) {
        return doneOn == null && due.isBefore(today);
    }

    /// Where it was decided.
    public String decidedAt() {
        return "/mine-fora/moede/" + meeting + "/referat#punkt-" + number;
    }
}
