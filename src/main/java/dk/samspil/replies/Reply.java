package dk.samspil.replies;

import dk.samspil.forms.Answers;
import dk.samspil.surveys.Invitation;
import dk.samspil.surveys.Questionnaire;
import dk.samspil.surveys.SurveyRound;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one answer of an organisation, or of whoever has a code, with what it is an answer to.
///
/// @param questionnaire what this kind of respondent is asked
/// @param last what the same organisation answered in the round before; null = nothing
/// @param saved by the key of each part that was saved
public record Reply(
        SurveyRound round,
        Invitation invitation,
        Questionnaire questionnaire,
        Answers answers,
        @Nullable LastTime last,
        Map<String, SavedPart> saved) {

    /// The version that the page of a part carries; 0 before the first time.
    public int version(String part) {
        var known = saved.get(part);
        return known == null ? 0 : known.version();
    }

    /// Why nothing can be written, as the key of a sentence; empty when it can.
    ///
    /// @param sender whether it is the sender who writes, from paper
    public String closed(LocalDate today, boolean sender) {
        if (round.recalled()) {
            return "replies.closed.recalled";
        }
        if (invitation.handedIn()) {
            return "replies.closed.handedIn";
        }
        return !sender && today.isAfter(invitation.deadline()) ? "replies.closed.late" : "";
    }

    /// What came of the round before.
    ///
    /// @param source which round it was, and when it was answered
    public record LastTime(Answers answers, String source) {}
}
