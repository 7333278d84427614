package dk.samspil.cases;

import dk.samspil.parties.TeamId;
import dk.samspil.parties.WorkArea;
import dk.samspil.ui.Text;
import org.jspecify.annotations.Nullable;

/// An edit of the case's facts, and what came of it.
public sealed interface Correction {

    record Corrected() implements Correction {}

    record Refused(Text reason) implements Correction {}

    /// Somebody else changed the case since the form was opened: both versions are shown.
    ///
    /// @param now the case as it stands
    /// @param by who changed it last
    record Conflict(RehabilitationCase now, String by) implements Correction {}

    /// The facts that can be put right.
    record Facts(
            WorkArea area,
            @Nullable TeamId team,
            @Nullable Integer clinic,
            boolean childrenAtHome,
            boolean qualifyingEducation) {}
}
