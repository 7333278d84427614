package dk.samspil.documents.web;

import dk.samspil.calendar.TypedDate;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Part;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A row of the page that divides a pile, as it was typed.
///
/// @param first the number of the page where it begins; empty when the row is not used
/// @param errorKey what is wrong with it; empty = nothing
public record PartRow(String first, DocumentKind kind, String date, String title, String errorKey) {

    static final PartRow EMPTY = new PartRow("", DocumentKind.OTHER, "", "", "");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int LONGEST_TITLE = 200;

    static PartRow of(Part part) {
        return new PartRow(
                "" + part.first(),
                part.kind(),
                part.date() == null ? "" : SHOWN.format(part.date()),
                part.title(),
                "");
    }

    /// The row with this number, from 0.
    static PartRow of(MultiValueMap<String, String> fields, int row) {
        var kind = value(fields, "kind", row);
        return new PartRow(
                value(fields, "first", row),
                Arrays.stream(DocumentKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElse(DocumentKind.OTHER),
                value(fields, "date", row),
                value(fields, "title", row),
                "");
    }

    private static String value(MultiValueMap<String, String> fields, String name, int row) {
        var values = fields.get(name);
        return values == null || row >= values.size()
                ? ""
                : Objects.requireNonNullElse(values.get(row), "").strip();
    }

    boolean isUsed() {
        return !first.isEmpty();
    }

    /// The page where it begins; empty when that is no number.
    Optional<Integer> page() {
        return first.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(first)) : Optional.empty();
    }

    /// The same row with what is wrong with it.
    ///
    /// @param pages of the pile
    PartRow checked(int pages, LocalDate today) {
        return page().filter(page -> page >= 1 && page <= pages).isEmpty()
                ? wrong("documents.divide.wrong.page")
                : title.isEmpty() || title.length() > LONGEST_TITLE
                        ? wrong("documents.divide.wrong.title")
                        : date.isEmpty() ? this : dated(today);
    }

    private PartRow dated(LocalDate today) {
        return switch (TypedDate.read(date)) {
            case TypedDate.Understood(var day) ->
                    day.isAfter(today) ? wrong("documents.refused.future") : this;
            case TypedDate.NotUnderstood(var key) -> wrong(key);
        };
    }

    PartRow wrong(String key) {
        return new PartRow(first, kind, date, title, key);
    }

    /// @param last the number of its last page
    Part part(int last) {
        return new Part(page().orElseThrow(), last, kind, day(), title);
    }

    private @Nullable LocalDate day() {
        return TypedDate.read(date) instanceof TypedDate.Understood(var day) ? day : null;
    }
}
