package dk.samspil.followup;

import java.time.LocalDate;

/// What the municipality decided (afgørelse) on a recommendation.
///
/// @param outcome a name of {@link dk.samspil.recommendations.Outcome}
/// @param reason why otherwise than recommended; may be empty when as recommended
/// @param power who has the power to decide, such as "Jobcenterchefen"
public record Decision(
        String outcome,
        boolean asRecommended,
        String reason,
        LocalDate decidedOn,
        String decidedBy,
        String power) {

    public String outcomeKey() {
        return "recommendations.outcome." + outcome;
    }
}
