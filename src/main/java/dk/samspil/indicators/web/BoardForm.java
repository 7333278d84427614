package dk.samspil.indicators.web;

import dk.samspil.calendar.TypedFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a secretary types to found a board.
record BoardForm(
        @NotBlank @Size(max = 120) @Nullable String name,
        @Nullable Integer region,
        @Size(max = 2000) @Nullable String about) {

    static final BoardForm EMPTY = new BoardForm("", null, "");

    String nameSaid() {
        return TypedFields.text(name);
    }

    String aboutSaid() {
        return TypedFields.text(about);
    }
}
