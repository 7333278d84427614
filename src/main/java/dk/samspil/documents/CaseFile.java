package dk.samspil.documents;

import dk.samspil.filing.FiledPaper;
import dk.samspil.filing.Filing;
import dk.samspil.recognition.Condition;
import dk.samspil.recognition.PaperKind;
import dk.samspil.recognition.PaperTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The case file as it stands: all its documents in reading order, the folders in which they are
/// read, the checklist, and the page budget.
///
/// @param pageLimit A4 pages that agreement and filing plan allow; 0 = no limit
public record CaseFile(
        List<Document> documents,
        List<Folder> folders,
        List<CheckedItem> checklist,
        int pageLimit) {

    /// Puts documents into their folders.
    ///
    /// @param documents by date, or where somebody has put them by hand
    static CaseFile of(
            List<Document> documents,
            Filing filing,
            LocalDate readOn,
            List<CheckedItem> checklist,
            int pageLimit) {
        var read = documents.stream().filter(Document::isRead).toList();
        var named = named(read);
        var lying =
                read.stream()
                        .collect(
                                Collectors.groupingBy(
                                        d -> filing.folderOf(paper(d, named), readOn),
                                        Collectors.toList()));
        var folders = new ArrayList<Folder>();
        for (var rule : filing.folders()) {
            var of = lying.getOrDefault(rule, List.of());
            folders.add(
                    new Folder(
                            folders.size() + 1,
                            rule,
                            Folder.inOrder(of, CaseFile::hasPlace, rule.sort())));
        }
        var rest = documents.stream().filter(document -> !document.isRead());
        var all = Stream.concat(folders.stream().flatMap(f -> f.documents().stream()), rest);
        return new CaseFile(all.toList(), folders, checklist, pageLimit);
    }

    private static FiledPaper paper(Document document, Set<Condition> named) {
        return new FiledPaper(
                PaperKind.valueOf(document.kind().name()),
                PaperTrack.valueOf(document.track().name()),
                document.contentDate(),
                document.conditions().stream().anyMatch(named::contains));
    }

    private static boolean hasPlace(Document document) {
        return document.placed() || document.contentDate() != null;
    }

    /// What the newest LÆ 265 that is read names.
    static Set<Condition> named(List<Document> read) {
        return read.stream()
                .filter(d -> d.kind() == DocumentKind.LAE265)
                .max(
                        Comparator.comparing(
                                Document::contentDate,
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Document::conditions)
                .orElse(Set.of());
    }

    /// The documents that are read, folder by folder.
    public List<Document> read() {
        return documents.stream().filter(Document::isRead).toList();
    }

    /// The folder that a document is read in; empty when it is not read.
    public Optional<Folder> folderOf(Document document) {
        return folders.stream().filter(folder -> folder.holds(document.id())).findFirst();
    }

    /// How many documents are read in the folder of one; 0 when it is not read.
    public int besides(Document document) {
        return folderOf(document).map(folder -> folder.documents().size()).orElse(0);
    }

    /// How many documents somebody should look at, those that are stopped too.
    public long toLookAt() {
        return documents.stream().filter(CaseFile::asksForALook).count();
    }

    /// Only what somebody should look at.
    public CaseFile onlyToLookAt() {
        return new CaseFile(
                documents.stream().filter(CaseFile::asksForALook).toList(),
                folders.stream().map(folder -> folder.only(CaseFile::asksForALook)).toList(),
                checklist,
                pageLimit);
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

    /// Pages that are read, cover and contents not counted.
    public int pages() {
        return documents.stream().filter(Document::isRead).mapToInt(Document::mergedPages).sum();
    }

    public boolean overLimit() {
        return pageLimit > 0 && pages() > pageLimit;
    }

    public List<CheckedItem> missing() {
        return checklist.stream().filter(CheckedItem::isMissing).toList();
    }
}
