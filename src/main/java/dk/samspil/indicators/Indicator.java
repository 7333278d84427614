package dk.samspil.indicators;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is measured, against which target, where it comes from and who answers for it.
///
/// @param position its place on the board, from 1
/// @param target as written; {@link Target} reads it
/// @param figure the name of what the running system computes; empty = typed or imported
/// @param responsible the organisation that delivers the values
/// @param keeping whether the asker keeps the board
public record Indicator(
        UUID id,
        UUID board,
        int position,
        String name,
        IndicatorKind kind,
        String numerator,
        String denominator,
        String unit,
        boolean higherIsBetter,
        String target,
        @Nullable BigDecimal baseline,
        String source,
        String figure,
        PeriodKind period,
        int responsible,
        String responsibleName,
        String responsiblePerson,
        String comment,
        String action,
        boolean retired,
        int version,
        boolean keeping) {

    public String href() {
        return "/indikatorer/indikator/" + id;
    }

    public boolean isComputed() {
        return !figure.isEmpty();
    }

    public Target aim() {
        return Target.read(target).orElseGet(Target.None::new);
    }

    /// Whether a change of a value is one for the better; no change is neither.
    boolean isBetter(BigDecimal change) {
        return change.signum() != 0 && change.signum() > 0 == higherIsBetter;
    }
}
