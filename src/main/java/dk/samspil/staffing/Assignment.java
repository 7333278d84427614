package dk.samspil.staffing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who goes to a meeting day in a version.
///
/// @param coordinator null = nobody
/// @param km from the coordinator's base
/// @param pinned whether it was chosen by hand
public record Assignment(
        UUID plannedDay,
        UUID team,
        String teamName,
        int municipality,
        LocalDate day,
        String place,
        @Nullable UUID coordinator,
        @Nullable String coordinatorName,
        int km,
        boolean pinned) {

    public boolean unstaffed() {
        return coordinator == null;
    }

    /// Carried by a form: what stood there when somebody chose.
    public String seen() {
        return coordinator + (pinned ? "!" : "");
    }
}
