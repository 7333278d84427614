package dk.samspil.rostering;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Far days that nobody's plan can join to another one: no day near them is held the day before or
/// after by a team to which the same coordinator could go. What they cost is certain.
final class LonelyDays {

    private final YearInNumbers year;
    private final int[][] able;

    /// Who could have each day.
    private final boolean[][] could;

    /// @param able who could have each day
    LonelyDays(YearInNumbers year, int[][] able) {
        this.year = year;
        this.able = able;
        could = new boolean[year.days][year.people];
        for (int day = 0; day < year.days; day++) {
            for (int one : able[day]) {
                could[day][one] = true;
            }
        }
    }

    /// Whether a plan might join a day of somebody to another one.
    boolean canBeJoined(int day, int one) {
        return Arrays.stream(year.farDays.nearby(day)).anyMatch(other -> could[other][one]);
    }

    /// What each day costs by itself with each of the people, with what is certain.
    int[][] costs() {
        return IntStream.range(0, year.days).mapToObj(this::costs).toArray(int[][]::new);
    }

    private int[] costs(int day) {
        var costs = new int[year.people];
        for (int one : able[day]) {
            boolean lonely = year.farDays.far(day, one) && !canBeJoined(day, one);
            costs[one] = year.cost(day, one) + (lonely ? year.farDays.alone : 0);
        }
        return costs;
    }
}
