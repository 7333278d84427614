package dk.samspil.bindery;

import dk.samspil.bindery.NumberedLevels.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The numbers that Word counts by itself, and that stand nowhere in a file: before headings and in
/// lists. After `numbering.xml` and `styles.xml` (ISO/IEC 29500-1, 17.9).
final class WordNumbers {

    private static final int MOST_STYLES_UP = 20;
    private static final String HEADING = "heading";

    private final Map<String, NumberedLevels> counted = new HashMap<>();
    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> beginsAgain = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, Element> styles = new HashMap<>();

    /// @param level from 1
    /// @param label as Word shows it, such as `2.1`
    /// @param number the last number in it
    record Label(String numbering, int level, int number, String label) {}

    WordNumbers(Document numbering, Document stylesheet) {
        for (var each : WordXml.all(numbering, "abstractNum")) {
            learn(each);
        }
        for (var each : WordXml.all(numbering, "num")) {
            var id = WordXml.attribute(each, "numId");
            abstractOf.put(id, WordXml.value(each, "abstractNumId"));
            for (var override : WordXml.children(each, "lvlOverride")) {
                var start = WordXml.value(override, "startOverride");
                if (!start.isEmpty()) {
                    beginsAgain
                            .computeIfAbsent(id, first -> new TreeMap<>())
                            .put(level(WordXml.attribute(override, "ilvl")), number(start, 1));
                }
            }
        }
        for (var style : WordXml.all(stylesheet, "style")) {
            styles.put(WordXml.attribute(style, "styleId"), style);
        }
    }

    private void learn(Element numbering) {
        var id = WordXml.attribute(numbering, "abstractNumId");
        var its = new TreeMap<Integer, Level>();
        for (var level : WordXml.children(numbering, "lvl")) {
            int at = level(WordXml.attribute(level, "ilvl"));
            its.put(
                    at,
                    new Level(
                            number(WordXml.value(level, "start"), 1),
                            NumberFormat.ofWord(WordXml.value(level, "numFmt")),
                            WordXml.value(level, "lvlText")));
            var style = WordXml.value(level, "pStyle");
            if (!style.isEmpty()) {
                levelOfStyle.put(id + " " + style, at);
            }
        }
        levels.put(id, its);
        counted.put(id, new NumberedLevels(its));
    }

    /// Counts a paragraph; empty where it has no number.
    Optional<Label> next(Element paragraph) {
        var style = WordXml.value(WordXml.child(paragraph, "pPr"), "pStyle");
        var numbering = said(paragraph, style, "numId");
        var id = abstractOf.get(numbering);
        var counts = id == null ? null : counted.get(id);
        if (counts == null) {
            return Optional.empty();
        }
        var said = said(paragraph, style, "ilvl");
        int level = said.isEmpty() ? levelOfStyle.getOrDefault(id + " " + style, 1) : level(said);
        if (begun.add(numbering)) {
            beginsAgain.getOrDefault(numbering, Map.of()).forEach(counts::restart);
        }
        var label = counts.next(level);
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(numbering, level, counts.at(level), label));
    }

    /// What a paragraph says of its number, or its style, or the styles that this one is based on.
    private String said(Element paragraph, String style, String what) {
        var said = WordXml.value(numbered(paragraph), what);
        var known = styles.get(style);
        for (int up = 0; said.isEmpty() && known != null && up < MOST_STYLES_UP; up++) {
            said = WordXml.value(numbered(known), what);
            known = styles.get(WordXml.value(known, "basedOn"));
        }
        return said;
    }

    private static @Nullable Element numbered(Element paragraphOrStyle) {
        return WordXml.child(WordXml.child(paragraphOrStyle, "pPr"), "numPr");
    }

    /// Whether a paragraph is a heading by its style: then its number is no list's.
    boolean isHeading(Element paragraph) {
        var style = styles.get(WordXml.value(WordXml.child(paragraph, "pPr"), "pStyle"));
        return style != null
                && WordXml.value(style, "name").toLowerCase(Locale.ROOT).startsWith(HEADING);
    }

    /// Whether the point is written with a number and a full stop and nothing else.
    static boolean isPlain(Label label) {
        return label.label().equals(label.number() + ".");
    }

    private static int level(String counted) {
        return Math.min(NumberedLevels.DEEPEST, number(counted, 0) + 1);
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
