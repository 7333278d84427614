package dk.samspil.surveys;

import dk.samspil.ui.Text;
import java.util.UUID;

/// What came of a change of a questionnaire or a round.
public sealed interface SurveyChange {

    /// @param id of what was saved
    record Saved(UUID id) implements SurveyChange {}

    record Refused(Text reason) implements SurveyChange {

        public static Refused because(String messageKey, Object... args) {
            return new Refused(Text.of(messageKey, args));
        }
    }

    /// Somebody else changed it after it was shown.
    record ChangedMeanwhile(String by) implements SurveyChange {}
}
