package dk.samspil.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the line of a paper that could serve as a sign of its kind: words near the top that name
/// neither an institution nor, as far as can be told, a person.
public final class Headings {

    private static final int TOP_LINES = 12;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    private static final Pattern WORDS = Pattern.compile("\\p{Lu}[\\p{L} ,/().-]*");
    private static final Pattern ABOUT_SOMEBODY =
            Pattern.compile(
                    "(?i)^(til|att|kære|patient|borger|navn|vedr|kopi|fra|dato|side|kontakt|venlig"
                            + "|med venlig|hilsen)\\b.*");

    private Headings() {}

    /// @param names words that must not stand in it, such as the citizen's names
    public static Optional<String> of(List<String> pages, List<String> names) {
        return pages.stream()
                .filter(page -> !page.isBlank())
                .findFirst()
                .flatMap(first -> heading(first, names));
    }

    /// The first line is mostly the sender's.
    private static Optional<String> heading(String page, List<String> names) {
        var lines =
                Stream.of(page.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(TOP_LINES)
                        .toList();
        return Stream.concat(lines.stream().skip(1), lines.stream().limit(1))
                .filter(line -> line.length() >= SHORTEST && line.length() <= LONGEST)
                .filter(line -> WORDS.matcher(line).matches())
                .filter(line -> !ABOUT_SOMEBODY.matcher(line).matches())
                .filter(line -> !AuthorRule.isInstitution(line))
                .filter(line -> names.stream().noneMatch(name -> namesSomebody(line, name)))
                .findFirst();
    }

    private static boolean namesSomebody(String line, String name) {
        return line.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
