package dk.samspil.surveys.web;

import dk.samspil.surveys.StandingRound;
import java.util.Map;

/// A standing round with what came of what happened.
///
/// @param counts how many by outcome
public record StandingRow(StandingRound standing, Map<String, Long> counts) {

    private long of(String outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long asked() {
        return of("ASKED");
    }

    public long waiting() {
        return of("OPEN");
    }

    /// It was not their turn.
    public long skipped() {
        return of("SKIPPED");
    }

    /// They were asked not long ago.
    public long rested() {
        return of("RESTED");
    }

    /// It was too late, or the round had ended.
    public long late() {
        return of("LATE") + of("ENDED");
    }
}
