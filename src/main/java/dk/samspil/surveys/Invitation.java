package dk.samspil.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One who is asked in a round, and how far the answer is.
///
/// @param organisation who answers; null = whoever has the code
/// @param group the region of an organisation, the municipality of a code; 0 = not told apart
/// @param reusable a link that anybody answers by; each answer gets an invitation of its own
/// @param delegatedTo the person in the organisation who was asked to answer; empty = nobody
public record Invitation(
        UUID id,
        UUID round,
        int owner,
        @Nullable Integer organisation,
        RespondentKind kind,
        int group,
        String name,
        boolean reusable,
        LocalDate deadline,
        State state,
        @Nullable Instant handedInAt,
        String handedInBy,
        boolean paper,
        String reopenedBecause,
        String delegatedTo,
        int version) {

    /// How far the answer is.
    public enum State {
        WAITING,
        DRAFT,
        HANDED_IN
    }

    public boolean handedIn() {
        return state == State.HANDED_IN;
    }

    /// Where the organisation answers.
    public String href() {
        return "/spoergeskemaer/" + id;
    }

    /// Where the sender types in what came on paper.
    public String paperHref() {
        return paperHref(id);
    }

    /// The same for one that is known by its id only.
    public static String paperHref(UUID id) {
        return "/undersoegelser/papir/" + id;
    }
}
