import dk.samspil.repeats.Filed;
import dk.samspil.repeats.Page;
import dk.samspil.repeats.Repeats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Looks for repeats in case files of 3,000 and of 30,000 pages: one document in ten is another one
/// scanned again, one in twenty lies inside another one. Ends with 1 when 3,000 pages take a second or more,
/// or 30,000 more than twenty-five times as long.
///
/// Started by `./samspil bench repeats`; see the README beside this file.
public final class RepeatsRun {

    private static final int PAGES_EACH = 3;
    private static final int RUNS = 5;
    private static final double SECOND = 1000;
    private static final double NEAR_LINEAR = 25;

    private RepeatsRun() {}

    public static void main(String[] arguments) {
        measure(heap(3_000));
        double small = measure(heap(3_000));
        double large = measure(heap(30_000));
        System.out.printf(
                Locale.ROOT, "ten times the pages take   %.1f times as long%n", large / small);
        System.exit(small < SECOND && large / small < NEAR_LINEAR ? 0 : 1);
    }

    private static List<Filed> heap(int pages) {
        var papers = new Paperwork(42);
        var texts = new ArrayList<List<List<String>>>();
        var heap = new ArrayList<Filed>();
        int count = 0;
        while (count < pages) {
            var document = papers.document(PAGES_EACH);
            int dice = papers.below(20);
            if (dice < 2 && !texts.isEmpty()) {
                document =
                        texts.get(papers.below(texts.size())).stream()
                                .map(papers::scannedAgain)
                                .toList();
            } else if (dice == 2 && !texts.isEmpty()) {
                var whole = new ArrayList<>(document);
                whole.addAll(texts.get(papers.below(texts.size())));
                document = whole;
            } else {
                texts.add(document);
            }
            var lines = document.stream().map(page -> String.join("\n", page)).toList();
            heap.add(new Filed("d" + heap.size(), dice < 2, Page.of(lines)));
            count += document.size();
        }
        return heap;
    }

    /// The median in milliseconds.
    private static double measure(List<Filed> heap) {
        double[] millis = new double[RUNS];
        int found = 0;
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            found = Repeats.in(heap, (one, other) -> false).size();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%6d pages, %5d documents: %.0f ms, %d repeats%n",
                heap.stream().mapToInt(document -> document.pages().size()).sum(),
                heap.size(),
                millis[RUNS / 2],
                found);
        return millis[RUNS / 2];
    }
}
