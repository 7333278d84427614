package dk.samspil.results;

import dk.samspil.forms.Field;
import dk.samspil.forms.Words;
import dk.samspil.results.SurveyReport.Cell;
import dk.samspil.results.SurveyReport.Group;
import dk.samspil.results.SurveyReport.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The sum of a number in each group and in all.
final class NumberRow {

    private NumberRow() {}

    static Row of(
            Field field, String item, List<Group> groups, Tallies tallies, boolean suppressing) {
        var inGroup = new int[groups.size()];
        var sums = new BigDecimal[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            inGroup[g] = tallies.n(field.key(), item, groups.get(g).id());
            sums[g] = tallies.sum(field.key(), item, groups.get(g).id());
        }
        var hidden =
                suppressing
                        ? SumSuppression.of(inGroup, sums)
                        : new boolean[groups.size() > 1 ? groups.size() + 1 : groups.size()];
        int all = 0;
        var sum = BigDecimal.ZERO;
        var cells = new ArrayList<Cell>();
        for (int g = 0; g < groups.size(); g++) {
            all += inGroup[g];
            sum = sum.add(sums[g]);
            cells.add(new Cell(inGroup[g], hidden[g] ? null : sums[g], hidden[g]));
        }
        boolean last = hidden.length > 0 && hidden[hidden.length - 1];
        return new Row(
                item,
                item.isEmpty() ? field.label() : new Words(item, item),
                groups.size() > 1 ? cells : List.of(),
                new Cell(all, last ? null : sum, last));
    }
}
