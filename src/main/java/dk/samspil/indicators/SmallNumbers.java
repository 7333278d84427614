package dk.samspil.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is too small to be shown to those who neither keep nor deliver it: a share or an average
/// over one to four.
public final class SmallNumbers {

    public static final int FEWEST = 5;

    private SmallNumbers() {}

    static boolean isSmall(@Nullable BigDecimal denominator) {
        return denominator != null
                && denominator.signum() > 0
                && denominator.compareTo(BigDecimal.valueOf(FEWEST)) < 0;
    }
}
