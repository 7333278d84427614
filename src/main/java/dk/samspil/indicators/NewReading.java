package dk.samspil.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value that somebody wants to enter.
///
/// @param value told as it is; null where it follows from numerator and denominator
/// @param reason why an earlier value is corrected; empty for the first
public record NewReading(
        Period period,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        WaitingList waiting,
        LocalDate dataDate,
        Origin origin,
        String reason) {

    /// What is wrong with it, as the key of a message; empty = nothing.
    ///
    /// @param before the newest edition there is for the period; null = none
    public Optional<String> wrong(Indicator indicator, @Nullable Reading before, LocalDate today) {
        if (period.kind() != indicator.period()) {
            return Optional.of("indicators.refused.period");
        }
        if (period.start().isAfter(today)) {
            return Optional.of("indicators.refused.future");
        }
        if (dataDate.isAfter(today) || dataDate.isBefore(period.start())) {
            return Optional.of("indicators.refused.dataDate");
        }
        if ((numerator == null) != (denominator == null)) {
            return Optional.of("indicators.refused.half");
        }
        if (numerator == null && value == null) {
            return Optional.of("indicators.refused.nothing");
        }
        if (numerator != null && denominator != null && wrongParts(indicator.kind())) {
            return Optional.of("indicators.refused.parts");
        }
        if (indicator.kind() == IndicatorKind.SHARE && value != null && isNoShare(value)) {
            return Optional.of("indicators.refused.share");
        }
        if (before != null && reason.isBlank()) {
            return Optional.of("indicators.refused.reason");
        }
        return Optional.empty();
    }

    private boolean wrongParts(IndicatorKind kind) {
        if (numerator == null || denominator == null) {
            return false;
        }
        return !kind.isRatio()
                || denominator.signum() < 0
                || numerator.signum() < 0
                || kind == IndicatorKind.SHARE && numerator.compareTo(denominator) > 0;
    }

    private static boolean isNoShare(BigDecimal value) {
        return value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0;
    }

    /// The value to keep; null where the denominator is zero: a share of nothing is none.
    public @Nullable BigDecimal kept(IndicatorKind kind) {
        if (numerator == null || denominator == null) {
            return value;
        }
        return denominator.signum() == 0 ? null : kind.value(numerator, denominator);
    }
}
