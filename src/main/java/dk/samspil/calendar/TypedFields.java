package dk.samspil.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.server.ResponseStatusException;

/// Reads what was typed into a form. Dates and numbers are kept as typed, so that a page with a
/// mistake in one shows all the rest again.
public final class TypedFields {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private TypedFields() {}

    /// The form that was sent.
    ///
    /// @throws ResponseStatusException (400) without one: that was no browser's doing
    public static <T> T sent(@Nullable T form) {
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return form;
    }

    /// A field of a form that was found to be without errors.
    public static <T> T value(@Nullable T field) {
        if (field == null) {
            throw new IllegalStateException("read from a form with errors");
        }
        return field;
    }

    /// Without spaces around it and what the database cannot hold.
    public static String text(@Nullable String field) {
        return field == null ? "" : field.replace("\u0000", "").strip();
    }

    /// A whole number; only of a form that was found to be without errors.
    public static int number(@Nullable String field) {
        return Integer.parseInt(value(field).strip());
    }

    /// The same of a field that may be empty.
    public static @Nullable Integer numberIfAny(@Nullable String field) {
        return text(field).isEmpty() ? null : Integer.valueOf(text(field));
    }

    /// The rows that were sent; a sender may have left gaps.
    public static <T> @Nullable List<T> rows(@Nullable List<T> sent) {
        return sent == null ? null : sent.stream().filter(Objects::nonNull).toList();
    }

    /// A typed day; null with the reason on the field.
    public static @Nullable LocalDate day(@Nullable String typed, String field, Errors errors) {
        return switch (TypedDate.read(text(typed))) {
            case TypedDate.Understood(var day) -> day;
            case TypedDate.NotUnderstood(var reason) -> {
                errors.rejectValue(field, reason);
                yield null;
            }
        };
    }

    /// The same of a field that may be empty.
    public static @Nullable LocalDate dayIfAny(
            @Nullable String typed, String field, Errors errors) {
        return text(typed).isEmpty() ? null : day(typed, field, errors);
    }

    /// As it is typed into a field for dates; empty for none.
    public static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.format(WRITTEN);
    }

    /// As it is typed into a field for numbers; empty for none.
    public static String written(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
