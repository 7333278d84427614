package dk.samspil.planning;

import dk.samspil.ui.Text;

/// What came of a request or an answer to one.
public sealed interface RequestChange {

    record Saved(RequestId id) implements RequestChange {}

    record Refused(Text reason) implements RequestChange {}

    static RequestChange refused(String messageKey, Object... args) {
        return new Refused(Text.of(messageKey, args));
    }
}
