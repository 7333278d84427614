package dk.samspil.rostering;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Climbs a concave function of many prices by its slope: steps after Polyak towards what is known
/// to be out of reach, each a little along the one before, and longer for prices whose slope has
/// been small. Where nothing is gained any more it goes back to the best and becomes less bold.
final class Ascent {

    private static final int PATIENCE = 100;
    private static final double BOLD = 1.5;
    private static final double TIMID = 1e-4;
    private static final double CALM = 1.5;
    private static final double GAIN = 1e-5;
    private static final double TURN = 1.5;

    /// How fast the square of a slope is forgotten.
    private static final double FORGET = 0.01;

    private static final double SMALL = 1e-2;
    private static final double NOTHING = 1e-6;

    final double[] prices;
    final double[] slope;
    private final double[] lowest;
    private final double[] highest;
    private final double[] way;
    private final double[] square;
    private final double[] scale;
    private final double[] bestPrices;
    private double best = Double.NEGATIVE_INFINITY;

    interface Height {
        /// The value at the prices; writes down the slope.
        double measure();
    }

    /// @param lowest how low a price may fall, and how high it may rise
    Ascent(int size, IntToDoubleFunction lowest, IntToDoubleFunction highest) {
        this.lowest = IntStream.range(0, size).mapToDouble(lowest).toArray();
        this.highest = IntStream.range(0, size).mapToDouble(highest).toArray();
        prices = new double[size];
        slope = new double[size];
        way = new double[size];
        square = new double[size];
        scale = new double[size];
        bestPrices = new double[size];
    }

    /// @param out what is known to be at least as high as the top
    /// @return the highest value seen
    double climb(Height height, double out, int rounds) {
        double boldness = BOLD;
        int last = 0;
        for (int round = 0; round < rounds && boldness > TIMID; round++) {
            double now = height.measure();
            if (now > best) {
                if (now > best + Math.abs(best) * GAIN) {
                    last = round;
                }
                best = now;
                System.arraycopy(prices, 0, bestPrices, 0, prices.length);
            } else if (round - last > PATIENCE) {
                boldness /= CALM;
                last = round;
                System.arraycopy(bestPrices, 0, prices, 0, prices.length);
                Arrays.fill(way, 0);
                now = height.measure();
            }
            if (best > out - 1 + NOTHING || !step(boldness * Math.max(1, out - now))) {
                break;
            }
        }
        return best;
    }

    /// False where there is no slope.
    private boolean step(double rise) {
        double turn = turn();
        double length = 0;
        for (int i = 0; i < way.length; i++) {
            way[i] = scale[i] * slope[i] + turn * way[i];
            length += way[i] * way[i] / scale[i];
        }
        if (length < NOTHING) {
            return false;
        }
        for (int i = 0; i < way.length; i++) {
            double price = prices[i] + rise / length * way[i];
            prices[i] = Math.min(highest[i], Math.max(lowest[i], price));
        }
        return true;
    }

    /// How much of the way before goes into the next: more the more the slope turns against it.
    private double turn() {
        double slopeWay = 0;
        double wayWay = 0;
        for (int i = 0; i < way.length; i++) {
            if (prices[i] <= lowest[i] && slope[i] < 0 || prices[i] >= highest[i] && slope[i] > 0) {
                slope[i] = 0;
            }
            square[i] += FORGET * (slope[i] * slope[i] - square[i]);
            scale[i] = 1 / Math.sqrt(square[i] + SMALL);
            slopeWay += slope[i] * way[i];
            wayWay += way[i] * way[i] / scale[i];
        }
        return slopeWay < 0 ? -TURN * slopeWay / wayWay : 0;
    }
}
