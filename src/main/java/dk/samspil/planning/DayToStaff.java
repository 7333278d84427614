package dk.samspil.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A planned day of a team that needs a coordinator.
///
/// @param agreed whether the plan is agreed, not only handed in
/// @param meeting the meeting day that it has become; null = none yet
public record DayToStaff(
        UUID id,
        UUID team,
        String teamName,
        int municipality,
        LocalDate day,
        String place,
        boolean agreed,
        @Nullable UUID meeting) {}
