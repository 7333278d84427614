package dk.samspil.forms;

import java.util.List;

/// Something about an answer that its writer should know, placed at the field. `place` is the
/// field's key, with row and column for a cell (`jobs.0.from`).
public record Finding(String place, Kind kind, String messageKey, List<Object> args) {

    public enum Kind {
        /// Cannot be handed in like this.
        WRONG,
        /// Must be answered before it is handed in.
        MISSING,
        /// May be handed in, but a reader would wish for better.
        WARNING
    }

    /// Something that a form's own rules cannot tell, such as a file that is refused.
    public static Finding wrong(String place, String messageKey, Object... args) {
        return new Finding(place, Kind.WRONG, messageKey, List.of(args));
    }

    static Finding missing(String place, String messageKey) {
        return new Finding(place, Kind.MISSING, messageKey, List.of());
    }

    static Finding warning(String place, String messageKey, Object... args) {
        return new Finding(place, Kind.WARNING, messageKey, List.of(args));
    }
}
