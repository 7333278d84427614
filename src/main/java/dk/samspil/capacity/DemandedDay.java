package dk.samspil.capacity;

import java.time.LocalDate;
import java.util.UUID;

/// A meeting day that a team has planned.
///
/// @param agreed false = the plan is handed in but not agreed
/// @param cases how many are expected
public record DemandedDay(
        LocalDate day,
        UUID team,
        String teamName,
        int municipality,
        String municipalityName,
        boolean agreed,
        int cases) {}
