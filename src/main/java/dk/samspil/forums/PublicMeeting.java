package dk.samspil.forums;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/// A meeting as everybody may know it.
///
/// @param slug the name of its forum in addresses
public record PublicMeeting(
        UUID id,
        UUID forum,
        String slug,
        String forumName,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        String cancelledBecause) {

    public boolean cancelled() {
        return !cancelledBecause.isEmpty();
    }

    /// Its page for everybody.
    public String href() {
        return "/fora/" + slug + "/" + heldOn;
    }
}
