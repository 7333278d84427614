package dk.samspil.planning;

import java.time.Instant;

/// What those who go to a team's meetings need to know.
///
/// @param wayIn how to get in and where to announce oneself
/// @param wireless the wireless network for guests
/// @param version grows with each change; 0 = nothing is written yet
/// @param confirmedAt when the team last said that it holds
public record InformationSheet(
        String contacts,
        String place,
        String wayIn,
        String wireless,
        String wayOfWorking,
        long version,
        String changedBy,
        Instant confirmedAt) {

    public boolean written() {
        return version > 0;
    }
}
