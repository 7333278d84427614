package dk.samspil.citizens;

import dk.samspil.cases.RehabilitationCase;
import dk.samspil.followup.Decision;
import dk.samspil.followup.FollowUps;
import dk.samspil.followup.MeasureState;
import dk.samspil.recommendations.Content;
import dk.samspil.recommendations.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What came of the meeting, for the citizen: the recommendation, the decision and the measures.
@Component
class OwnOutcomes {

    private final FollowUps followUps;

    OwnOutcomes(FollowUps followUps) {
        this.followUps = followUps;
    }

    /// Null before the recommendation is finished, and when the case was sent back.
    @Nullable OwnOutcome of(RehabilitationCase theCase) {
        return followUps
                .finished(theCase)
                .filter(recommendation -> !recommendation.content().sentBack())
                .map(
                        recommendation ->
                                new OwnOutcome(
                                        recommendation.content(),
                                        followUps.measures(recommendation),
                                        followUps.decision(recommendation.id()).orElse(null)))
                .orElse(null);
    }

    /// @param states what has come of each measure, in the recommendation's order
    /// @param decision null before the municipality has decided
    public record OwnOutcome(Content said, List<MeasureState> states, @Nullable Decision decision) {

        public Measure measure(MeasureState state) {
            return said.measures().get(state.position());
        }
    }
}
