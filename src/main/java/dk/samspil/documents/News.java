package dk.samspil.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What has changed in a case file since it was last sent to the team.
///
/// @param added documents that are read now and were not in it
/// @param removed how many were in it and are read no more
public record News(Set<DocumentId> added, int removed) {

    private static final News NONE = new News(Set.of(), 0);

    /// @param frozen the files that were sent, the newest first
    static News since(List<FrozenFile> frozen, List<Document> read) {
        if (frozen.isEmpty()) {
            return NONE;
        }
        var sent = Set.copyOf(frozen.getFirst().documents());
        var now = read.stream().map(Document::id).collect(Collectors.toSet());
        var added = new HashSet<>(now);
        added.removeAll(sent);
        return new News(added, (int) sent.stream().filter(id -> !now.contains(id)).count());
    }

    public boolean isNew(Document document) {
        return added.contains(document.id());
    }

    public boolean any() {
        return !added.isEmpty() || removed > 0;
    }
}
