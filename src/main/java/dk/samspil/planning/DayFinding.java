package dk.samspil.planning;

import dk.samspil.ui.Text;

/// Something about a planned day or a plan that somebody should look at.
///
/// @param stops whether the plan cannot be handed in with it
public record DayFinding(boolean stops, Text text) {

    static DayFinding stops(String messageKey, Object... args) {
        return new DayFinding(true, Text.of(messageKey, args));
    }

    static DayFinding warns(String messageKey, Object... args) {
        return new DayFinding(false, Text.of(messageKey, args));
    }
}
