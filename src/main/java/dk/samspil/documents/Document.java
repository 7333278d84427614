package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import dk.samspil.recognition.Condition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A document of a case, without its bytes.
///
/// @param organisation that handed it in
/// @param contentDate the date of what it says, not of its upload; null when unknown
/// @param author empty when unknown
/// @param pages A4 pages as read in the browser
/// @param problem why it cannot be shown; null when it can. The original is kept either way
/// @param copyOf the earlier document of the case with exactly the same bytes
/// @param chosen whether it goes into the merged file; otherwise `leftOutReason` says why not
/// @param withdrawal set when somebody uploaded it by mistake; kept, but read no more
/// @param recognised by which signs kind, date and author were proposed; null when a person has
/// put them right since, or when there was nothing to recognise
/// @param stopped whether it seems to be about somebody else: not read until a person says it is
/// right
/// @param partOf the pile that it was divided from; null when it came in by itself
/// @param placed whether somebody has put it elsewhere than its date says
/// @param covers the document of which this is a copy with something covered, for the citizen
/// @param conditions that it names
/// @param scan what became of its scanned and blank pages
/// @param version grows with each edit
public record Document(
        DocumentId id,
        CaseId caseId,
        int organisation,
        DocumentKind kind,
        String title,
        String author,
        @Nullable LocalDate contentDate,
        Track track,
        Source source,
        String fileName,
        String contentType,
        long size,
        ContentHash original,
        ContentHash rendered,
        int pages,
        @Nullable String problem,
        boolean mislabelled,
        @Nullable DocumentId copyOf,
        boolean chosen,
        String leftOutReason,
        boolean visibleToCitizen,
        String uploadedBy,
        Instant uploadedAt,
        String changedBy,
        @Nullable Withdrawal withdrawal,
        @Nullable Recognised recognised,
        boolean stopped,
        @Nullable PartOf partOf,
        boolean placed,
        @Nullable DocumentId covers,
        Set<Condition> conditions,
        Scan scan,
        long version) {

    /// How a document came into the case.
    public enum Source {
        UPLOAD,
        FORM,
        CERTIFICATE;

        /// The key of its name in the message bundles.
        public String messageKey() {
            return "documents.source." + name();
        }
    }

    /// That it was uploaded by mistake, and why.
    public record Withdrawal(Instant at, String by, String reason) {}

    /// The pages of a pile that became a document of their own.
    public record PartOf(DocumentId whole, int first, int last) {}

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /// Whether the citizen reads it in the place of another document.
    public boolean isCoveredCopy() {
        return covers != null && withdrawal == null;
    }

    /// Whether it is part of the file that is read.
    public boolean isRead() {
        return chosen && withdrawal == null;
    }

    /// Whether a person should look at what is known of it before others read it.
    public boolean needsALook() {
        return isRead()
                && (contentDate == null
                        || recognised != null && recognised.doubtful()
                        || problem != null
                        || mislabelled
                        || documentsInIt() > 1);
    }

    /// How many documents it seems to be; 1 for what is one.
    public int documentsInIt() {
        return recognised == null || partOf != null ? 1 : Math.max(1, recognised.begins().size());
    }

    /// The kinds that it may be, the one that was recognised first; empty when nothing was.
    public List<DocumentKind> kinds() {
        return recognised == null
                ? List.of()
                : Stream.concat(Stream.of(kind), recognised.others().stream()).distinct().toList();
    }

    /// Pages of it in the merged file: blank ones are left out unless somebody wants them.
    public int mergedPages() {
        return pages - scan.leftOut(pages);
    }

    /// The key of the sentence that tells the problem; empty when there is none.
    public String problemKey() {
        return problem == null ? "" : problem;
    }
}
