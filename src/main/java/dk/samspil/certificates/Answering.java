package dk.samspil.certificates;

import dk.samspil.forms.Findings;
import dk.samspil.ui.Text;

/// What came of saving or sending an answer.
public sealed interface Answering {

    record Saved() implements Answering {}

    record Sent() implements Answering {}

    /// Something is missing or wrong; told at the fields.
    record Incomplete(Findings findings) implements Answering {}

    /// A colleague has saved meanwhile.
    record Conflict(AnswerDraft now) implements Answering {}

    record Refused(Text reason) implements Answering {}
}
