package dk.samspil.indicators;

import dk.samspil.forms.TypedNumber;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A target as people write it: `mindst 95 %`, `højst 5 pr. 1.000`, `under 30 dage`, `faldende`,
/// `stigende`; empty = none is set.
public sealed interface Target {

    /// A value that must be reached, or not be passed.
    ///
    /// @param itself whether the limit itself is good enough
    record Limit(boolean atLeast, boolean itself, BigDecimal limit) implements Target {

        boolean isMetBy(BigDecimal value) {
            int compared = value.compareTo(limit);
            return compared == 0 ? itself : compared > 0 == atLeast;
        }
    }

    /// The values must go one way, by the rule of {@link Trend}.
    record Direction(Trend wanted) implements Target {}

    record None() implements Target {}

    Pattern LIMIT =
            Pattern.compile(
                    "(mindst|min\\.|minimum|over|mere end|at least|more than|>=|≥|>"
                            + "|højst|maks\\.?|max\\.?|maksimalt|under|mindre end|at most|less than|<=|≤|<)"
                            + "\\s*(-?[\\d.]*\\d(?:,\\d+)?)\\s*(%|[^\\d].*)?");

    /// Empty where it is not understood.
    static Optional<Target> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.of("da"));
        if (text.isEmpty()) {
            return Optional.of(new None());
        }
        if (text.matches("(skal |være )*(faldende|falde|falling)")) {
            return Optional.of(new Direction(Trend.FALLING));
        }
        if (text.matches("(skal |være )*(stigende|stige|rising)")) {
            return Optional.of(new Direction(Trend.RISING));
        }
        var limit = LIMIT.matcher(text);
        return limit.matches()
                ? TypedNumber.read(limit.group(2)).map(number -> limit(limit.group(1), number))
                : Optional.empty();
    }

    private static Target limit(String words, BigDecimal number) {
        boolean atLeast =
                words.matches("mindst|min\\.|minimum|over|mere end|at least|more than|>=|≥|>");
        boolean itself = !words.matches("over|mere end|more than|>|under|mindre end|less than|<");
        return new Limit(atLeast, itself, number);
    }

    /// Whether it is met.
    ///
    /// @param latest null where there is no value, or none that may be shown
    default TargetMet judge(@Nullable BigDecimal latest, Trend trend) {
        return switch (this) {
            case None() -> TargetMet.NOT_DECIDED;
            case Limit limit ->
                    latest == null
                            ? TargetMet.NOT_DECIDED
                            : limit.isMetBy(latest) ? TargetMet.YES : TargetMet.NO;
            case Direction(var wanted) ->
                    trend == Trend.TOO_FEW || trend == Trend.NONE
                            ? TargetMet.NOT_DECIDED
                            : trend == wanted ? TargetMet.YES : TargetMet.NO;
        };
    }
}
