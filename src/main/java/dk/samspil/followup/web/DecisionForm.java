package dk.samspil.followup.web;

import dk.samspil.cases.RehabilitationCase;
import dk.samspil.recommendations.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the municipality decides.
///
/// @param reason why otherwise than recommended
/// @param power who has the power to decide
record DecisionForm(
        @NotNull @Nullable Outcome outcome,
        @Size(max = 4_000) @Nullable String reason,
        @NotBlank @Size(max = 200) @Nullable String power) {

    static DecisionForm asRecommended(RehabilitationCase theCase) {
        return new DecisionForm(
                Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(theCase.outcome()))
                        .findFirst()
                        .orElse(null),
                "",
                "");
    }
}
