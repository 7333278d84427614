package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line of the text.
///
/// @param page from 1
/// @param text without spaces around it; empty for an empty line
record Line(int page, String text) {

    private static final Locale DANISH = Locale.of("da");

    private static final String SPACES = "[\\s\\u00a0\\u2007\\u202f]+";

    /// Most letters of a heading in capitals are capitals: `og`, `kr.` and the like may stand among
    /// them.
    private static final double CAPITALS = 0.8;

    /// @param pages the text page by page
    static List<List<Line>> of(List<String> pages) {
        var all = new ArrayList<List<Line>>();
        for (int page = 0; page < pages.size(); page++) {
            for (var part : PageBreaks.in(pages.get(page))) {
                all.add(of(page + 1, part));
            }
        }
        return all;
    }

    private static List<Line> of(int page, String text) {
        var lines = new ArrayList<Line>();
        // Empty lines around a page part no paragraph that goes on behind it.
        for (var line : text.strip().split("\\R", -1)) {
            lines.add(new Line(page, line.replaceAll(SPACES, " ").strip()));
        }
        return lines;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// Two lines of one heading: a word that was parted by a hyphen becomes whole.
    static String joined(String first, String second) {
        return first.endsWith("-") && !second.isEmpty()
                ? first.substring(0, first.length() - 1) + second
                : first + " " + second;
    }

    /// Written in capitals, and long enough to say so.
    static boolean isInCapitals(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return letters >= 3 && capitals >= letters * CAPITALS;
    }

    /// To be compared: small letters and digits, one space between words.
    static String folded(String text) {
        return text.toLowerCase(DANISH).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
