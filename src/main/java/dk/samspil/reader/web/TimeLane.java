package dk.samspil.reader.web;

import dk.samspil.reader.web.TimeRow.Sort;
import dk.samspil.recognition.Condition;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;

/// A lane of the picture with the places of all that stands in it, in the picture's own units.
record TimeLane(
        Text name,
        Sort sort,
        int top,
        int height,
        List<Mark> marks,
        List<Span> spans,
        List<Bar> bars) {

    /// Two marks that are nearer than this stand above each other.
    private static final int APART = 15;

    private static final int STEP = 16;

    /// About the width of a letter in a bar.
    private static final int LETTER = 7;

    /// A mark of a row on the picture.
    record Mark(int x, int y, TimeRow row) {}

    /// From where something was asked for to where it was answered.
    record Span(int from, int until, int y) {}

    /// A spell; one that still runs has no end.
    ///
    /// @param words what is written in it; empty where there is no room
    record Bar(int x, int y, int width, String words, TimeRow row) {}

    public int middle() {
        return top + height / 2;
    }

    public int bottom() {
        return top + height;
    }

    static TimeLane of(Sort sort, int top, List<TimeRow> all, TimeScale scale) {
        var rows = all.stream().filter(row -> row.sort() == sort).toList();
        var name = Text.of(sort.messageKey());
        return sort == Sort.SUPPORT
                ? bars(name, top, rows, scale)
                : marks(name, sort, top, rows, scale);
    }

    /// The documents that name a condition.
    static TimeLane of(Condition condition, int top, List<TimeRow> all, TimeScale scale) {
        var rows = all.stream().filter(row -> row.conditions().contains(condition)).toList();
        return marks(Text.of(condition.messageKey()), Sort.CONDITION, top, rows, scale);
    }

    /// Marks go from the middle of the lane up where they would stand on each other.
    private static TimeLane marks(
            Text name, Sort sort, int top, List<TimeRow> rows, TimeScale scale) {
        var levels = new Levels();
        var at = rows.stream().map(row -> levels.take(scale.x(row.on()), APART)).toList();
        int height = levels.height();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < rows.size(); i++) {
            int y = top + height - 17 - at.get(i) * STEP;
            marks.add(new Mark(scale.x(rows.get(i).on()), y, rows.get(i)));
        }
        return new TimeLane(name, sort, top, height, marks, spans(marks), List.of());
    }

    private static TimeLane bars(Text name, int top, List<TimeRow> rows, TimeScale scale) {
        var levels = new Levels();
        var at = new ArrayList<Integer>();
        for (var row : rows) {
            at.add(levels.take(scale.x(row.on()), width(row, scale) + 2));
        }
        int height = levels.height();
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int width = width(row, scale);
            var words = row.title() == null ? "" : row.title();
            bars.add(
                    new Bar(
                            scale.x(row.on()),
                            top + height - 24 - at.get(i) * STEP,
                            width,
                            words.length() * LETTER + 8 < width ? words : "",
                            row));
        }
        return new TimeLane(name, Sort.SUPPORT, top, height, List.of(), List.of(), bars);
    }

    private static int width(TimeRow row, TimeScale scale) {
        var until = row.until() == null ? scale.last() : row.until();
        return Math.max(4, scale.x(until) - scale.x(row.on()));
    }

    private static List<Span> spans(List<Mark> marks) {
        var spans = new ArrayList<Span>();
        for (var asked : marks) {
            if (asked.row().answered() || asked.row().about().isEmpty()) {
                continue;
            }
            marks.stream()
                    .filter(m -> m.row().answered() && m.row().about().equals(asked.row().about()))
                    .findFirst()
                    .ifPresent(answer -> spans.add(new Span(asked.x(), answer.x(), asked.y())));
        }
        return spans;
    }

    /// What stands above each other: for each level, where it is free again.
    private static final class Levels {

        private final List<Integer> free = new ArrayList<>();

        /// The lowest level with room at `x`.
        int take(int x, int width) {
            int level = 0;
            while (level < free.size() && x < free.get(level)) {
                level++;
            }
            if (level == free.size()) {
                free.add(x + width);
            } else {
                free.set(level, x + width);
            }
            return level;
        }

        int height() {
            return Math.max(1, free.size()) * STEP + 18;
        }
    }
}
