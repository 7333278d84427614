package dk.samspil.rostering;

import static dk.samspil.rostering.YearInNumbers.NOBODY;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What a plan costs at least, proven by Lagrangian relaxation. Whatever prices are set on a
/// coordinator's dates, weeks, months and load, on a day being staffed and on one being open: the
/// cheapest choices under these prices, less what the prices bring in, cost no more than any plan.
/// Prices rise where the choices take too much and fall where they take too little (`Ascent`); the
/// highest value seen is proven, however far from the best prices it stops.
///
/// Under prices every team chooses for itself, for each coordinator: the price of a face, and with
/// it all days on which that is a gain, or none. The best value is that of the linear programme
/// in which no day has more of a coordinator than its team has.
///
/// Far days that always stand alone cost what they do (`LonelyDays`); those that could be joined to
/// another have a price of their own (`PairPrices`).
public final class LeastCost {

    private static final int ROUNDS = 20_000;
    private static final double TOLERANCE = 1e-6;

    private final YearInNumbers year;
    private final int open;
    private final int[][] able;
    private final int[][] ofTeam;
    private final int[][] cost;
    private final double[] limits;
    private final double[] gain;
    private final double[] prices;
    private final double[] slope;
    private final Ascent ascent;

    /// Where the prices of each kind begin; dates come first.
    private final int weeks;

    private final int months;
    private final int load;
    private final int staffed;
    private final int openDays;
    private final PairPrices pairs;

    private LeastCost(YearInNumbers year, int open) {
        this.year = year;
        this.open = open;
        weeks = year.people * year.dates;
        months = weeks + year.people * year.weeks;
        load = months + year.people * year.months;
        staffed = load + year.people;
        openDays = staffed + year.days;
        gain = new double[year.people];
        able =
                IntStream.range(0, year.days)
                        .mapToObj(day -> year.pinned[day] ? pinned(day) : year.able[day])
                        .toArray(int[][]::new);
        var lonely = new LonelyDays(year, able);
        cost = lonely.costs();
        pairs = new PairPrices(year, able, cost, lonely, openDays + 1);
        ascent = new Ascent(openDays + 1 + pairs.count, this::lowest, this::highest);
        prices = ascent.prices;
        slope = ascent.slope;
        ofTeam =
                IntStream.range(0, year.teams)
                        .mapToObj(
                                team ->
                                        IntStream.range(0, year.days)
                                                .filter(day -> year.team[day] == team)
                                                .toArray())
                        .toArray(int[][]::new);
        limits = limits();
        begin();
    }

    /// @param open how many days are open in the plans in question, at most
    /// @param known what one of them costs
    public static long of(StaffingPlan plan, int open, long known) {
        var least = new LeastCost(new YearInNumbers(plan), open);
        return (long) Math.ceil(least.ascent.climb(least::measure, known, ROUNDS) - TOLERANCE);
    }

    private double lowest(int price) {
        return price < load || price >= openDays ? 0 : Double.NEGATIVE_INFINITY;
    }

    private double highest(int price) {
        return pairs.isOne(price) ? year.farDays.alone : Double.POSITIVE_INFINITY;
    }

    private int[] pinned(int day) {
        return year.start[day] == NOBODY ? new int[0] : new int[] {year.start[day]};
    }

    /// What is pinned against a limit is allowed.
    private double[] limits() {
        var pins = new double[load];
        for (int day = 0; day < year.days; day++) {
            if (year.pinned[day] && year.start[day] != NOBODY) {
                pins[date(day, year.start[day])]++;
                pins[week(day, year.start[day])]++;
                pins[month(day, year.start[day])]++;
            }
        }
        return IntStream.range(0, load).mapToDouble(i -> Math.max(limit(i), pins[i])).toArray();
    }

    private int limit(int i) {
        if (i < weeks) {
            return 1;
        }
        return i < months
                ? year.limitAWeek[(i - weeks) / year.weeks]
                : year.limitAMonth[(i - months) / year.months];
    }

    /// A day is worth its cheapest coordinator and its part of one face.
    private void begin() {
        for (int[] days : ofTeam) {
            for (int day : days) {
                int cheapest =
                        Arrays.stream(able[day])
                                .map(one -> cost[day][one])
                                .min()
                                .orElse(year.costOpen[day]);
                prices[staffed + day] = cheapest + (double) year.face / days.length;
            }
        }
        prices[openDays] = open == 0 ? 0 : year.face;
    }

    private int date(int day, int one) {
        return one * year.dates + year.date[day];
    }

    private int week(int day, int one) {
        return weeks + one * year.weeks + year.week[day];
    }

    private int month(int day, int one) {
        return months + one * year.months + year.month[day];
    }

    /// The bound under the prices, and how it would rise with each of them.
    private double measure() {
        Arrays.fill(slope, 0);
        double bound = -open * prices[openDays];
        slope[openDays] = -open;
        for (int i = 0; i < load; i++) {
            slope[i] = -limits[i];
            bound -= limits[i] * prices[i];
        }
        for (int one = 0; one < year.people; one++) {
            bound += even(one);
        }
        for (int day = 0; day < year.days; day++) {
            slope[staffed + day] = 1;
            bound += prices[staffed + day] + leftOpen(day);
        }
        for (int[] days : ofTeam) {
            bound += chosen(days);
        }
        return bound;
    }

    /// With the number of days that would suit somebody best.
    private double even(int one) {
        if (year.uneven[one] == 0) {
            prices[load + one] = 0;
            return 0;
        }
        double price = prices[load + one];
        double days = Math.max(0, Math.round(year.fair[one] + price / (2 * year.uneven[one])));
        slope[load + one] = -days;
        double off = days - year.fair[one];
        return year.uneven[one] * off * off - price * days;
    }

    private double leftOpen(int day) {
        if (year.pinned[day] && year.start[day] != NOBODY) {
            return 0;
        }
        double cost = year.costOpen[day] + prices[openDays] - prices[staffed + day];
        if (cost >= 0 && !year.pinned[day]) {
            return 0;
        }
        slope[openDays]++;
        slope[staffed + day]--;
        return cost;
    }

    private double chosen(int[] days) {
        Arrays.fill(gain, 0);
        for (int day : days) {
            for (int one : able[day]) {
                gain[one] += Math.max(0, saves(day, one));
            }
        }
        double sum = 0;
        for (double each : gain) {
            sum -= Math.max(0, each - year.face);
        }
        if (sum < 0) {
            for (int day : days) {
                for (int one : able[day]) {
                    if (gain[one] > year.face && saves(day, one) > 0) {
                        take(day, one);
                    }
                }
            }
        }
        return sum;
    }

    private double saves(int day, int one) {
        return prices[staffed + day]
                - cost[day][one]
                - prices[date(day, one)]
                - prices[week(day, one)]
                - prices[month(day, one)]
                - prices[load + one]
                - pairs.of(day, one, prices);
    }

    private void take(int day, int one) {
        slope[staffed + day]--;
        slope[date(day, one)]++;
        slope[week(day, one)]++;
        slope[month(day, one)]++;
        slope[load + one] += year.uneven[one] > 0 ? 1 : 0;
        pairs.take(day, one, slope);
    }
}
