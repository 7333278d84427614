package dk.samspil.certificates;

import dk.samspil.forms.Answers;
import java.time.Instant;

/// What the receiver has written so far.
///
/// @param version that an edit must name; 0 while nothing is saved
public record AnswerDraft(long version, Answers answers, Instant changedAt, String changedBy) {

    static final AnswerDraft NONE = new AnswerDraft(0, Answers.empty(), Instant.EPOCH, "");
}
