package dk.samspil.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the running system counts for a period.
///
/// @param first the period's first day
/// @param value told as it is, such as a sum; null where it follows from the other two
/// @param dataDate what the figures were true of; null = today
public record Figure(
        LocalDate first,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable LocalDate dataDate) {

    /// Of a period in which nothing was counted.
    boolean isNothing() {
        return value == null && denominator.signum() == 0;
    }
}
