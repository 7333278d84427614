package dk.samspil.cases;

import dk.samspil.ui.Text;

/// What came of something a user asked for: done, or refused with the reason that the page shows.
public sealed interface Result {

    record Done() implements Result {}

    record Refused(Text reason) implements Result {}

    static Result done() {
        return new Done();
    }

    static Refused refused(String key, Object... args) {
        return new Refused(Text.of(key, args));
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
