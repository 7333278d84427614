package dk.samspil.staffing;

import dk.samspil.ui.Text;

/// What came of asking for something to be done with a staffing.
public sealed interface RunChange {

    record Saved(VersionId id) implements RunChange {}

    record Refused(Text reason) implements RunChange {}

    static RunChange refused(String key, Object... args) {
        return new Refused(Text.of(key, args));
    }
}
