package dk.samspil.indicators;

import dk.samspil.ui.Text;
import java.util.UUID;

/// What came of a change of a board, an indicator, its values or a report.
public sealed interface IndicatorChange {

    /// @param id of what was saved
    record Saved(UUID id) implements IndicatorChange {}

    record Refused(Text reason) implements IndicatorChange {

        static Refused because(String messageKey, Object... args) {
            return new Refused(Text.of(messageKey, args));
        }
    }

    /// Somebody else changed it after it was shown.
    record ChangedMeanwhile(String by) implements IndicatorChange {}
}
