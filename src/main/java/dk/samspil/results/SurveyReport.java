package dk.samspil.results;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.samspil.forms.FieldType;
import dk.samspil.forms.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of a round as somebody may see them.
public record SurveyReport(List<Group> groups, List<Question> questions) {

    /// A region or municipality, and how many of it answered.
    ///
    /// @param name empty = the answers are not told apart
    public record Group(int id, String name, int asked, int answered) {

        public int rate() {
            return asked == 0 ? 0 : Math.round(100f * answered / asked);
        }
    }

    /// @param withheld nothing is shown: it would tell of another question's small counts
    /// @param mean of a scale, as a row of its own; null for everything else
    /// @param inGroup how many answered in each group
    /// @param trend beside the rounds before; null = there is nothing to compare with
    public record Question(
            String key,
            Words label,
            FieldType type,
            boolean withheld,
            List<Row> rows,
            Cell answered,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> inGroup,
            @Nullable Row mean,
            @Nullable RoundTrend trend) {

        Question with(@Nullable RoundTrend other) {
            return new Question(key, label, type, withheld, rows, answered, inGroup, mean, other);
        }

        /// Whether rows are counts of the chosen, rather than numbers.
        public boolean counts() {
            return type != FieldType.NUMBER && type != FieldType.MONEY && type != FieldType.YEARS;
        }
    }

    /// An option, a year or a number; one cell for each group, where there are several.
    public record Row(String item, Words label, List<Cell> cells, Cell total) {

        /// @param hidden by group, and in the end whether the total is
        static Row of(String item, Words label, int[] counts, boolean[] hidden) {
            int all = 0;
            var cells = new ArrayList<Cell>();
            for (int g = 0; g < counts.length; g++) {
                all += counts[g];
                cells.add(hidden[g] ? Cell.HIDDEN : Cell.of(counts[g]));
            }
            boolean last = hidden.length > 0 && hidden[hidden.length - 1];
            return new Row(
                    item,
                    label,
                    counts.length > 1 ? cells : List.of(),
                    last ? Cell.HIDDEN : Cell.of(all));
        }
    }

    /// @param n how many; null = hidden
    /// @param sum of the numbers; null = hidden, or none
    public record Cell(@Nullable Integer n, @Nullable BigDecimal sum, boolean hidden) {

        static final Cell HIDDEN = new Cell(null, null, true);

        static Cell of(int n) {
            return new Cell(n, null, false);
        }

        /// With two decimals; null where it is hidden or there is none.
        public @Nullable BigDecimal mean() {
            return n == null || n == 0 || sum == null
                    ? null
                    : sum.divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP);
        }

        /// In whole percent of all who answered; 0 where it is hidden.
        public int percent(Cell all) {
            return n == null || all.n == null || all.n == 0 ? 0 : Math.round(100f * n / all.n);
        }
    }

    /// The groups are columns only where there are several.
    public boolean several() {
        return groups.size() > 1;
    }
}
