package dk.samspil.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A period as Danes type it: `2019-2021`, `marts 2019 til juni 2020`, `1/3 2019 - 30/6 2020`,
/// `siden maj 2022`, `2023-nu`, `2021`. A year or a month stands for all of it.
public sealed interface TypedPeriod {

    /// @param until the last day; null = still running
    record Understood(LocalDate from, @Nullable LocalDate until) implements TypedPeriod {}

    record NotUnderstood() implements TypedPeriod {}

    static TypedPeriod read(String text) {
        var typed = text.strip().toLowerCase(Locale.of("da")).replaceAll("\\s+", " ");
        var bare = typed.replaceFirst("^(siden|fra|fra og med|i) ", "");
        boolean begins = typed.startsWith("siden ") || typed.startsWith("fra ");
        var whole = Stretch.read(bare);
        if (whole.isPresent()) {
            var last = begins ? null : whole.get().last();
            return new Understood(whole.get().first(), last);
        }
        var parting = Stretch.PARTING.matcher(bare);
        while (parting.find()) {
            var first = Stretch.read(bare.substring(0, parting.start()));
            var rest = bare.substring(parting.end()).strip();
            if (first.isEmpty()) {
                continue;
            }
            if (Stretch.NOW.matcher(rest).matches()) {
                return new Understood(first.get().first(), null);
            }
            var last = Stretch.read(rest).or(() -> Stretch.shortYear(first.get(), rest));
            if (last.isPresent() && !last.get().last().isBefore(first.get().first())) {
                return new Understood(first.get().first(), last.get().last());
            }
        }
        return new NotUnderstood();
    }

    /// A day, a month or a year.
    record Stretch(LocalDate first, LocalDate last) {

        private static final Pattern PARTING =
                Pattern.compile("\\s*(?:[-–—]|\\btil(?: og med)?\\b)\\s*");
        private static final Pattern NOW =
                Pattern.compile("|nu|i dag|dags dato|d\\.? ?d\\.?|fortsat|stadig|\\?|…|\\.\\.\\.");
        private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
        private static final Pattern MONTH =
                Pattern.compile("(?<month>\\p{L}{3,9})\\.? (?<year>(?:19|20)\\d{2})");
        private static final Pattern NUMBERED_MONTH =
                Pattern.compile("(?<month>\\d{1,2})[-/. ](?<year>(?:19|20)\\d{2})");
        private static final Pattern DAY =
                Pattern.compile(
                        "(?:d\\. ?)?(?<day>\\d{1,2})\\.? (?<month>\\p{L}{3,9})\\.? (?<year>(?:19|20)\\d{2})");

        private static Optional<Stretch> read(String text) {
            var typed = text.strip();
            if (YEAR.matcher(typed).matches()) {
                return Optional.of(of(Year.parse(typed)));
            }
            var day = DAY.matcher(typed);
            if (day.matches()) {
                return month(day.group("month"))
                        .map(month -> YearMonth.of(Integer.parseInt(day.group("year")), month))
                        .filter(month -> month.isValidDay(Integer.parseInt(day.group("day"))))
                        .map(month -> month.atDay(Integer.parseInt(day.group("day"))))
                        .map(on -> new Stretch(on, on));
            }
            var month = MONTH.matcher(typed);
            if (month.matches()) {
                return month(month.group("month"))
                        .map(name -> YearMonth.of(Integer.parseInt(month.group("year")), name))
                        .map(Stretch::of);
            }
            var numbered = NUMBERED_MONTH.matcher(typed);
            if (numbered.matches()) {
                int number = Integer.parseInt(numbered.group("month"));
                return number < 1 || number > 12
                        ? Optional.empty()
                        : Optional.of(
                                of(YearMonth.of(Integer.parseInt(numbered.group("year")), number)));
            }
            return TypedDate.read(typed) instanceof TypedDate.Understood(var on)
                    ? Optional.of(new Stretch(on, on))
                    : Optional.empty();
        }

        /// The last two digits of a year, after a whole year: `2019-21`.
        private static Optional<Stretch> shortYear(Stretch before, String typed) {
            return typed.matches("\\d{2}") && before.equals(of(Year.from(before.first())))
                    ? Optional.of(
                            of(
                                    Year.of(
                                            before.first().getYear() / 100 * 100
                                                    + Integer.parseInt(typed))))
                    : Optional.empty();
        }

        /// Whole names and their beginnings from the third letter on, as in `aug.` and `sept.`
        private static Optional<Month> month(String name) {
            return Stream.of(Month.values())
                    .filter(
                            month ->
                                    month.getDisplayName(TextStyle.FULL, Locale.of("da"))
                                            .startsWith(name))
                    .findFirst();
        }

        private static Stretch of(Year year) {
            return new Stretch(year.atDay(1), year.atDay(year.length()));
        }

        private static Stretch of(YearMonth month) {
            return new Stretch(month.atDay(1), month.atEndOfMonth());
        }
    }
}
