package dk.samspil.cases;

import dk.samspil.agreements.CaseType;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.WorkArea;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the caseworker knows when opening a case.
///
/// @param citizen the person's id at {@code parties}
/// @param region the region of the municipality
/// @param consents what the citizen has agreed to
public record NewCase(
        UUID citizen,
        String citizenName,
        LocalDate citizenBorn,
        CaseType type,
        WorkArea area,
        int region,
        @Nullable TeamId team,
        @Nullable Integer clinic,
        boolean childrenAtHome,
        boolean qualifyingEducation,
        Set<ConsentCovers> consents) {}
