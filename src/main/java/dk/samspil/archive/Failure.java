package dk.samspil.archive;

import java.util.Locale;

/// Why there is no copy.
public enum Failure {
    /// Pages that do not keep the standard cannot be drawn either.
    NOT_DRAWN,
    /// The whole does not keep the standard even with pictures in their place.
    STILL_NOT_CONFORMANT,
    /// The whole does not keep the standard, and no page is to blame; or it is too large.
    NOT_CONFORMANT;

    /// The key of the sentence that says it to people.
    public String messageKey() {
        return "archive.failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
