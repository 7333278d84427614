package dk.samspil.agreements.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads fields of a form that was found to be without errors.
final class Typed {

    private Typed() {}

    static <T> T value(@Nullable T field) {
        if (field == null) {
            throw new IllegalStateException("read from a form with errors");
        }
        return field;
    }

    static int number(@Nullable String field) {
        return Integer.parseInt(value(field).strip());
    }

    static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /// The rows that were sent; a sender may have left gaps.
    static <T> @Nullable List<T> rows(@Nullable List<T> sent) {
        return sent == null ? null : sent.stream().filter(Objects::nonNull).toList();
    }
}
