package dk.samspil.indicators;

import dk.samspil.calendar.TypedDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A calendar month, quarter, half-year or year.
///
/// @param start its first day
public record Period(PeriodKind kind, LocalDate start) implements Comparable<Period> {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern PART =
            Pattern.compile(
                    "(?:([1-4])\\.?\\s*(kvartal|kv\\.?|halvår|quarter|half-year)\\s*(\\d{4}))");
    private static final Pattern SHORT = Pattern.compile("(\\d{4})\\s*-?\\s*([kqh])\\s*([1-4])");
    private static final Pattern SHORT_FIRST = Pattern.compile("([kqh])([1-4])\\s*(\\d{4})");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{4})");

    /// The one that a day lies in.
    public static Period of(PeriodKind kind, LocalDate day) {
        int first = (day.getMonthValue() - 1) / kind.months() * kind.months() + 1;
        return new Period(kind, LocalDate.of(day.getYear(), first, 1));
    }

    public LocalDate end() {
        return next().start().minusDays(1);
    }

    public Period next() {
        return new Period(kind, start.plusMonths(kind.months()));
    }

    public Period previous() {
        return new Period(kind, start.minusMonths(kind.months()));
    }

    /// How many periods a later one is after this.
    public int until(Period later) {
        return (int) ((monthsOf(later.start) - monthsOf(start)) / kind.months());
    }

    private static long monthsOf(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue();
    }

    /// Which month, quarter or half of its year it is, from 1.
    public int number() {
        return (start.getMonthValue() - 1) / kind.months() + 1;
    }

    /// As people write it: `september 2015`, `3. kvartal 2015`, `1. halvår 2015`, `2015`.
    public String words(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return switch (kind) {
            case MONTH ->
                    start.getMonth().getDisplayName(TextStyle.FULL, english ? Locale.UK : DANISH)
                            + " "
                            + start.getYear();
            case QUARTER -> (english ? "Q" + number() + " " : number() + ". kvartal ") + year();
            case HALF_YEAR ->
                    (english ? "half-year " + number() + " " : number() + ". halvår ") + year();
            case YEAR -> year();
        };
    }

    private String year() {
        return Integer.toString(start.getYear());
    }

    /// One of a kind, as typed: also `2015-09`, `sep. 2015`, `2015K3`, `K3 2015`, `2015H1`, or a
    /// day in it; empty where it is none of that kind.
    public static Optional<Period> read(String typed, PeriodKind kind) {
        var text = typed.strip().toLowerCase(DANISH);
        var found =
                switch (kind) {
                    case YEAR -> match(YEAR, text).flatMap(m -> numbered(kind, m.group(1), 1));
                    case QUARTER, HALF_YEAR -> part(kind, text);
                    case MONTH -> month(text);
                };
        return found.or(() -> around(text, kind))
                .filter(period -> period.start.getYear() >= 1990 && period.start.getYear() < 2100);
    }

    private static Optional<Period> part(PeriodKind kind, String text) {
        boolean quarter = kind == PeriodKind.QUARTER;
        return match(PART, text)
                .filter(m -> quarter == (m.group(2).startsWith("k") || m.group(2).startsWith("q")))
                .flatMap(m -> numbered(kind, m.group(3), Integer.parseInt(m.group(1))))
                .or(
                        () ->
                                match(SHORT, text)
                                        .filter(m -> quarter != m.group(2).equals("h"))
                                        .flatMap(m -> numbered(kind, m.group(1), digit(m, 3))))
                .or(
                        () ->
                                match(SHORT_FIRST, text)
                                        .filter(m -> quarter != m.group(1).equals("h"))
                                        .flatMap(m -> numbered(kind, m.group(3), digit(m, 2))));
    }

    private static Optional<Period> month(String text) {
        return match(NUMBERED, text)
                .flatMap(m -> numbered(PeriodKind.MONTH, m.group(1), digit(m, 2)))
                .or(
                        () ->
                                match(NAMED, text)
                                        .flatMap(
                                                m ->
                                                        numbered(
                                                                PeriodKind.MONTH,
                                                                m.group(2),
                                                                monthNamed(m.group(1)))));
    }

    private static Optional<Period> around(String text, PeriodKind kind) {
        return switch (TypedDate.read(text)) {
            case TypedDate.Understood(var day) -> Optional.of(of(kind, day));
            case TypedDate.NotUnderstood _ -> Optional.empty();
        };
    }

    private static Optional<Period> numbered(PeriodKind kind, String year, int number) {
        return number < 1 || number > 12 / kind.months()
                ? Optional.empty()
                : Optional.of(
                        new Period(
                                kind,
                                LocalDate.of(
                                        Integer.parseInt(year),
                                        (number - 1) * kind.months() + 1,
                                        1)));
    }

    /// 0 = none.
    private static int monthNamed(String name) {
        for (var month : Month.values()) {
            for (var locale : new Locale[] {DANISH, Locale.UK}) {
                if (month.getDisplayName(TextStyle.FULL, locale)
                        .toLowerCase(DANISH)
                        .startsWith(name)) {
                    return month.getValue();
                }
            }
        }
        return 0;
    }

    private static int digit(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    @Override
    public int compareTo(Period other) {
        return start.compareTo(other.start);
    }
}
