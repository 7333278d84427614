import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets all municipalities and ten thousand citizens answer surveys within some minutes, and looks
/// afterwards whether everything that their browsers were told is saved is in the database and on
/// the pages of results. Ends with 1 when an answer is lost, a request failed, or the 95th percentile
/// of all requests is 100 ms or more.
///
/// Started by `./samspil bench answering`; see the README beside this file.
public final class AnsweringRun {

    private static final double LIMIT_MS = 100;

    private final Waits waits;
    private final Told told = new Told();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final AtomicBoolean down = new AtomicBoolean();

    private AnsweringRun(int warmUp) {
        this.waits = new Waits(TimeUnit.SECONDS.toNanos(warmUp));
    }

    /// @param arguments `--citizens=10000`, `--minutes=10` within which they arrive, `--think=20` the
    ///     longest time between two pages in seconds, `--warm-up=60` seconds that are not measured,
    ///     `--kill-after=120` seconds after which the
    ///     application is killed and started again (0 = never); after `--` the command that starts it
    public static void main(String[] arguments) throws Exception {
        int end = Arrays.asList(arguments).indexOf("--");
        int citizens = Options.number(arguments, "--citizens", 10_000);
        var command = new ArrayList<>(List.of(arguments).subList(end + 1, arguments.length));
        command.add("--samspil.demo.cases=10");
        boolean kept;
        try (var application = Samspil.start(command, Path.of("target", "bench"))) {
            application.awaitDemonstration();
            var municipalities = application.askMany(citizens / 2);
            var run = new AnsweringRun(Options.number(arguments, "--warm-up", 60));
            kept = run.run(application, municipalities, citizens, arguments);
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean run(
            Samspil application, List<Integer> municipalities, int citizens, String[] arguments)
            throws Exception {
        int minutes = Options.number(arguments, "--minutes", 10);
        int thinking = 1000 * Options.number(arguments, "--think", 20);
        int killAfter = Options.number(arguments, "--kill-after", 0);
        System.out.printf(
                "%d municipalities (three people each) and %d citizens arrive within %d min%n",
                municipalities.size(), citizens, minutes);
        long begun = System.nanoTime();
        var busy = application.processorTime();
        try (var connections =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(60))
                        .build()) {
            var answering =
                    new Answering(connections, application.site(), waits, told, thinking);
            if (killAfter > 0) {
                Thread.startVirtualThread(() -> kill(application, killAfter));
            }
            arrive(answering, municipalities, citizens, TimeUnit.MINUTES.toNanos(minutes));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        waits.print();
        System.out.printf(
                Locale.ROOT,
                "%d requests in %.0f s, %.0f a second; %d failed, %d people broken off%n",
                waits.sent(), seconds, waits.sent() / seconds, waits.failed(), brokenOff.get());
        if (killAfter == 0) {
            double millis = application.processorTime().minus(busy).toMillis();
            System.out.printf(
                    Locale.ROOT,
                    "%.1f ms of a processor a request, database included%n",
                    millis / waits.sent());
        }
        if (killAfter > 0) {
            application.startAgain();
        } else {
            application.printMemory();
        }
        boolean whole = isWhole(application, killAfter > 0);
        if (killAfter > 0) {
            return whole;
        }
        boolean quick = waits.p95() < LIMIT_MS;
        System.out.printf(
                Locale.ROOT,
                "%s: p95 of all requests %.1f ms, limit %.0f ms%n",
                quick ? "kept" : "TOO SLOW", waits.p95(), LIMIT_MS);
        return whole && quick && waits.failed() + brokenOff.get() == 0;
    }

    private void kill(Samspil application, int seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
            down.set(true);
            application.kill();
            System.out.println("killed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// An open loop: each arrives at a time of its own, however slow the pages are for the others.
    private void arrive(Answering answering, List<Integer> municipalities, int citizens, long within)
            throws InterruptedException {
        int all = municipalities.size() + citizens;
        int every = all / municipalities.size();
        long begun = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all && !down.get(); i++) {
                long due = begun + within / all * i;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                int who = i;
                var random = new Random(i);
                boolean town = i % every == 0 && i / every < municipalities.size();
                people.submit(
                        () -> {
                            try {
                                if (town) {
                                    answering.municipality(municipalities.get(who / every), random);
                                } else {
                                    citizen(answering, who, citizens, random);
                                }
                            } catch (IOException | IllegalStateException e) {
                                if (brokenOff.incrementAndGet() <= 5 && !down.get()) {
                                    System.out.println("broken off: " + e);
                                }
                            }
                            return null;
                        });
            }
        }
    }

    /// Every other citizen has a code of the own, the others share a link.
    private static void citizen(Answering answering, int who, int citizens, Random random)
            throws IOException, InterruptedException {
        boolean link = who % 2 == 0 || who / 2 >= citizens / 2;
        answering.citizen(link ? who : 1 + who / 2, link, random);
    }

    private boolean isWhole(Samspil application, boolean crashed) throws Exception {
        int lost;
        try (var database = application.database()) {
            lost = told.lost(database);
        }
        System.out.printf(
                "%d replies told handed in and %d told saved as drafts: %d answers lost%n",
                told.handedIn(), told.drafts(), lost);
        int shown = shown(application.site());
        boolean all = crashed ? shown >= told.handedIn() : shown == told.handedIn();
        System.out.printf("%d replies shown as handed in on the pages of the rounds%n", shown);
        return lost == 0 && all;
    }

    private static int shown(URI site) throws IOException, InterruptedException {
        var secretary = SurveysRun.secretary(site);
        int shown = 0;
        for (var round : List.of(Answering.MUNICIPALITIES, Answering.CODES, Answering.LINKED)) {
            var page = secretary.read("/undersoegelser/runde/" + round);
            var answered = java.util.regex.Pattern.compile("([\\d.]+) af [\\d.]+ har svaret").matcher(page);
            if (!answered.find()) {
                throw new IllegalStateException("the round does not tell how many have answered");
            }
            int handedIn = Integer.parseInt(answered.group(1).replace(".", ""));
            long replies =
                    secretary.read("/undersoegelser/runde/" + round + "/resultat.csv").lines().skip(1)
                            .map(row -> row.split(";", 2)[0])
                            .distinct()
                            .count();
            if (replies != handedIn || !secretary.mayOpen("/undersoegelser/runde/" + round + "/resultat")) {
                throw new IllegalStateException("%d replies in the file, %d on the page".formatted(replies, handedIn));
            }
            shown += handedIn;
        }
        return shown;
    }
}
