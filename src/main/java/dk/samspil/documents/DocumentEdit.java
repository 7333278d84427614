package dk.samspil.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people may say of a document after it came in.
///
/// @param version of the document that the edit was made on
public record DocumentEdit(
        long version,
        DocumentKind kind,
        String title,
        String author,
        @Nullable LocalDate contentDate,
        Track track,
        boolean chosen,
        String leftOutReason,
        boolean visibleToCitizen) {

    /// Says of what kind a document is, and leaves the rest as it stands; it goes to the track
    /// where that kind is read.
    public static DocumentEdit kind(Document now, long version, DocumentKind kind) {
        return new DocumentEdit(
                version,
                kind,
                now.title(),
                now.author(),
                now.contentDate(),
                now.kind() == kind ? now.track() : kind.usualTrack(),
                now.chosen(),
                now.leftOutReason(),
                now.visibleToCitizen());
    }

    /// Leaves a document out of the file that is read.
    public static DocumentEdit leaveOut(Document now, long version, String reason) {
        return new DocumentEdit(
                version,
                now.kind(),
                now.title(),
                now.author(),
                now.contentDate(),
                now.track(),
                false,
                reason,
                now.visibleToCitizen());
    }

    /// What came of it.
    public sealed interface Outcome {}

    public record Saved(Document document) implements Outcome {}

    /// Somebody else was first; `now` is how it stands.
    public record Conflict(Document now) implements Outcome {}

    /// @param messageKey why not
    public record Refused(String messageKey) implements Outcome {}
}
