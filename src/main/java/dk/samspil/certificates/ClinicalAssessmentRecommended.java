package dk.samspil.certificates;

import dk.samspil.cases.CaseId;
import java.time.LocalDate;
import java.util.Optional;

/// Knows whether a health coordinator has recommended that the clinical function sees the citizen:
/// without it LÆ 271 cannot be sent. Asked here, answered by the module that keeps the
/// coordinators' advice.
public interface ClinicalAssessmentRecommended {

    /// The recommendation that stands, if there is one.
    Optional<Recommendation> of(CaseId id);

    /// @param by the coordinator's name
    /// @param reason in the coordinator's words, and the `question` proposed; may be empty
    /// @param service key of an option of LÆ 271's field `service`; empty = not named
    record Recommendation(
            String by, LocalDate on, String reason, String question, String service) {}
}
