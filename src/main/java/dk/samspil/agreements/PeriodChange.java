package dk.samspil.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of beginning or changing a period.
public sealed interface PeriodChange {

    record Saved(UUID id) implements PeriodChange {}

    /// Somebody else changed it after it was shown.
    record ChangedMeanwhile(String by, @Nullable Instant at) implements PeriodChange {}

    /// Another period is in the way; `messageKey` names the sentence, `begins` that period's first
    /// day.
    record Overlaps(String messageKey, LocalDate begins) implements PeriodChange {}
}
