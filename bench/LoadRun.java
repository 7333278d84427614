import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/// Asks a running application for pages on a fixed schedule, whatever the answers take, and prints
/// how long they took. Ends with 1 when a worklist or a page of a case was too slow, or one failed.
///
/// Started by `./samspil bench`; see the README beside this file.
public final class LoadRun {

    private static final Map<String, String> USUAL =
            Map.of(
                    "rate", "50",
                    "seconds", "60",
                    "warm-up", "60",
                    "limit-ms", "50",
                    "cases", "0",
                    "url", "");

    private LoadRun() {}

    /// @param arguments `--name=value`, see {@link #USUAL}, and after `--` the command that starts
    ///     the application
    public static void main(String[] arguments) throws Exception {
        int end = Arrays.asList(arguments).indexOf("--");
        var options = options(end < 0 ? arguments : Arrays.copyOf(arguments, end));
        if (!options.get("url").isEmpty()) {
            System.exit(run(URI.create(options.get("url")), options));
        }
        if (end < 0) {
            throw new IllegalArgumentException("neither --url=... nor -- <command>");
        }
        var command = List.of(arguments).subList(end + 1, arguments.length);
        int outcome;
        try (var application = Samspil.start(command, Path.of("target", "bench"))) {
            application.awaitDemonstration();
            int cases = Integer.parseInt(options.get("cases"));
            if (cases > 0) {
                application.multiplyCases(cases);
            }
            outcome = run(application.site(), options);
            application.printMemory();
        }
        System.exit(outcome);
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> given =
                Arrays.stream(arguments)
                        .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        if (!USUAL.keySet().containsAll(given.keySet())) {
            throw new IllegalArgumentException("options are " + USUAL);
        }
        return USUAL.keySet().stream()
                .collect(
                        Collectors.toMap(
                                name -> name,
                                name -> given.getOrDefault(name, USUAL.get(name))));
    }

    private static int run(URI site, Map<String, String> options)
            throws IOException, InterruptedException {
        int rate = Integer.parseInt(options.get("rate"));
        double limit = Double.parseDouble(options.get("limit-ms"));
        Plan plan = Plan.of(site);
        System.out.printf(
                "%d people with worklists signed in; warming up %s s, then %s s at %d requests/s%n%n",
                plan.people(), options.get("warm-up"), options.get("seconds"), rate);
        keepTo(plan.asks(rate * Integer.parseInt(options.get("warm-up")), 1), rate);
        Timings timings =
                keepTo(plan.asks(rate * Integer.parseInt(options.get("seconds")), 2), rate);
        timings.print();
        boolean slow = timings.p95(Plan.WORKLIST) >= limit || timings.p95(Plan.CASE) >= limit;
        boolean failed = timings.errors() > 0;
        System.out.printf(
                "%n%s%s%n",
                slow
                        ? "TOO SLOW: p95 of worklist or case page is not below %.0f ms".formatted(limit)
                        : "p95 of worklist and case page is below %.0f ms".formatted(limit),
                failed ? "; " + timings.errors() + " requests FAILED" : "");
        return slow || failed ? 1 : 0;
    }

    /// An open loop: each request is due at a time of its own, and its wait counts from there.
    private static Timings keepTo(List<Plan.Ask> asks, int rate) throws InterruptedException {
        var timings = new Timings();
        long gap = TimeUnit.SECONDS.toNanos(1) / rate;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            long due = System.nanoTime();
            for (Plan.Ask ask : asks) {
                due += gap;
                long wanted = due;
                while (System.nanoTime() < wanted) {
                    LockSupport.parkNanos(wanted - System.nanoTime());
                }
                people.submit(
                        () -> {
                            int status = status(ask);
                            timings.add(ask, System.nanoTime() - wanted, status);
                        });
            }
        }
        return timings;
    }

    /// 0 when there was no answer at all.
    private static int status(Plan.Ask ask) {
        try {
            return ask.person().open(ask.page()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
