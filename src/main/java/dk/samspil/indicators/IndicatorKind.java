package dk.samspil.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What the value of an indicator is.
public enum IndicatorKind {
    /// The numerator's share of the denominator, in percent.
    SHARE(100),
    /// The numerator for each thousand of the denominator, such as inhabitants.
    PER_1000(1000),
    /// The numerator divided by the denominator, such as days per case.
    AVERAGE(1),
    /// A number that is counted or read somewhere.
    NUMBER(0),
    /// A department's waiting list: how many wait, and what goes with it.
    WAITING_LIST(0);

    private static final int DECIMALS = 6;

    private final int times;

    IndicatorKind(int times) {
        this.times = times;
    }

    /// Whether its value comes from a numerator and a denominator.
    public boolean isRatio() {
        return times > 0;
    }

    /// The value of a numerator over a denominator that is not zero.
    BigDecimal value(BigDecimal numerator, BigDecimal denominator) {
        return numerator
                .multiply(BigDecimal.valueOf(times))
                .divide(denominator, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "indicators.kind." + name();
    }
}
