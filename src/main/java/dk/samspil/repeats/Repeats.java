package dk.samspil.repeats;

import dk.samspil.repeats.Repeat.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// Finds the repeats in a heap of documents. Of two that are the same, the clean one is kept, then
/// the earlier; of a part and the whole, the whole.
public final class Repeats {

    private final List<Filed> documents;
    private final Overlaps overlaps;
    private final TreeSet<Integer> kept = new TreeSet<>();
    private final List<Repeat> found = new ArrayList<>();

    private final BiPredicate<String, String> parted;

    private Repeats(List<Filed> documents, BiPredicate<String, String> parted) {
        this.documents = documents;
        this.parted = parted;
        this.overlaps = new Overlaps(documents, Pairs.of(documents));
    }

    /// Near-linear: 3,000 pages take well under a second, 30,000 about one.
    ///
    /// @param documents in the order in which they came
    /// @param parted whether the first of two is not to be called a repeat of the second
    public static List<Repeat> in(List<Filed> documents, BiPredicate<String, String> parted) {
        var repeats = new Repeats(documents, parted);
        repeats.judge();
        return List.copyOf(repeats.found);
    }

    /// All pairs of the same page.
    public static List<SamePage> samePages(List<Filed> documents) {
        return List.copyOf(Pairs.of(documents).same());
    }

    private void judge() {
        var largestFirst =
                IntStream.range(0, documents.size())
                        .boxed()
                        .filter(d -> documents.get(d).wordyPages() > 0)
                        .sorted(
                                Comparator.<Integer>comparingLong(
                                                d -> -documents.get(d).wordyPages())
                                        .thenComparing(d -> documents.get(d).scanned())
                                        .thenComparing(d -> d))
                        .toList();
        for (int d : largestFirst) {
            if (!repeatsAKeptOne(d) && !isScattered(d)) {
                kept.add(d);
            }
        }
        versions();
    }

    private boolean repeatsAKeptOne(int d) {
        for (int whole : overlaps.neighbours(d)) {
            if (!kept.contains(whole) || areParted(d, whole)) {
                continue;
            }
            var at = overlaps.placeOf(d, whole);
            if (at.isPresent()) {
                var kind = overlaps.placeOf(whole, d).isPresent() ? Kind.COPY : Kind.CONTAINED;
                found.add(repeat(d, whole, kind, at.get()));
                return true;
            }
        }
        return false;
    }

    /// A pile that was also handed in one by one: the single documents are easier to find.
    private boolean isScattered(int pile) {
        var parts = overlaps.partsOf(pile).stream().filter(p -> !areParted(pile, p)).toList();
        if (parts.size() < 2 || !overlaps.cover(pile, parts)) {
            return false;
        }
        var place = new Overlaps.Place(0, documents.get(parts.getFirst()).pages().size() - 1);
        found.add(repeat(pile, parts.getFirst(), Kind.SCATTERED, place));
        return true;
    }

    private void versions() {
        for (var pair : overlaps.versions()) {
            if (kept.contains(pair.left())
                    && kept.contains(pair.right())
                    && !areParted(pair.left(), pair.right())) {
                found.add(
                        new Repeat(
                                documents.get(pair.left()).id(),
                                documents.get(pair.right()).id(),
                                Kind.VERSION,
                                documents.get(pair.left()).pages().size(),
                                1,
                                documents.get(pair.right()).pages().size()));
            }
        }
    }

    private boolean areParted(int d, int of) {
        return parted.test(documents.get(d).id(), documents.get(of).id());
    }

    private Repeat repeat(int d, int of, Kind kind, Overlaps.Place place) {
        return new Repeat(
                documents.get(d).id(),
                documents.get(of).id(),
                kind,
                documents.get(d).pages().size(),
                place.first() + 1,
                place.last() + 1);
    }
}
