package dk.samspil.planning;

import dk.samspil.parties.Specialty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A planned day of a team that needs a coordinator.
///
/// @param asksFor the specialty that its cases mostly ask for, as the team says; null = none
/// @param agreed whether the plan is agreed, not only handed in
/// @param meeting the meeting day that it has become; null = none yet
public record DayToStaff(
        UUID id,
        UUID team,
        String teamName,
        int municipality,
        LocalDate day,
        String place,
        @Nullable Specialty asksFor,
        boolean agreed,
        @Nullable UUID meeting) {}
