package dk.samspil.results.web;

import dk.samspil.access.Askers;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The rounds that the asker's own organisation has sent.
@Component
class SentRounds {

    private final SurveyRounds rounds;
    private final Askers askers;

    SentRounds(SurveyRounds rounds, Askers askers) {
        this.rounds = rounds;
        this.askers = askers;
    }

    /// @throws NotFound for everybody else
    SurveyRound get(UUID id) {
        return rounds.find(id)
                .filter(round -> round.owner() == askers.current().organisation())
                .orElseThrow(NotFound::new);
    }
}
