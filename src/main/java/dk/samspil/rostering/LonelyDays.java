package dk.samspil.rostering;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Far days that nobody's plan can join to another one: no day near them is held the day before or
/// after by a team to which the same coordinator could go. What they cost is certain.
final class LonelyDays {

    private LonelyDays() {}

    /// What each day costs by itself with each of the people, with what is certain.
    ///
    /// @param able who could have each day
    static int[][] costs(YearInNumbers year, int[][] able) {
        var far = year.farDays;
        var could = new boolean[year.days][year.people];
        for (int day = 0; day < year.days; day++) {
            for (int one : able[day]) {
                could[day][one] = true;
            }
        }
        return IntStream.range(0, year.days)
                .mapToObj(
                        day -> {
                            var costs = new int[year.people];
                            for (int one : able[day]) {
                                boolean lonely =
                                        far.far(day, one)
                                                && Arrays.stream(far.nearby(day))
                                                        .noneMatch(other -> could[other][one]);
                                costs[one] = year.cost(day, one) + (lonely ? far.alone : 0);
                            }
                            return costs;
                        })
                .toArray(int[][]::new);
    }
}
