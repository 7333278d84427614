package dk.samspil.parties.web;

import dk.samspil.calendar.TypedDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/// Reads what was typed into a form. Dates are kept as typed, so that a page with a mistake in one
/// shows all the rest again.
final class Typed {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Typed() {}

    /// The form that was sent; no form at all was no browser's doing.
    static <T> T sent(@Nullable T form) {
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return form;
    }

    /// A field of a form without errors.
    static <T> T value(@Nullable T field) {
        if (field == null) {
            throw new IllegalStateException("read from a form with errors");
        }
        return field;
    }

    /// Without what the database cannot hold.
    static String text(@Nullable String field) {
        return field == null ? "" : field.replace("\u0000", "").strip();
    }

    /// A typed day; null where there is none, or with the reason on the field.
    static @Nullable LocalDate day(@Nullable String typed, String field, BindingResult errors) {
        if (text(typed).isEmpty()) {
            return null;
        }
        return switch (TypedDate.read(text(typed))) {
            case TypedDate.Understood(var day) -> day;
            case TypedDate.NotUnderstood(var reason) -> {
                errors.rejectValue(field, reason);
                yield null;
            }
        };
    }

    static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.format(WRITTEN);
    }
}
