package dk.samspil.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date as Danes type it: `3-3-2026`, `03.03.2026`, `3/3 2026`, `2026-03-03`, `030326`,
/// `03032026`. A year of two digits means the nearest one: 00-49 is this century, 50-99 the last.
public sealed interface TypedDate {

    record Understood(LocalDate date) implements TypedDate {}

    /// Not a date; `messageKey` names the sentence that tells the writer why.
    record NotUnderstood(String messageKey) implements TypedDate {}

    static TypedDate read(String text) {
        var typed = text.strip();
        for (var shape : Shape.ALL) {
            var date = shape.read(typed);
            if (date.isPresent()) {
                return date.get();
            }
        }
        return new NotUnderstood("calendar.date.notUnderstood");
    }

    /// One way to write a date: a pattern with the groups day, month and year.
    record Shape(Pattern pattern) {

        private static final List<Shape> ALL =
                List.of(
                        shape("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
                        shape(
                                "(?<day>\\d{1,2})\\s*[-./ ]\\s*(?<month>\\d{1,2})"
                                        + "\\s*[-./ ]\\s*(?<year>\\d{4}|\\d{2})"),
                        shape("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4}|\\d{2})"));

        private static Shape shape(String regex) {
            return new Shape(Pattern.compile(regex));
        }

        private Optional<TypedDate> read(String typed) {
            var match = pattern.matcher(typed);
            if (!match.matches()) {
                return Optional.empty();
            }
            int year = Integer.parseInt(match.group("year"));
            if (match.group("year").length() == 2) {
                year += year < 50 ? 2000 : 1900;
            }
            if (year < 1850 || year > 2200) {
                return Optional.of(new NotUnderstood("calendar.date.yearOutside"));
            }
            try {
                return Optional.of(
                        new Understood(
                                LocalDate.of(
                                        year,
                                        Integer.parseInt(match.group("month")),
                                        Integer.parseInt(match.group("day")))));
            } catch (DateTimeException e) {
                return Optional.of(new NotUnderstood("calendar.date.doesNotExist"));
            }
        }
    }
}
