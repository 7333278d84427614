package dk.samspil.bookings;

import java.util.Arrays;

/// Gives each of some cases one of some columns with limited places, so that the sum of the costs
/// is the least there is: a cheapest flow, found by shortest paths. One case after the other is
/// given its cheapest column, where those before it may move on from column to column; what stands
/// after each step is the cheapest for the cases so far (Ahuja, Magnanti, Orlin: Network Flows,
/// 1993, section 9.7). The sum of all costs must fit into a `long`.
final class Assignment {

    /// The cost of what is not allowed.
    static final long NEVER = Long.MAX_VALUE;

    private final long[][] costs;
    private final int[] free;
    private final int[] given;

    private Assignment(long[][] costs, int[] places) {
        this.costs = costs;
        this.free = places.clone();
        this.given = new int[costs.length];
        Arrays.fill(given, -1);
    }

    /// The column of each case.
    ///
    /// @param costs of each case in each column; {@link #NEVER} where it must not go
    /// @param places of each column; one column must have room for every case that has no other
    static int[] cheapest(long[][] costs, int[] places) {
        var assignment = new Assignment(costs, places);
        for (int i = 0; i < costs.length; i++) {
            assignment.add(i);
        }
        return assignment.given;
    }

    private void add(int newcomer) {
        int columns = free.length;
        long[] distance = costs[newcomer].clone();
        int[] from = new int[columns];
        int[] mover = new int[columns];
        Arrays.fill(from, -1);
        Arrays.fill(mover, newcomer);
        int[][] cheapestMover = movers();
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int a = 0; a < columns; a++) {
                for (int b = 0; distance[a] != NEVER && b < columns; b++) {
                    int who = cheapestMover[a][b];
                    if (who < 0) {
                        continue;
                    }
                    long by = distance[a] + costs[who][b] - costs[who][a];
                    if (by < distance[b]) {
                        distance[b] = by;
                        from[b] = a;
                        mover[b] = who;
                        shorter = true;
                    }
                }
            }
        }
        settle(end(distance), from, mover);
    }

    /// Which case of a column moves to another one at the least cost; -1 = none can.
    private int[][] movers() {
        int[][] movers = new int[free.length][free.length];
        Arrays.stream(movers).forEach(row -> Arrays.fill(row, -1));
        for (int i = 0; i < given.length; i++) {
            int a = given[i];
            for (int b = 0; a >= 0 && b < free.length; b++) {
                int best = movers[a][b];
                if (a != b && costs[i][b] != NEVER && (best < 0 || saves(i, best, a, b))) {
                    movers[a][b] = i;
                }
            }
        }
        return movers;
    }

    private boolean saves(int one, int other, int a, int b) {
        return costs[one][b] - costs[one][a] < costs[other][b] - costs[other][a];
    }

    private int end(long[] distance) {
        int end = -1;
        for (int c = 0; c < free.length; c++) {
            if (free[c] > 0 && distance[c] != NEVER && (end < 0 || distance[c] < distance[end])) {
                end = c;
            }
        }
        if (end < 0) {
            throw new IllegalStateException("no column with room");
        }
        return end;
    }

    private void settle(int end, int[] from, int[] mover) {
        free[end]--;
        for (int column = end; column >= 0; column = from[column]) {
            given[mover[column]] = column;
        }
    }
}
