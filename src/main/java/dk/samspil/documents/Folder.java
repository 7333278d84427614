package dk.samspil.documents;

import dk.samspil.filing.FolderRule;
import dk.samspil.filing.FolderRule.Sort;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A folder of a case file with the documents that are read in it, in order.
///
/// @param number its place among the folders, from 1
public record Folder(int number, FolderRule rule, List<Document> documents) {

    public Text name() {
        return rule.name().isBlank() ? Text.of(track().messageKey()) : Text.asItIs(rule.name());
    }

    public Track track() {
        return Track.valueOf(rule.track().name());
    }

    public int pages() {
        return documents.stream().mapToInt(Document::mergedPages).sum();
    }

    /// A4 pages that it may have; 0 = no limit.
    public int pageLimit() {
        return rule.pageLimit() == null ? 0 : rule.pageLimit();
    }

    public boolean isOverLimit() {
        return pageLimit() > 0 && pages() > pageLimit();
    }

    /// Whether somebody has put documents elsewhere than their dates say.
    public boolean isPlaced() {
        return documents.stream().anyMatch(Document::placed);
    }

    boolean holds(DocumentId id) {
        return documents.stream().anyMatch(document -> document.id().equals(id));
    }

    Folder only(Predicate<Document> wanted) {
        return new Folder(number, rule, documents.stream().filter(wanted).toList());
    }

    /// In the folder's order; what has no place stays last.
    ///
    /// @param ascending the earliest first, what has neither a date nor a place by hand last
    static <T> List<T> inOrder(List<T> ascending, Predicate<T> hasPlace, Sort sort) {
        return switch (sort) {
            case OLDEST_FIRST -> ascending;
            case NEWEST_FIRST -> {
                var order =
                        new ArrayList<>(ascending.stream().filter(hasPlace).toList().reversed());
                ascending.stream().filter(hasPlace.negate()).forEach(order::add);
                yield order;
            }
        };
    }
}
