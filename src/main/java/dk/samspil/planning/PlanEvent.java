package dk.samspil.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that has happened to a plan.
///
/// @param note what was said, in the words of whoever said it; often empty
/// @param added how many days came, and `removed` went
public record PlanEvent(
        Instant at,
        String personName,
        String organisation,
        Kind kind,
        String note,
        @Nullable LocalDate day,
        @Nullable LocalDate otherDay,
        int added,
        int removed) {

    /// What it was.
    public enum Kind {
        EDITED,
        HANDED_IN,
        RETURNED,
        AGREED,
        ASKED_MOVE,
        ASKED_CANCEL,
        ASKED_EXTRA,
        WITHDRAWN,
        GRANTED_MOVE,
        GRANTED_CANCEL,
        GRANTED_EXTRA,
        REFUSED,
        ALTERNATIVES,
        CANCELLED;

        public String messageKey() {
            return "planning.event." + name();
        }
    }
}
