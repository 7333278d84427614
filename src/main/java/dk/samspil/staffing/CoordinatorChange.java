package dk.samspil.staffing;

import dk.samspil.ui.Text;
import java.util.UUID;

/// What came of saving a coordinator.
public sealed interface CoordinatorChange {

    record Saved(UUID id) implements CoordinatorChange {}

    record Refused(Text reason) implements CoordinatorChange {}

    /// Somebody has changed the coordinator since the version that was edited.
    record Conflict(KnownCoordinator now) implements CoordinatorChange {}

    static Refused refused(String key, Object... args) {
        return new Refused(Text.of(key, args));
    }
}
