import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Fifty people ask for a whole case file at the same moment: the demonstration's heap of over 200
/// pages, from an application with a heap of 512 MB. Prints when they were served and whether in
/// order, and what memory it took. Ends with 1 when one was not served.
///
/// Started by `./samspil bench bundles`; see the README beside this file.
public final class BundlesRun {

    private static final int PEOPLE = 50;
    private static final String HEAP = "-Xmx512m";
    private static final String CITIZEN = "Holger Bunkesen";
    private static final Pattern CASE = Pattern.compile("href=\"(/sager/\\d\\d-\\d{4})[\"/]");
    private static final Pattern TICKET = Pattern.compile("plads=([0-9a-f-]{36})");
    private static final Pattern AHEAD = Pattern.compile("(\\d+) mapper? er før");

    private BundlesRun() {}

    /// @param arguments after `--` the command that starts the application
    public static void main(String[] arguments) throws Exception {
        int end = Arrays.asList(arguments).indexOf("--");
        var command = new ArrayList<>(List.of(arguments).subList(end + 1, arguments.length));
        command.add(command.indexOf("-jar"), HEAP);
        command.add("--samspil.demo.cases=40");
        boolean whole;
        try (var application = Samspil.start(command, Path.of("target", "bench"))) {
            application.awaitDemonstration();
            whole = run(application.site());
            application.printMemory();
        }
        System.exit(whole ? 0 : 1);
    }

    /// @param ahead how many came first when it was asked for
    /// @param millis until the file was there
    private record Served(int ahead, int order, long millis, int bytes) {}

    private static boolean run(URI site) throws IOException, InterruptedException {
        var found = find(site);
        var people = new ArrayList<Person>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Person.signIn(site, found.choice()));
        }
        var served = new ConcurrentLinkedQueue<Served>();
        var order = new AtomicInteger();
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people) {
                threads.submit(
                        () -> {
                            go.await();
                            served.add(ask(person, found.address() + "/sagsmappe", order));
                            return null;
                        });
            }
            go.countDown();
        }
        print(List.copyOf(served));
        return served.size() == PEOPLE;
    }

    private record Found(String choice, String address) {}

    /// Somebody who has the heap on the worklist, and its case.
    private static Found find(URI site) throws IOException, InterruptedException {
        for (var choice : Person.choices(site)) {
            var person = Person.signIn(site, choice);
            var list = person.read(person.home());
            int at = list.indexOf(CITIZEN);
            if (at >= 0) {
                var cases = CASE.matcher(list.substring(list.lastIndexOf("<tr", at), at));
                if (cases.find()) {
                    return new Found(choice, cases.group(1));
                }
            }
        }
        throw new IllegalStateException("nobody has the case of " + CITIZEN);
    }

    private static Served ask(Person person, String file, AtomicInteger order)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = person.open(file + ".pdf");
        int ahead = 0;
        if (!isPdf(answer)) {
            var page = new String(unpacked(answer), StandardCharsets.UTF_8);
            var ticket = TICKET.matcher(page);
            var before = AHEAD.matcher(page);
            if (!ticket.find() || !before.find()) {
                throw new IllegalStateException("neither a file nor a place in line");
            }
            ahead = Integer.parseInt(before.group(1));
            var place = "?plads=" + ticket.group(1);
            while (!isTurn(person, file + "/i-koe" + place)) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
            answer = person.open(file + ".pdf" + place);
            if (!isPdf(answer)) {
                throw new IllegalStateException("the place in line was not kept");
            }
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return new Served(ahead, order.incrementAndGet(), millis, answer.body().length);
    }

    private static boolean isTurn(Person person, String place)
            throws IOException, InterruptedException {
        return person.open(place).headers().firstValue("HX-Redirect").isPresent();
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
        return packed
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
    }

    private static boolean isPdf(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 200
                && answer.body().length > 5
                && new String(answer.body(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }

    private static void print(List<Served> served) {
        var byPlace = served.stream().sorted(Comparator.comparingInt(Served::ahead)).toList();
        int passed = 0;
        for (int i = 1; i < byPlace.size(); i++) {
            passed = Math.max(passed, byPlace.get(i - 1).order() - byPlace.get(i).order());
        }
        System.out.printf(
                Locale.ROOT,
                """
                served                     %d of %d
                the first after            %d ms
                the last after             %d ms
                nobody was passed by more than %d (they ask every half second)
                bytes of one file          %d
                heap at most               %s
                """,
                served.size(),
                PEOPLE,
                served.stream().mapToLong(Served::millis).min().orElse(0),
                served.stream().mapToLong(Served::millis).max().orElse(0),
                passed,
                served.stream().mapToInt(Served::bytes).max().orElse(0),
                HEAP);
    }
}
