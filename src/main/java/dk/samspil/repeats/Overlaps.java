package dk.samspil.repeats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which document has pages in which other one, and where.
final class Overlaps {

    private final List<Filed> documents;

    /// By document and other document: page to the pages that are the same.
    private final Map<Long, NavigableMap<Integer, TreeSet<Integer>>> shared = new HashMap<>();

    private final Map<Integer, TreeSet<Integer>> neighbours = new HashMap<>();
    private final List<SamePage> versions;

    Overlaps(List<Filed> documents, Pairs pairs) {
        this.documents = documents;
        for (var same : pairs.same()) {
            share(same.left(), same.leftPage(), same.right(), same.rightPage());
            share(same.right(), same.rightPage(), same.left(), same.leftPage());
        }
        var seen = new HashSet<Long>();
        this.versions =
                pairs.versions().stream()
                        .filter(pair -> pair.left() != pair.right())
                        .filter(pair -> pair.leftPage() == pair.rightPage())
                        .filter(pair -> seen.add(key(pair.left(), pair.right())))
                        .toList();
    }

    /// The pages in another document, from 0.
    record Place(int first, int last) {}

    private void share(int document, int page, int other, int otherPage) {
        if (document != other) {
            shared.computeIfAbsent(key(document, other), k -> new TreeMap<>())
                    .computeIfAbsent(page, k -> new TreeSet<>())
                    .add(otherPage);
            neighbours.computeIfAbsent(document, k -> new TreeSet<>()).add(other);
        }
    }

    private static long key(int one, int other) {
        return (long) one << 32 | other;
    }

    /// The documents with a page that this one has too, the earliest first.
    Set<Integer> neighbours(int document) {
        return neighbours.getOrDefault(document, new TreeSet<>());
    }

    /// Where all pages of a document stand in another one, in the same order.
    Optional<Place> placeOf(int document, int whole) {
        var pages = shared.get(key(document, whole));
        if (pages == null || pages.size() < documents.get(document).wordyPages()) {
            return Optional.empty();
        }
        int first = -1;
        int last = -1;
        for (var there : pages.values()) {
            var next = there.higher(last);
            if (next == null) {
                return Optional.empty();
            }
            first = first < 0 ? next : first;
            last = next;
        }
        return Optional.of(new Place(first, last));
    }

    /// Shorter documents that stand in this one, in the order of their pages in it.
    List<Integer> partsOf(int pile) {
        var parts = new ArrayList<Integer>();
        for (int other : neighbours(pile)) {
            if (documents.get(other).wordyPages() < documents.get(pile).wordyPages()
                    && placeOf(other, pile).isPresent()) {
                parts.add(other);
            }
        }
        parts.sort(Comparator.comparing(part -> placeOf(part, pile).orElseThrow().first()));
        return parts;
    }

    boolean cover(int pile, List<Integer> parts) {
        var covered = new TreeSet<Integer>();
        for (int part : parts) {
            covered.addAll(shared.getOrDefault(key(pile, part), new TreeMap<>()).keySet());
        }
        return covered.size() == documents.get(pile).wordyPages();
    }

    /// Pairs of documents whose pages in the same place are the same form with other answers.
    List<SamePage> versions() {
        return versions;
    }
}
