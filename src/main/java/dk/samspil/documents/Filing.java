package dk.samspil.documents;

import dk.samspil.bindery.Sheets;
import dk.samspil.cases.CaseId;
import dk.samspil.documents.Document.PartOf;
import dk.samspil.documents.Document.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document on its way into a case, already turned into pages.
///
/// @param partOf the pile that it was divided from; null for what comes in by itself
/// @param covers the document of which it is a copy with something covered; null for an original
/// @param recognised null for what the application printed itself and knows all about
record Filing(
        CaseId caseId,
        DocumentKind kind,
        String title,
        String author,
        @Nullable LocalDate contentDate,
        Track track,
        Source source,
        String fileName,
        byte[] bytes,
        Sheets sheets,
        @Nullable Recognised recognised,
        boolean visibleToCitizen,
        @Nullable PartOf partOf,
        @Nullable DocumentId covers) {

    /// Seems to be about somebody else: nobody reads it until a person has said that it is right.
    boolean isStopped() {
        return recognised != null && recognised.whose() != null;
    }
}
