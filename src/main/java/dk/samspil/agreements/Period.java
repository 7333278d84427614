package dk.samspil.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that applies from one day to another, and who changed it last.
///
/// @param owner whose it is: an organisation, or 0 for the whole country
/// @param to the last day; null = until further notice
/// @param version grows with each change
/// @param changedAt null = as delivered
public record Period<T>(
        UUID id,
        int owner,
        LocalDate from,
        @Nullable LocalDate to,
        int version,
        T body,
        String changedBy,
        @Nullable Instant changedAt) {}
