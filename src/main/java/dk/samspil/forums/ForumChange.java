package dk.samspil.forums;

import dk.samspil.ui.Text;
import java.util.UUID;

/// What came of a change of a forum, its plan, its agendas or its minutes.
public sealed interface ForumChange {

    /// @param id of what was saved
    record Saved(UUID id) implements ForumChange {}

    record Refused(Text reason) implements ForumChange {

        public static Refused because(String messageKey, Object... args) {
            return new Refused(Text.of(messageKey, args));
        }
    }

    /// Somebody else changed it after it was shown.
    ///
    /// @param now how it reads now, to lay beside what was typed; may be empty
    record ChangedMeanwhile(String by, String now) implements ForumChange {}
}
