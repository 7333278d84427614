package dk.samspil.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the dates in a line, in the forms that Danes write, also where a scanner read a letter for
/// a digit.
final class DateReader {

    private static final String DIGIT = "[\\dOoIl|SBb]";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d-])(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?![\\d-])");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/-])(?<d>D{1,2})(?:(?: ?[.\\-/] ?)(?<m>D{1,2})(?: ?[.\\-/] ?| )(?<y>D{4})|[.\\-/](?<m2>D{1,2})[.\\-/](?<y2>D{2}))(?![\\p{L}\\d]|[.,/-]\\d)"
                            .replace("D{", DIGIT + "{"));
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/-])(?<d>D{1,2}) ?[.,]? ?(?<w>[\\p{L}|01]{3,9})[.,]? ?'?(?<y>D{4}|D{2})(?![\\p{L}\\d])"
                            .replace("D{", DIGIT + "{"));

    private DateReader() {}

    /// A date, and where in the line it stands.
    record Found(LocalDate date, int from, int to) {}

    static List<Found> read(String line, LocalDate today) {
        var found = new ArrayList<Found>();
        YEAR_FIRST.matcher(line).results().forEach(m -> add(found, m, m.group("m"), today));
        var numbers = NUMBERS.matcher(line);
        while (numbers.find()) {
            add(found, numbers, month(numbers), today);
        }
        var words = WORDS.matcher(line);
        for (int at = 0; words.find(at); at = words.start() + 1) {
            var month = Months.number(words.group("w"));
            if (month.isPresent()) {
                add(found, words, String.valueOf(month.get()), today);
            }
        }
        found.sort(java.util.Comparator.comparingInt(Found::from));
        return found;
    }

    private static String month(Matcher match) {
        return match.group("m") == null ? match.group("m2") : match.group("m");
    }

    private static void add(List<Found> found, MatchResult match, String month, LocalDate today) {
        var year = match.group("y") == null ? match.group("y2") : match.group("y");
        date(digits(year), digits(month), digits(match.group("d")), today)
                .filter(date -> found.stream().noneMatch(f -> overlap(f, match)))
                .ifPresent(date -> found.add(new Found(date, match.start(), match.end())));
    }

    private static boolean overlap(Found found, MatchResult match) {
        return found.from() < match.end() && match.start() < found.to();
    }

    private static String digits(String read) {
        return read.replaceAll("[Oo]", "0")
                .replaceAll("[Il|]", "1")
                .replace('S', '5')
                .replace('B', '8')
                .replace('b', '6');
    }

    private static Optional<LocalDate> date(
            String year, String month, String day, LocalDate today) {
        int y = Integer.parseInt(year);
        if (year.length() == 2) {
            y += y <= today.getYear() % 100 ? 2000 : 1900;
        }
        try {
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
