package dk.samspil.recommendations;

/// What came of saving.
public sealed interface Saving {

    record Saved(Recommendation now) implements Saving {}

    /// Somebody else saved meanwhile.
    record Conflict(Recommendation now) implements Saving {}

    /// The meeting is not going on, so nothing is written.
    record Closed() implements Saving {}
}
