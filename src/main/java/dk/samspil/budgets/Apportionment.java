package dk.samspil.budgets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Splits an amount in whole øre so that the parts add up to it: by largest remainder (Hamilton's
/// method). Everybody gets the whole øre of the exact share; those left over go one by one to the
/// largest remainders, and among equal ones to the lowest organisation number.
final class Apportionment {

    private static final int DECIMALS = 20;

    private Apportionment() {}

    /// @param shares the exact shares in øre, which add up to `ore`
    static SortedMap<Integer, Long> round(long ore, Map<Integer, BigDecimal> shares) {
        var rounded = new TreeMap<Integer, Long>();
        var left = ore;
        for (var share : shares.entrySet()) {
            long whole = share.getValue().setScale(0, RoundingMode.FLOOR).longValueExact();
            rounded.put(share.getKey(), whole);
            left -= whole;
        }
        var order =
                shares.entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Map.Entry<Integer, BigDecimal> e) ->
                                                        remainder(e.getValue()))
                                        .reversed()
                                        .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .toList();
        for (int i = 0; i < left; i++) {
            rounded.merge(order.get(i % order.size()), 1L, Long::sum);
        }
        return rounded;
    }

    private static BigDecimal remainder(BigDecimal share) {
        return share.subtract(share.setScale(0, RoundingMode.FLOOR));
    }

    /// One participant's part of an amount, by weight.
    static BigDecimal part(BigDecimal amount, BigDecimal weight, BigDecimal all) {
        return amount.multiply(weight).divide(all, DECIMALS, RoundingMode.DOWN);
    }
}
