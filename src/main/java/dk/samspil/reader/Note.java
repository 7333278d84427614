package dk.samspil.reader;

import dk.samspil.documents.DocumentId;
import java.time.Instant;
import java.util.UUID;

/// What somebody wrote to a page, or marked on it, for that person alone.
///
/// @param page of the document, from 1
/// @param quote words of the page that are marked; empty when none are
/// @param words empty when only words of the page are marked
/// @param version grows with each edit
public record Note(
        UUID id,
        DocumentId document,
        String documentTitle,
        int page,
        String quote,
        String words,
        Instant changedAt,
        long version) {

    /// What came of saving one.
    public sealed interface Outcome {}

    public record Saved(Note note) implements Outcome {}

    /// Changed meanwhile, in another window of the same person.
    public record Conflict(Note now) implements Outcome {}

    /// @param key of the message that says why
    public record Refused(String key) implements Outcome {}
}
