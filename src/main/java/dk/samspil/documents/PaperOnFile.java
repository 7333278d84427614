package dk.samspil.documents;

import dk.samspil.recognition.Condition;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the checklist looks at of a document.
///
/// @param read whether it is part of the file that is read
record PaperOnFile(
        DocumentKind kind,
        String title,
        @Nullable LocalDate date,
        Set<Condition> conditions,
        boolean read) {

    /// Undated ones come first.
    static final Comparator<PaperOnFile> BY_DATE =
            Comparator.comparing(
                    PaperOnFile::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// Those of a case; copies that nobody has chosen, and papers that were taken back, tell
    /// nothing.
    static List<PaperOnFile> of(List<Document> documents) {
        return documents.stream()
                .filter(d -> !d.isWithdrawn() && d.covers() == null)
                .filter(d -> d.chosen() || d.copyOf() == null)
                .map(
                        d ->
                                new PaperOnFile(
                                        d.kind(),
                                        d.title(),
                                        d.contentDate(),
                                        d.conditions(),
                                        d.isRead()))
                .toList();
    }

    /// Whether it is newer than one that is read, is about the same, and is not read itself.
    boolean takesThePlaceOf(PaperOnFile other) {
        return !read
                && date != null
                && other.date != null
                && date.isAfter(other.date)
                && isAboutTheSameAs(other);
    }

    private boolean isAboutTheSameAs(PaperOnFile other) {
        return conditions.isEmpty() || other.conditions.isEmpty()
                ? kind.hasVersions()
                : !Collections.disjoint(conditions, other.conditions);
    }
}
