import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How long the requests took, counted from when each was due: a request that had to wait for its
/// turn shows it.
final class Timings {

    /// @param nanos from the due time to the last byte
    private record Timing(Plan.Ask ask, long nanos, int status) {}

    private final ConcurrentLinkedQueue<Timing> timings = new ConcurrentLinkedQueue<>();

    void add(Plan.Ask ask, long nanos, int status) {
        timings.add(new Timing(ask, nanos, status));
    }

    long errors() {
        return timings.stream().filter(timing -> timing.status() != 200).count();
    }

    /// The 95th percentile of a group, in milliseconds.
    double p95(String group) {
        return percentile(sorted(timing -> timing.ask().group().equals(group)), 95);
    }

    void print() {
        System.out.printf(
                "%-28s %8s %8s %8s %8s %8s %7s%n",
                "page", "requests", "p50 ms", "p95 ms", "p99 ms", "max ms", "errors");
        for (String group : List.of(Plan.WORKLIST, Plan.CASE, Plan.SEARCH, Plan.OTHER)) {
            line(group, timing -> timing.ask().group().equals(group));
        }
        System.out.println();
        Map<String, Long> rows = new TreeMap<>();
        timings.forEach(timing -> rows.merge(timing.ask().row(), 1L, Long::sum));
        rows.keySet().forEach(row -> line("  " + row, timing -> timing.ask().row().equals(row)));
    }

    private void line(String name, java.util.function.Predicate<Timing> which) {
        long[] nanos = sorted(which);
        long errors = timings.stream().filter(which).filter(t -> t.status() != 200).count();
        System.out.printf(
                Locale.ROOT,
                "%-28s %8d %8.1f %8.1f %8.1f %8.1f %7d%n",
                name,
                nanos.length,
                percentile(nanos, 50),
                percentile(nanos, 95),
                percentile(nanos, 99),
                percentile(nanos, 100),
                errors);
    }

    private long[] sorted(java.util.function.Predicate<Timing> which) {
        return timings.stream().filter(which).mapToLong(Timing::nanos).sorted().toArray();
    }

    private static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }
}
