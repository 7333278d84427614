package dk.samspil.results;

import dk.samspil.ui.Text;

/// What came of a change to themes.
public sealed interface ThemeChange {

    record Saved() implements ThemeChange {}

    record Refused(Text reason) implements ThemeChange {

        static Refused because(String messageKey, Object... args) {
            return new Refused(Text.of(messageKey, args));
        }
    }
}
