package dk.samspil.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// Tries every table of counts that fits all that is shown of another: shown counts, shown totals
/// of rows, how many are in each group, and the means that are shown because all their counts are.
/// Column by column, keeping what the rows add up to so far with the least and most of each cell.
final class AttackByTrying {

    private final int[][] table;
    private final boolean[][] hidden;
    private final int rows;
    private final int groups;
    private final int[][] least;
    private final int[][] most;
    private final int[] mostTotal;
    private final List<List<int[]>> columns = new ArrayList<>();

    AttackByTrying(int[][] table, boolean[][] hidden) {
        this.table = table;
        this.hidden = hidden;
        this.rows = table.length;
        this.groups = table[0].length;
        this.least = new int[rows][groups];
        this.most = new int[rows][groups];
        this.mostTotal = new int[rows];
        for (var row : least) {
            Arrays.fill(row, Integer.MAX_VALUE);
        }
        for (int g = 0; g < groups; g++) {
            var fitting = new ArrayList<int[]>();
            int all = 0;
            for (int r = 0; r < rows; r++) {
                all += table[r][g];
            }
            fill(g, 0, all, new int[rows], fitting);
            columns.add(fitting);
        }
    }

    private void fill(int g, int r, int left, int[] column, List<int[]> fitting) {
        if (r == rows) {
            if (left == 0) {
                fitting.add(column.clone());
            }
            return;
        }
        int from = hidden[r][g] ? 0 : table[r][g];
        int to = hidden[r][g] ? left : table[r][g];
        for (int count = from; count <= to && count <= left; count++) {
            column[r] = count;
            fill(g, r + 1, left - count, column, fitting);
        }
    }

    void run() {
        for (int g = 0; g < groups; g++) {
            for (var candidate : columns.get(g)) {
                if (restFits(g, candidate)) {
                    for (int r = 0; r < rows; r++) {
                        least[r][g] = Math.min(least[r][g], candidate[r]);
                        most[r][g] = Math.max(most[r][g], candidate[r]);
                    }
                }
            }
        }
    }

    /// Whether the other columns can be filled so that shown totals come out.
    private boolean restFits(int fixed, int[] candidate) {
        var sums = new HashSet<List<Integer>>();
        sums.add(boxed(candidate));
        for (int g = 0; g < groups; g++) {
            if (g == fixed) {
                continue;
            }
            var further = new HashSet<List<Integer>>();
            for (var sum : sums) {
                for (var column : columns.get(g)) {
                    var next = new ArrayList<Integer>(rows);
                    boolean fits = true;
                    for (int r = 0; r < rows; r++) {
                        int total = sum.get(r) + column[r];
                        fits &= totalHidden(r) || total <= total(r);
                        // Hidden totals need not be told apart once they are large.
                        next.add(totalHidden(r) ? Math.min(total, 6) : total);
                    }
                    if (fits) {
                        further.add(next);
                    }
                }
            }
            sums = further;
        }
        boolean found = false;
        for (var sum : sums) {
            boolean fits = true;
            for (int r = 0; r < rows; r++) {
                fits &= totalHidden(r) || sum.get(r) == total(r);
            }
            if (fits) {
                found = true;
                for (int r = 0; r < rows; r++) {
                    mostTotal[r] = Math.max(mostTotal[r], sum.get(r));
                }
            }
        }
        return found;
    }

    private List<Integer> boxed(int[] column) {
        var sum = new ArrayList<Integer>(rows);
        for (int r = 0; r < rows; r++) {
            sum.add(totalHidden(r) ? Math.min(column[r], 6) : column[r]);
        }
        return sum;
    }

    /// With one group its column is the total.
    private boolean totalHidden(int r) {
        return groups == 1 || hidden[r][groups];
    }

    private int total(int r) {
        return Arrays.stream(table[r]).sum();
    }

    int least(int r, int g) {
        return least[r][g];
    }

    int most(int r, int g) {
        return most[r][g];
    }

    int mostTotal(int r) {
        return mostTotal[r];
    }
}
