package dk.samspil.planning;

import dk.samspil.parties.Specialty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What those who go to a team's meetings need to know.
///
/// @param wayIn how to get in and where to announce oneself
/// @param wireless the wireless network for guests
/// @param asksFor the specialty that the expected cases mostly ask for; null = none in particular
/// @param version grows with each change; 0 = nothing is written yet
/// @param confirmedAt when the team last said that it holds
public record InformationSheet(
        String contacts,
        String place,
        String wayIn,
        String wireless,
        String wayOfWorking,
        @Nullable Specialty asksFor,
        long version,
        String changedBy,
        Instant confirmedAt) {

    public boolean written() {
        return version > 0;
    }
}
