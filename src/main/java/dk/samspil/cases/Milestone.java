package dk.samspil.cases;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something in a case's life that its line of time shows.
///
/// @param on the day it happened, of a meeting the day it is held
/// @param certificate what was asked for or answered; null when it is about something else
public record Milestone(LocalDate on, Kind kind, Text what, @Nullable UUID certificate) {

    /// What sort of thing happened.
    public enum Kind {
        CASE,
        CERTIFICATE_ASKED,
        CERTIFICATE_ANSWERED,
        MEETING
    }
}
