package dk.samspil.replies;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.ui.Text;

/// What came of saving a part of a reply, or of handing all of it in.
public sealed interface PartSaving {

    record Saved() implements PartSaving {}

    /// Something typed is of the wrong kind, or, when handing in, still missing; it is kept.
    record Wrong(Answers typed, Findings findings) implements PartSaving {}

    /// Somebody else saved the part after it was shown.
    record Conflict(Answers typed, Reply now, SavedPart by) implements PartSaving {}

    record Refused(Text reason) implements PartSaving {}
}
