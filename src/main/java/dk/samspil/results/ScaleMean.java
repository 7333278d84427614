package dk.samspil.results;

import dk.samspil.forms.Words;
import dk.samspil.results.SurveyReport.Cell;
import dk.samspil.results.SurveyReport.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The mean of a scale in each group and in all. Shown where all counts that it is made of are:
/// then it tells nothing more than they do.
final class ScaleMean {

    private static final Words MEAN = new Words("Gennemsnit", "Mean");

    private ScaleMean() {}

    static Row of(int[][] counts, int[] inGroup, boolean[][] hidden) {
        var cells = new ArrayList<Cell>();
        int all = 0;
        long sum = 0;
        for (int g = 0; g < inGroup.length; g++) {
            long points = 0;
            for (int i = 0; i < counts.length; i++) {
                points += (long) counts[i][g] * (i + 1);
            }
            all += inGroup[g];
            sum += points;
            cells.add(cell(inGroup[g], points, anyHidden(hidden, g)));
        }
        var total = cell(all, sum, anyHidden(hidden, hidden[0].length - 1));
        return new Row("", MEAN, inGroup.length > 1 ? cells : List.of(), total);
    }

    private static Cell cell(int n, long points, boolean hidden) {
        return hidden ? Cell.HIDDEN : new Cell(n, BigDecimal.valueOf(points), false);
    }

    private static boolean anyHidden(boolean[][] hidden, int column) {
        for (var row : hidden) {
            if (column >= 0 && row[column]) {
                return true;
            }
        }
        return false;
    }
}
