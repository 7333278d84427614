package dk.samspil.documents;

import java.time.Instant;
import java.util.UUID;

/// A heading that stands, or may come to stand, for a kind of paper in a municipality.
///
/// @param times how often somebody has corrected a paper with that heading to that kind
/// @param decidedBy empty while nobody has answered
public record SuggestedSign(
        UUID id,
        String heading,
        DocumentKind kind,
        int times,
        State state,
        String suggestedBy,
        Instant suggestedAt,
        String decidedBy) {

    /// Where it stands.
    public enum State {
        SUGGESTED,
        IN_USE,
        DISMISSED
    }

    public boolean waits() {
        return state == State.SUGGESTED;
    }

    public boolean inUse() {
        return state == State.IN_USE;
    }
}
