package dk.samspil.budgets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A part of a model: its share of what is left when the base is paid, and what decides who pays
/// how much of that.
///
/// @param weight in percent; the weights of a model add up to 100
/// @param measure what is counted, by name; empty = by the agreed percentages
/// @param firstYear of the years whose average counts; null without a measure
public record KeyPart(
        BigDecimal weight,
        String measure,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {

    public boolean isAgreed() {
        return measure.isEmpty();
    }
}
