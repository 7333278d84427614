package dk.samspil.followup.web;

import dk.samspil.calendar.TypedDate;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is noted of one measure, as it was typed.
///
/// @param version 0 = nothing was noted when the page was opened
record MeasureForm(
        int version, boolean granted, @Nullable String reason, @Nullable String startedOn) {

    static final int MOST_CHARACTERS = 400;

    MeasureForm {
        reason = plain(reason);
        startedOn = plain(startedOn);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\u0000", "");
    }

    /// Why it cannot be read; empty when it can.
    Optional<Text> problem() {
        if (plain(reason).length() > MOST_CHARACTERS) {
            return Optional.of(Text.of("followup.refused.long", MOST_CHARACTERS));
        }
        return plain(startedOn).isEmpty()
                ? Optional.empty()
                : switch (TypedDate.read(plain(startedOn))) {
                    case TypedDate.Understood understood -> Optional.empty();
                    case TypedDate.NotUnderstood(var key) -> Optional.of(Text.of(key));
                };
    }

    /// Null when it has not begun.
    @Nullable LocalDate started() {
        return switch (TypedDate.read(plain(startedOn))) {
            case TypedDate.Understood(var date) -> date;
            case TypedDate.NotUnderstood nothing -> null;
        };
    }
}
