package dk.samspil.indicators;

import java.math.BigDecimal;
import java.util.List;

/// Whether values rise or fall, by one stated rule: the Mann-Kendall test (Mann, Econometrica 13,
/// 1945; Kendall, Rank Correlation Methods, 1975) on the latest 12 values, two-sided at the level
/// of 5 percent, by the exact distribution. With fewer than 6 values nothing is said. Two values
/// that are alike count for neither side, which makes the test more cautious. Periods without a
/// value count as what they are: no value.
public enum Trend {
    RISING,
    FALLING,
    NONE,
    TOO_FEW;

    public static final int FEWEST = 6;
    public static final int MOST = 12;

    private static final double LEVEL = 0.05;

    /// @param values in the order of time
    public static Trend of(List<BigDecimal> values) {
        var latest = values.subList(Math.max(0, values.size() - MOST), values.size());
        if (latest.size() < FEWEST) {
            return TOO_FEW;
        }
        int score = 0;
        for (int i = 0; i < latest.size(); i++) {
            for (int j = i + 1; j < latest.size(); j++) {
                score += latest.get(j).compareTo(latest.get(i));
            }
        }
        if (2 * atLeast(latest.size(), Math.abs(score)) > LEVEL) {
            return NONE;
        }
        return score > 0 ? RISING : FALLING;
    }

    /// The chance that values in random order have a score of at least this.
    static double atLeast(int count, int score) {
        double[] ways = inversions(count);
        int pairs = ways.length - 1;
        double chance = 0;
        for (int inverted = 0;
                inverted < ways.length && pairs - 2 * inverted >= score;
                inverted++) {
            chance += ways[inverted];
        }
        return chance;
    }

    /// The share of all orders of some values that have 0, 1, 2 … pairs in falling order.
    private static double[] inversions(int count) {
        double[] ways = {1};
        for (int n = 2; n <= count; n++) {
            var more = new double[ways.length + n - 1];
            for (int i = 0; i < ways.length; i++) {
                for (int add = 0; add < n; add++) {
                    more[i + add] += ways[i] / n;
                }
            }
            ways = more;
        }
        return ways;
    }

    public String messageKey() {
        return "indicators.trend." + name();
    }
}
