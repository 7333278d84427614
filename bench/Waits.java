import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// How long requests took, from sending to the last byte, by kind.
final class Waits {

    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final long from;

    /// @param warmUp nanoseconds from now that are not measured
    Waits(long warmUp) {
        this.from = System.nanoTime() + warmUp;
    }

    void add(String kind, long took, int status) {
        sent.incrementAndGet();
        if (System.nanoTime() - from >= 0) {
            nanos.computeIfAbsent(kind, each -> new ConcurrentLinkedQueue<>()).add(took);
        }
        if (status >= 400) {
            failed.incrementAndGet();
        }
    }

    long failed() {
        return failed.get();
    }

    /// All requests, those of the warm-up included.
    long sent() {
        return sent.get();
    }

    void print() {
        System.out.printf(
                "%-24s %8s %8s %8s %8s %8s%n",
                "request", "number", "p50 ms", "p95 ms", "p99 ms", "max ms");
        new TreeMap<>(nanos)
                .forEach(
                        (kind, took) -> {
                            long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
                            line(kind, sorted);
                        });
        line("all", all());
    }

    /// Of all requests, in milliseconds.
    double p95() {
        return percentile(all(), 95);
    }

    private long[] all() {
        return nanos.values().stream()
                .flatMap(ConcurrentLinkedQueue::stream)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    private static void line(String kind, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %8d %8.1f %8.1f %8.1f %8.1f%n",
                kind,
                sorted.length,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                percentile(sorted, 100));
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)] / 1e6;
    }
}
