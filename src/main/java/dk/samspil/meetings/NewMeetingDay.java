package dk.samspil.meetings;

import dk.samspil.parties.TeamId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting day that somebody wants to plan.
///
/// @param coordinator null = the health unit appoints one later
public record NewMeetingDay(
        TeamId team,
        LocalDate day,
        LocalTime starts,
        int minutesPerCase,
        int slots,
        String place,
        UUID leader,
        UUID minuteTaker,
        @Nullable UUID coordinator,
        List<Place> table) {

    /// Somebody's place at the table.
    public record Place(UUID person, dk.samspil.parties.Area area) {}
}
