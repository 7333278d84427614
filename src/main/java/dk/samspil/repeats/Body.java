package dk.samspil.repeats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What of a page counts: its lines without those that each print or office puts on anew, such as
/// page numbers, stamps, print lines, and what recurs on all pages of a document.
final class Body {

    private static final int EDGE_LINES = 3;
    private static final int FEW_PAGES = 3;
    private static final double OFTEN = 0.9;
    private static final int LONGEST_STAMP = 14;

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^[-–—\\s]*(?:side|s\\.|page|blad)?\\s*[\\dlIO]{1,4}\\s*(?:(?:/|af|of)\\s*[\\dlIO]{1,4})?[-–—\\s.]*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern STAMP =
            Pattern.compile(
                    "^\\W*(?:kopi|modtaget|indgået|indgaaet|scannet|skannet|indscannet|journaliseret"
                            + "|udskrevet af|udskrift (?:dannet|foretaget|den|fra|af system)|printet"
                            + "|udskrevet (?:den )?\\d.*(?:kl|side|\\bs\\.)|printdato|udskriftsdato"
                            + "|fax|telefax|fortroligt?|bilag|aktnr|akt nr|dok\\.? ?nr|dokumentnr"
                            + "|journal ?nr|sags ?nr|løbenr|original|genpart|afskrift)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PRINTED =
            Pattern.compile(
                    ".*(?:\\bside ?[\\dlIO]+ ?(?:af|/|of) ?[\\dlIO]+|\\bs\\. ?\\d+/\\d+"
                            + "|printet|udskriftsdato|udskrift dannet).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> STAMP_WORDS =
            Stream.of(
                            "modtaget",
                            "indgået",
                            "scannet",
                            "indscannet",
                            "journaliseret",
                            "printet",
                            "printdato",
                            "udskriftsdato")
                    .map(Tokens::folded)
                    .toList();

    private Body() {}

    /// The words that count on each page of one document.
    static List<List<String>> of(List<String> pages) {
        var lines = pages.stream().map(Body::lines).toList();
        var recurring = recurring(lines);
        return lines.stream().map(page -> words(page, recurring)).toList();
    }

    private static List<String> lines(String page) {
        return Stream.of(page.split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private static List<String> words(List<String> page, Set<String> recurring) {
        var words = new ArrayList<String>();
        for (int i = 0; i < page.size(); i++) {
            var line = page.get(i);
            boolean edge = i < EDGE_LINES || i >= page.size() - EDGE_LINES;
            if (NUMBERED.matcher(line).matches()
                    || edge && recurring.contains(mask(line))
                    || isStamp(line)) {
                continue;
            }
            for (var word : line.split("\\s+")) {
                var plain = Tokens.plain(word);
                if (!plain.isEmpty()) {
                    words.add(plain);
                }
            }
        }
        return List.copyOf(words);
    }

    private static boolean isStamp(String line) {
        var words = line.split("\\s+");
        return words.length <= LONGEST_STAMP
                && (STAMP.matcher(line).matches()
                        || PRINTED.matcher(line).matches()
                        || isNearlyAStampWord(Tokens.folded(Tokens.plain(words[0]))));
    }

    /// A stamp must be seen on a badly read copy, too: else it looks like a date more.
    private static boolean isNearlyAStampWord(String word) {
        return STAMP_WORDS.stream()
                .anyMatch(stamp -> Misreading.apart(stamp, word) <= 1 + stamp.length() / 8);
    }

    private static Set<String> recurring(List<List<String>> pages) {
        var recurring = new HashSet<String>();
        if (pages.size() < FEW_PAGES) {
            return recurring;
        }
        var count = new HashMap<String, Integer>();
        for (var page : pages) {
            var edges = new HashSet<String>();
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE_LINES || i >= page.size() - EDGE_LINES) {
                    edges.add(mask(page.get(i)));
                }
            }
            edges.forEach(line -> count.merge(line, 1, Integer::sum));
        }
        count.forEach(
                (line, times) -> {
                    if (times >= FEW_PAGES && times >= OFTEN * pages.size()) {
                        recurring.add(line);
                    }
                });
        return recurring;
    }

    /// Numbers change from page to page in what is otherwise the same line.
    private static String mask(String line) {
        return line.chars().anyMatch(Character::isLetter)
                ? Tokens.folded(line.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#"))
                : line;
    }
}
