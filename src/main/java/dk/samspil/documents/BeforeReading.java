package dk.samspil.documents;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was known of a document before its pages were read and it was recognised anew.
record BeforeReading(
        DocumentKind kind,
        String title,
        String author,
        @Nullable LocalDate contentDate,
        Track track) {

    /// Lays an edit that was begun before the reading onto the document as it stands after it: what
    /// the person left alone is as it was read, what the person put right stands. Kind and track go
    /// together.
    DocumentEdit onto(Document now, DocumentEdit edit) {
        boolean sameKind = edit.kind() == kind && edit.track() == track;
        return new DocumentEdit(
                now.version(),
                sameKind ? now.kind() : edit.kind(),
                edit.title().equals(title) ? now.title() : edit.title(),
                edit.author().equals(author) ? now.author() : edit.author(),
                Objects.equals(edit.contentDate(), contentDate)
                        ? now.contentDate()
                        : edit.contentDate(),
                sameKind ? now.track() : edit.track(),
                edit.chosen(),
                edit.leftOutReason(),
                edit.visibleToCitizen());
    }
}
