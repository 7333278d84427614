package dk.samspil.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The case file as it stands: all its documents in reading order, the checklist, and the page
/// budget.
///
/// @param pageLimit A4 pages that the agreement allows; 0 = no limit agreed
public record CaseFile(List<Document> documents, List<CheckedItem> checklist, int pageLimit) {

    /// The documents that are read, by track and date.
    public List<Document> read() {
        return documents.stream().filter(Document::isRead).toList();
    }

    public List<Document> read(Track track) {
        return documents.stream().filter(d -> d.isRead() && d.track() == track).toList();
    }

    /// How many documents somebody should look at, those that are stopped too.
    public long toLookAt() {
        return documents.stream().filter(CaseFile::asksForALook).count();
    }

    /// Only what somebody should look at.
    public CaseFile onlyToLookAt() {
        return new CaseFile(
                documents.stream().filter(CaseFile::asksForALook).toList(), checklist, pageLimit);
    }

    private static boolean asksForALook(Document document) {
        return document.needsALook() || document.stopped() && !document.isWithdrawn();
    }

    public List<Document> leftOut() {
        return documents.stream()
                .filter(d -> !d.chosen() && !d.isWithdrawn() && d.covers() == null)
                .toList();
    }

    /// The copies with something covered, which the citizen reads instead.
    public List<Document> coveredCopies() {
        return documents.stream().filter(Document::isCoveredCopy).toList();
    }

    /// What the citizen reads of a document: its copy with something covered, or itself.
    public Document forCitizen(Document document) {
        return coveredCopies().stream()
                .filter(copy -> document.id().equals(copy.covers()))
                .findFirst()
                .orElse(document);
    }

    /// Whether the citizen reads anything else than the team does.
    public boolean hasCitizensEdition() {
        return read().stream().anyMatch(document -> forCitizen(document) != document);
    }

    public List<Document> withdrawn() {
        return documents.stream().filter(Document::isWithdrawn).toList();
    }

    /// The title of a document of the case; empty when there is none.
    public String titleOf(DocumentId id) {
        return documents.stream()
                .filter(d -> d.id().equals(id))
                .map(Document::title)
                .findFirst()
                .orElse("");
    }

    /// Whether a document is a pile whose parts are read in its place.
    public boolean isDivided(Document whole) {
        return documents.stream()
                .filter(d -> !d.isWithdrawn())
                .map(Document::partOf)
                .anyMatch(part -> part != null && part.whole().equals(whole.id()));
    }

    /// Whether somebody has put documents of a track elsewhere than their dates say.
    public boolean isPlaced(Track track) {
        return read(track).stream().anyMatch(Document::placed);
    }

    /// Pages that are read, cover and contents not counted.
    public int pages() {
        return documents.stream().filter(Document::isRead).mapToInt(Document::mergedPages).sum();
    }

    public int pages(Track track) {
        return read(track).stream().mapToInt(Document::mergedPages).sum();
    }

    public boolean overLimit() {
        return pageLimit > 0 && pages() > pageLimit;
    }

    public List<CheckedItem> missing() {
        return checklist.stream().filter(CheckedItem::isMissing).toList();
    }

    static Set<DocumentKind> kinds(List<Document> documents) {
        return documents.stream()
                .filter(Document::isRead)
                .map(Document::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentKind.class)));
    }
}
