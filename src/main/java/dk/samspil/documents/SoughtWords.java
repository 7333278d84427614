package dk.samspil.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody looks for: words in any order, and phrases in quotes, all of them on one page.
///
/// @param terms in lower case, single spaces within a phrase
public record SoughtWords(List<String> terms) {

    /// More than anybody types; what comes after is not looked for.
    private static final int MOST_TERMS = 12;

    private static final int LONGEST = 200;

    private static final Pattern TERM =
            Pattern.compile("[\"“”»«]([^\"“”»«]+)[\"“”»«]?|[^\\s\"“”»«]+");

    public SoughtWords {
        terms = List.copyOf(terms);
    }

    public static SoughtWords of(String typed) {
        var short200 = typed.substring(0, Math.min(LONGEST, typed.length()));
        return new SoughtWords(
                TERM.matcher(plain(short200))
                        .results()
                        .map(found -> found.group(1) == null ? found.group() : found.group(1))
                        .map(String::strip)
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .limit(MOST_TERMS)
                        .toList());
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// For `like`; what a person types is text, never a pattern.
    String[] patterns() {
        return terms.stream()
                .map(term -> term.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .map(term -> "%" + term + "%")
                .toArray(String[]::new);
    }

    /// Finds any of the terms, the longest first, in a page's words with single spaces.
    Pattern anywhere() {
        var alternatives =
                terms.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .toList();
        return Pattern.compile(
                String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Composed letters, lower case, single spaces; no zero bytes, which the database refuses.
    private static String plain(String typed) {
        return spaced(typed.replace('\0', ' ')).toLowerCase(Locale.ROOT);
    }

    static String spaced(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }
}
