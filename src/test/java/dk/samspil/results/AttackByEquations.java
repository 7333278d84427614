package dk.samspil.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Writes down every equation that the shown figures give on the hidden counts (how many are in
/// each group, totals of rows, means), and solves them: a count is told when they leave it one
/// value.
final class AttackByEquations {

    private static final double NOTHING = 1e-7;

    private final int groups;
    private final boolean[][] hidden;
    private final List<double[]> equations = new ArrayList<>();
    private final int unknowns;

    AttackByEquations(int[][] table, boolean[][] hidden) {
        this.hidden = hidden;
        this.groups = table[0].length;
        this.unknowns = table.length * groups;
        for (int g = 0; g < groups; g++) {
            var inGroup = new double[unknowns];
            var points = new double[unknowns];
            boolean mean = true;
            for (int r = 0; r < table.length; r++) {
                inGroup[r * groups + g] = 1;
                points[r * groups + g] = r + 1;
                mean &= !hidden[r][g];
            }
            equations.add(inGroup);
            if (mean) {
                equations.add(points);
            }
        }
        boolean allTotals = true;
        var points = new double[unknowns];
        for (int r = 0; r < table.length; r++) {
            var total = new double[unknowns];
            for (int g = 0; g < groups; g++) {
                total[r * groups + g] = 1;
                points[r * groups + g] = r + 1;
                if (!hidden[r][g]) {
                    var one = new double[unknowns];
                    one[r * groups + g] = 1;
                    equations.add(one);
                }
            }
            if (hidden[r][groups]) {
                allTotals = false;
            } else {
                equations.add(total);
            }
        }
        if (allTotals) {
            equations.add(points);
        }
        eliminate();
    }

    /// To reduced rows: each has a leading unknown that no other has.
    private void eliminate() {
        int row = 0;
        for (int column = 0; column < unknowns && row < equations.size(); column++) {
            int pivot = row;
            for (int r = row; r < equations.size(); r++) {
                if (Math.abs(equations.get(r)[column]) > Math.abs(equations.get(pivot)[column])) {
                    pivot = r;
                }
            }
            if (Math.abs(equations.get(pivot)[column]) < NOTHING) {
                continue;
            }
            Collections.swap(equations, row, pivot);
            double lead = equations.get(row)[column];
            for (int c = 0; c < unknowns; c++) {
                equations.get(row)[c] /= lead;
            }
            for (int r = 0; r < equations.size(); r++) {
                double times = equations.get(r)[column];
                if (r != row && Math.abs(times) > NOTHING) {
                    for (int c = 0; c < unknowns; c++) {
                        equations.get(r)[c] -= times * equations.get(row)[c];
                    }
                }
            }
            row++;
        }
    }

    boolean tells(int r, int g) {
        int cell = r * groups + g;
        if (!hidden[r][g]) {
            return true;
        }
        return equations.stream()
                .anyMatch(
                        equation -> {
                            for (int c = 0; c < unknowns; c++) {
                                if (c == cell
                                        ? Math.abs(equation[c]) < NOTHING
                                        : Math.abs(equation[c]) > NOTHING) {
                                    return false;
                                }
                            }
                            return true;
                        });
    }
}
