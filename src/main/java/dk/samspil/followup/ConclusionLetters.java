package dk.samspil.followup;

import dk.samspil.cases.RehabilitationCase;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The letter to the citizen as it will be sent, to be read before sending.
@Component
public class ConclusionLetters {

    private final FollowUps followUps;
    private final Conclusions conclusions;

    ConclusionLetters(FollowUps followUps, Conclusions conclusions) {
        this.followUps = followUps;
        this.conclusions = conclusions;
    }

    /// The PDF; empty while the recommendation is not finished.
    @Transactional(readOnly = true)
    public Optional<byte[]> preview(RehabilitationCase theCase) {
        return followUps
                .finished(theCase)
                .map(recommendation -> conclusions.letter(theCase, recommendation));
    }
}
