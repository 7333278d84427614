package dk.samspil.repeats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// Locality-sensitive hashing, 32 bands of 4 values per signature: names the pairs of pages that
/// may be the same. Where a whole crowd falls together (a form that is often used), only those
/// with numbers in common are paired, so that the work stays near-linear.
final class Buckets {

    private static final int ROWS = 4;
    private static final int CROWD = 24;
    private static final int NEIGHBOURS = 6;

    private final List<Page> pages;
    private final LongSet pairs = new LongSet();

    private Buckets(List<Page> pages) {
        this.pages = pages;
    }

    /// Pairs as `smaller << 32 | larger`, sorted.
    static long[] pairs(List<Page> pages) {
        var buckets = new Buckets(pages);
        var worthwhile =
                IntStream.range(0, pages.size()).filter(i -> !pages.get(i).isBlank()).toArray();
        for (int band = 0; band < 2 * MinHash.VALUES / ROWS; band++) {
            buckets.band(band * ROWS, worthwhile);
        }
        return buckets.pairs.sorted();
    }

    private void band(int from, int[] worthwhile) {
        var keys = new long[worthwhile.length];
        for (int i = 0; i < keys.length; i++) {
            var page = pages.get(worthwhile[i]);
            long key = from;
            for (int row = 0; row < ROWS; row++) {
                key = MinHash.mix(key * 31 + page.value(from + row));
            }
            keys[i] = key << 24 | worthwhile[i];
        }
        Arrays.sort(keys);
        for (int start = 0, end; start < keys.length; start = end) {
            end = start + 1;
            while (end < keys.length && keys[end] >> 24 == keys[start] >> 24) {
                end++;
            }
            if (end - start > 1) {
                meet(Arrays.stream(keys, start, end).mapToInt(k -> (int) (k & 0xFFFFFF)).toArray());
            }
        }
    }

    private void meet(int[] together) {
        if (together.length <= CROWD) {
            neighbours(together, together.length);
            return;
        }
        neighbours(ordered(together, Page::leastNumber), NEIGHBOURS);
        neighbours(ordered(together, Page::greatestNumber), NEIGHBOURS);
    }

    private int[] ordered(int[] together, ToLongFunction<Page> by) {
        return Arrays.stream(together)
                .boxed()
                .sorted(Comparator.comparingLong(i -> by.applyAsLong(pages.get(i))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void neighbours(int[] row, int reach) {
        for (int i = 0; i < row.length; i++) {
            for (int j = i + 1; j < row.length && j - i <= reach; j++) {
                pairs.add((long) Math.min(row[i], row[j]) << 32 | Math.max(row[i], row[j]));
            }
        }
    }
}
