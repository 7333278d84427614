package dk.samspil.bindery;

import java.util.Map;
import java.util.TreeMap;

/// Counts one numbering of a text: on each level the number reached, deeper ones beginning again.
final class NumberedLevels {

    static final int DEEPEST = 10;

    private final Map<Integer, Level> levels;
    private final Map<Integer, Integer> reached = new TreeMap<>();

    /// @param words the label, with `%1` for the number of the first level and so on
    record Level(int start, NumberFormat format, String words) {

        /// Whether a point is numbered at all.
        boolean counts() {
            return format != NumberFormat.NONE;
        }
    }

    /// @param levels by their number, from 1
    NumberedLevels(Map<Integer, Level> levels) {
        this.levels = levels;
    }

    /// The label of the next point on a level; empty where it has none.
    String next(int level) {
        var here = levels.get(level);
        if (here == null || !here.counts()) {
            return "";
        }
        reached.merge(level, here.start(), (before, start) -> before + 1);
        reached.keySet().removeIf(deeper -> deeper > level);
        var label = here.words();
        for (int each = DEEPEST; each >= 1; each--) {
            label = label.replace("%" + each, number(each));
        }
        return label.strip();
    }

    private String number(int level) {
        var its = levels.get(level);
        return its == null ? "" : its.format().write(reached.getOrDefault(level, its.start()));
    }

    /// The number reached on a level; 0 before its first point.
    int at(int level) {
        return reached.getOrDefault(level, 0);
    }

    /// Lets a level begin with a number again.
    void restart(int level, int start) {
        reached.put(level, start - 1);
    }

    /// Lets all levels begin again.
    void restart() {
        reached.clear();
    }
}
