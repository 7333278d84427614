package dk.samspil.bindery;

import dk.samspil.bindery.NumberedLevels.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The numbers that an OpenDocument text counts by itself: of headings and of points in lists (ODF
/// 1.3, part 3, 5.3 and 16.30). Learns the styles as they come, then counts.
final class OpenDocumentNumbers {

    private static final String OUTLINE = "";

    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, NumberedLevels> counted = new HashMap<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private String learning = OUTLINE;
    private String waiting = "";

    /// Learns from an element of the styles.
    ///
    /// @param attributes by their names, empty where there is none
    void learn(String element, UnaryOperator<String> attributes) {
        switch (element) {
            case "list-style" -> learning = attributes.apply("name");
            case "outline-style" -> learning = OUTLINE;
            case "list-level-style-number", "outline-level-style" ->
                    add(attributes, NumberFormat.ofOpenDocument(attributes.apply("num-format")));
            case "list-level-style-bullet", "list-level-style-image" ->
                    add(attributes, NumberFormat.NONE);
            default -> {}
        }
    }

    private void add(UnaryOperator<String> attributes, NumberFormat format) {
        int level = number(attributes.apply("level"), 1);
        int shown = Math.min(level, number(attributes.apply("display-levels"), 1));
        var words = new StringBuilder(attributes.apply("num-prefix"));
        for (int each = level - shown + 1; each <= level; each++) {
            words.append('%').append(each).append(each < level ? "." : "");
        }
        words.append(attributes.apply("num-suffix"));
        var its = levels.computeIfAbsent(learning, first -> new TreeMap<>());
        its.put(
                level,
                new Level(number(attributes.apply("start-value"), 1), format, words.toString()));
        counted.computeIfAbsent(learning, first -> new NumberedLevels(its));
    }

    /// A list begins: below another one it goes by the same style unless it names its own.
    ///
    /// @return whether its points are numbered
    boolean begin(UnaryOperator<String> attributes) {
        var style = attributes.apply("style-name");
        if (style.isEmpty() && !lists.isEmpty()) {
            style = lists.peek();
        }
        boolean goesOn =
                attributes.apply("continue-numbering").equals("true")
                        || !attributes.apply("continue-list").isEmpty();
        if (lists.isEmpty() && !goesOn && counted.containsKey(style)) {
            counted.get(style).restart();
        }
        lists.push(style);
        var here = levels.getOrDefault(style, Map.of()).get(lists.size());
        return here != null && here.counts();
    }

    void end() {
        lists.pop();
        waiting = "";
    }

    /// A point of the innermost list begins; its number is written before its first words.
    void point(UnaryOperator<String> attributes) {
        var counts = lists.isEmpty() ? null : counted.get(lists.peek());
        if (counts == null) {
            return;
        }
        var start = attributes.apply("start-value");
        if (!start.isEmpty()) {
            counts.restart(lists.size(), number(start, 1));
        }
        waiting = counts.next(lists.size());
    }

    /// The number that stands before a paragraph; empty where none does.
    String paragraph() {
        var label = waiting;
        waiting = "";
        return label;
    }

    /// The number that stands before a heading; empty where none does.
    String heading(UnaryOperator<String> attributes) {
        var outline = counted.get(OUTLINE);
        if (outline == null
                || !lists.isEmpty()
                || attributes.apply("is-list-header").equals("true")) {
            return paragraph();
        }
        return outline.next(number(attributes.apply("outline-level"), 1));
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
