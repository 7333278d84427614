import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Opens the results of a survey with a million answers, through the application with Row-Level
/// Security as ever: a hundred questions on a scale, answered by ten thousand citizens of the region's
/// municipalities. Ends with 1 when the median of seven takes a second or more.
///
/// Started by `./samspil bench surveys`; see the README beside this file.
public final class SurveysRun {

    private static final int REPLIES = 10_000;
    private static final int RUNS = 7;
    private static final double SECOND = 1000;

    private SurveysRun() {}

    /// @param arguments after `--` the command that starts the application
    public static void main(String[] arguments) throws Exception {
        int end = Arrays.asList(arguments).indexOf("--");
        int replies = Options.number(arguments, "--replies", REPLIES);
        var command = new ArrayList<>(List.of(arguments).subList(end + 1, arguments.length));
        command.add("--samspil.demo.cases=10");
        double median;
        try (var application = Samspil.start(command, Path.of("target", "bench"))) {
            application.awaitDemonstration();
            var round = application.survey(replies);
            median = measure(secretary(application.site()), round);
            application.printMemory();
        }
        System.exit(median < SECOND ? 0 : 1);
    }

    static Person secretary(URI site) throws IOException, InterruptedException {
        for (var choice : Person.choices(site)) {
            var person = Person.signIn(site, choice);
            if (person.mayOpen("/undersoegelser")) {
                return person;
            }
        }
        throw new IllegalStateException("nobody of the demonstration asks in surveys");
    }

    private static double measure(Person secretary, String round)
            throws IOException, InterruptedException {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            var page = secretary.open("/undersoegelser/runde/" + round + "/resultat?som=modtager");
            millis[i] = (System.nanoTime() - begun) / 1e6;
            if (page.statusCode() != 200) {
                throw new IllegalStateException("the results answer " + page.statusCode());
            }
        }
        System.out.printf(Locale.ROOT, "first %.0f ms", millis[0]);
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT, ", median %.0f ms, longest %.0f ms%n", millis[RUNS / 2], millis[RUNS - 1]);
        return millis[RUNS / 2];
    }
}
