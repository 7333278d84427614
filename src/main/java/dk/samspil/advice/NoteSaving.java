package dk.samspil.advice;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.ui.Text;

/// What came of saving or sending a note.
public sealed interface NoteSaving {

    record Saved() implements NoteSaving {}

    record Sent() implements NoteSaving {}

    /// Something typed is wrong, or is missing where the note was to be sent.
    record Wrong(Answers typed, Findings findings) implements NoteSaving {}

    /// Somebody else saved the draft meanwhile.
    record Conflict(Answers typed, NoteDraft now) implements NoteSaving {}

    record Refused(Answers typed, Text reason) implements NoteSaving {}
}
