package dk.samspil.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The value of an indicator for a period, in one edition of it.
///
/// @param value null where the denominator is zero, or where it may not be shown
/// @param suppressed whether it is too small to be shown
/// @param dataDate the day on which the figures were drawn
/// @param reason why an earlier edition was corrected; empty for the first
public record Reading(
        UUID indicator,
        Period period,
        int edition,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        WaitingList waiting,
        LocalDate dataDate,
        Origin origin,
        String reason,
        boolean suppressed,
        String enteredBy,
        OffsetDateTime enteredAt) {

    /// Whether it stays out of what everybody reads.
    public boolean isSmall() {
        return SmallNumbers.isSmall(denominator);
    }

    /// Whether somebody would enter the same again.
    public boolean says(NewReading other, IndicatorKind kind) {
        return isSame(numerator, other.numerator())
                && isSame(denominator, other.denominator())
                && isSame(value, other.kept(kind))
                && waiting.equals(other.waiting());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
