package dk.samspil.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the case files of an organisation are arranged in a period (mappeplan).
///
/// @param owner a municipality or a region; 0 = the whole country
/// @param validTo the last day; null = until further notice
/// @param version grows with each edit
public record FilingPlan(
        UUID id,
        int owner,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        FilingRules rules,
        String changedBy,
        @Nullable Instant changedAt) {

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
