package dk.samspil.rostering;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The prices of far days that could be joined to another one, for the proof of `LeastCost`:
/// whoever has such a day and none near it on the date before or after pays for a day that
/// stands alone. Under a price between 0 and that, the day costs so much more, and each day
/// that would join it so much less. Only a day's cheapest people have a price; for the others
/// it stays 0, which proves less but nothing wrong.
final class PairPrices {

    private static final int CHEAPEST = 12;
    private static final int NONE = -1;

    /// How many prices there are.
    final int count;

    private final int people;
    private final int first;
    private final FarDays farDays;

    /// Where the price of a day and one of the people stands.
    private final int[] at;

    /// @param able who could have each day
    /// @param cost what each day costs by itself with each of the people
    /// @param first where the prices begin
    PairPrices(YearInNumbers year, int[][] able, int[][] cost, LonelyDays lonely, int first) {
        this.first = first;
        people = year.people;
        farDays = year.farDays;
        at = new int[year.days * people];
        Arrays.fill(at, NONE);
        int next = first;
        for (int day = 0; day < year.days; day++) {
            for (int one : cheapest(able[day], cost[day])) {
                if (farDays.far(day, one) && lonely.canBeJoined(day, one)) {
                    at[day * people + one] = next++;
                }
            }
        }
        count = next - first;
    }

    private static int[] cheapest(int[] able, int[] cost) {
        return IntStream.of(able)
                .boxed()
                .sorted((a, b) -> Integer.compare(cost[a], cost[b]))
                .limit(CHEAPEST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean isOne(int price) {
        return price >= first && price < first + count;
    }

    /// How much more a day costs with somebody; negative where it joins others.
    double of(int day, int one, double[] prices) {
        if (count == 0) {
            return 0;
        }
        int own = at[day * people + one];
        double price = own == NONE ? 0 : prices[own];
        for (int other : farDays.nearby(day)) {
            int joined = at[other * people + one];
            if (joined != NONE) {
                price -= prices[joined];
            }
        }
        return price;
    }

    /// Writes down that somebody has a day.
    void take(int day, int one, double[] slope) {
        if (count == 0) {
            return;
        }
        int own = at[day * people + one];
        if (own != NONE) {
            slope[own]++;
        }
        for (int other : farDays.nearby(day)) {
            int joined = at[other * people + one];
            if (joined != NONE) {
                slope[joined]--;
            }
        }
    }
}
