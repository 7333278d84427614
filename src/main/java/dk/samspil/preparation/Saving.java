package dk.samspil.preparation;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;

/// What came of saving a section. What was typed comes back with every outcome but the first.
public sealed interface Saving {

    record Saved() implements Saving {}

    /// Something is too long or of the wrong kind.
    record Wrong(Answers typed, Findings findings) implements Saving {}

    /// Somebody else has saved the section meanwhile.
    record Conflict(Answers typed, Plan.Written now) implements Saving {}

    /// The edition is finished: a new one must be begun.
    record Locked(Answers typed) implements Saving {}
}
