package dk.samspil.results;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which counts of a table of answers (rows) by groups (columns) are hidden, so that nobody can
/// tell a count of 1-4 from all that is shown.
///
/// Whoever tries is taken to know every shown cell, every shown total of a row, and how many
/// answered in each group, which is never hidden; and that counts are not negative. A small count
/// is hidden well when it could just as well be 5, or as large as its group; what it could be at
/// most is the largest flow through the hidden cells. Means are not looked at here: they are shown
/// only where all counts that they are made of are.
final class Suppression {

    static final int SMALL = 5;

    private final int[][] counts;
    private final int[] inGroup;
    private final boolean[][] hidden;
    private final int rows;
    private final int groups;

    /// The last column stands for the rows' totals. Of one group none are shown.
    private final int columns;

    private Suppression(int[][] counts, int[] inGroup) {
        this.rows = counts.length;
        this.groups = inGroup.length;
        this.columns = groups + 1;
        this.counts = new int[rows][columns];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(counts[r], 0, this.counts[r], 0, groups);
            this.counts[r][groups] = Arrays.stream(counts[r]).sum();
        }
        this.inGroup = inGroup;
        this.hidden = new boolean[rows][columns];
    }

    /// @param counts by row and group; each column adds up to `inGroup`
    /// @return by row and group what is hidden; where there are several groups, a last column tells
    /// of the rows' totals
    static boolean[][] of(int[][] counts, int[] inGroup) {
        var suppression = new Suppression(counts, inGroup);
        suppression.hideSmall();
        suppression.hideMore();
        return suppression.groups > 1
                ? suppression.hidden
                : Arrays.stream(suppression.hidden)
                        .map(row -> Arrays.copyOf(row, 1))
                        .toArray(boolean[][]::new);
    }

    private void hideSmall() {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                hidden[r][c] = small(r, c) || groups == 1 && c == groups;
            }
        }
    }

    private boolean small(int r, int c) {
        boolean shown = groups > 1 || c < groups;
        return shown && counts[r][c] > 0 && counts[r][c] < SMALL;
    }

    private void hideMore() {
        while (true) {
            var open = cells().filter(cell -> small(row(cell), column(cell)) && !safe(cell));
            var first = open.findFirst();
            if (first.isEmpty()) {
                return;
            }
            hide(row(first.getAsInt()), column(first.getAsInt()));
        }
    }

    /// Hides one more cell: in a line where something is hidden alone, else near the open cell.
    private void hide(int row, int column) {
        var lonely =
                IntStream.range(0, rows)
                        .mapToObj(this::ofRow)
                        .filter(line -> line.stream().filter(this::isHidden).count() == 1)
                        .findFirst()
                        .or(
                                () ->
                                        IntStream.range(0, columns)
                                                .mapToObj(this::ofColumn)
                                                .filter(
                                                        line ->
                                                                line.stream()
                                                                                .filter(
                                                                                        this
                                                                                                ::isHidden)
                                                                                .count()
                                                                        == 1)
                                                .findFirst());
        if (groups > 1 && lonely.isPresent() && hideSmallest(lonely.get())) {
            return;
        }
        if (!hideSmallest(ofColumn(column)) && !hideSmallest(ofRow(row))) {
            if (!hideSmallest(cells().boxed().toList())) {
                throw new IllegalStateException("all is hidden, and something is still to be told");
            }
        }
    }

    /// The smallest count that hides something; a zero only where there is nothing else.
    private boolean hideSmallest(List<Integer> line) {
        var smallest =
                line.stream()
                        .filter(cell -> !isHidden(cell))
                        .min(
                                Comparator.comparingInt(
                                        cell -> {
                                            int count = counts[row(cell)][column(cell)];
                                            return count == 0 ? Integer.MAX_VALUE : count;
                                        }));
        smallest.ifPresent(cell -> hidden[row(cell)][column(cell)] = true);
        return smallest.isPresent();
    }

    private boolean isHidden(int cell) {
        return hidden[row(cell)][column(cell)];
    }

    /// Whether the hidden count could be 5, or as large as its group, and is not told exactly.
    private boolean safe(int cell) {
        int count = counts[row(cell)][column(cell)];
        int most = Math.min(SMALL, answered(column(cell)));
        int more = most - count;
        return more > 0 ? couldBe(cell, more, true) : couldBe(cell, 1, false);
    }

    private int answered(int column) {
        return column < groups ? inGroup[column] : Arrays.stream(inGroup).sum();
    }

    /// Whether the count could be so much larger, or smaller: whether so much can flow back through
    /// the other hidden cells.
    private boolean couldBe(int cell, int wanted, boolean larger) {
        var room = new int[rows + columns][rows + columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (hidden[r][c] && r * columns + c != cell) {
                    boolean total = c == groups;
                    room[r][rows + c] = total ? counts[r][c] : SMALL;
                    room[rows + c][r] = total ? SMALL : counts[r][c];
                }
            }
        }
        int from = rows + column(cell);
        int to = row(cell);
        // A total weighs against its row: it grows when the cells do.
        boolean turned = (column(cell) == groups) == larger;
        for (int flow = 0; flow < wanted; flow++) {
            if (!push(room, turned ? to : from, turned ? from : to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean push(int[][] room, int from, int to) {
        var before = new int[room.length];
        Arrays.fill(before, -1);
        before[from] = from;
        var waiting = new ArrayDeque<Integer>(List.of(from));
        while (!waiting.isEmpty() && before[to] < 0) {
            int at = waiting.removeFirst();
            for (int next = 0; next < room.length; next++) {
                if (room[at][next] > 0 && before[next] < 0) {
                    before[next] = at;
                    waiting.add(next);
                }
            }
        }
        if (before[to] < 0) {
            return false;
        }
        for (int at = to; at != from; at = before[at]) {
            room[before[at]][at]--;
            room[at][before[at]]++;
        }
        return true;
    }

    private IntStream cells() {
        return IntStream.range(0, rows * columns);
    }

    private int row(int cell) {
        return cell / columns;
    }

    private int column(int cell) {
        return cell % columns;
    }

    private List<Integer> ofRow(int r) {
        return IntStream.range(0, columns).mapToObj(c -> r * columns + c).toList();
    }

    private List<Integer> ofColumn(int c) {
        return IntStream.range(0, rows).mapToObj(r -> r * columns + c).toList();
    }
}
