package dk.samspil.results;

import java.math.BigDecimal;

/// Which sums of numbers by groups are hidden, so that no sum of fewer than 5 answers can be told
/// from what is shown. How many answered in each group is never hidden.
final class SumSuppression {

    private SumSuppression() {}

    /// @param inGroup how many numbers each group has
    /// @return what is hidden of each group; where there are several groups, a last one tells of
    /// the total
    static boolean[] of(int[] inGroup, BigDecimal[] sums) {
        int groups = inGroup.length;
        var hidden = new boolean[groups > 1 ? groups + 1 : groups];
        int behind = 0;
        int all = 0;
        for (int g = 0; g < groups; g++) {
            all += inGroup[g];
            if (inGroup[g] > 0 && inGroup[g] < Suppression.SMALL) {
                hidden[g] = true;
                behind += inGroup[g];
            }
        }
        if (groups < 2) {
            return hidden;
        }
        if (all > 0 && all < Suppression.SMALL) {
            hidden[groups] = true;
            return hidden;
        }
        // What is hidden can be told together, from the total: so must not be small together.
        while (behind > 0 && (behind < Suppression.SMALL || alone(hidden, groups))) {
            int next = smallest(inGroup, hidden);
            if (next < 0) {
                hidden[groups] = true;
                return hidden;
            }
            hidden[next] = true;
            behind += inGroup[next];
        }
        hidden[groups] = behind > 0 && together(sums, hidden).signum() == 0;
        return hidden;
    }

    private static boolean alone(boolean[] hidden, int groups) {
        int count = 0;
        for (int g = 0; g < groups; g++) {
            count += hidden[g] ? 1 : 0;
        }
        return count == 1;
    }

    private static int smallest(int[] inGroup, boolean[] hidden) {
        int smallest = -1;
        for (int g = 0; g < inGroup.length; g++) {
            if (!hidden[g] && inGroup[g] > 0 && (smallest < 0 || inGroup[g] < inGroup[smallest])) {
                smallest = g;
            }
        }
        return smallest;
    }

    private static BigDecimal together(BigDecimal[] sums, boolean[] hidden) {
        var sum = BigDecimal.ZERO;
        for (int g = 0; g < sums.length; g++) {
            if (hidden[g]) {
                sum = sum.add(sums[g]);
            }
        }
        return sum;
    }
}
