import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Who asks for what, in turn: of ten requests three are for a worklist, one is a search, five are
/// for a page of a case, and one is for a list of somebody else's.
final class Plan {

    static final String WORKLIST = "worklist";
    static final String SEARCH = "search";
    static final String CASE = "case";
    static final String OTHER = "other lists";

    private static final List<String> TABS =
            List.of(
                    "",
                    "/plan",
                    "/attester",
                    "/sagsmappe",
                    "/raadgivning",
                    "/moede",
                    "/indstilling",
                    "/opfoelgning",
                    "/journal");
    private static final List<String> WORKLISTS =
            List.of("/sager", "/sager?whose=mine", "/sager?which=ours", "/sager?which=late");
    private static final List<String> NAMES = List.of("an", "sen", "mette", "26-10", "ø");
    private static final Pattern CASE_LINK = Pattern.compile("href=\"(/sager/\\d\\d-\\d+)\"");
    private static final int MOST_OF_A_HOME = 8;

    /// One request, and the row of the table that it is counted in.
    record Ask(String group, String row, Person person, String page) {}

    private final List<Person> workers = new ArrayList<>();
    private final List<List<String>> cases = new ArrayList<>();
    private final List<Ask> others = new ArrayList<>();

    /// Signs in several of each kind, and notes which cases each may open.
    static Plan of(URI site) throws IOException, InterruptedException {
        var plan = new Plan();
        for (String choice : spread(Person.choices(site))) {
            plan.add(Person.signIn(site, choice));
        }
        if (plan.workers.isEmpty()) {
            throw new IllegalStateException("nobody with a worklist could sign in");
        }
        return plan;
    }

    private static List<String> spread(List<String> choices) {
        int step = Math.max(1, choices.size() / 40);
        var spread = new ArrayList<String>();
        for (int i = 0; i < choices.size(); i += step) {
            spread.add(choices.get(i));
        }
        return spread;
    }

    private void add(Person person) throws IOException, InterruptedException {
        switch (person.home()) {
            case "/sager", "/vurderinger" -> {
                var seen = new LinkedHashSet<String>();
                CASE_LINK
                        .matcher(person.read("/sager"))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(seen::add);
                if (!seen.isEmpty() && workers.size() < 2 * MOST_OF_A_HOME) {
                    workers.add(person);
                    cases.add(List.copyOf(seen));
                    others.add(new Ask(OTHER, "/moeder", person, "/moeder"));
                }
                if (person.home().equals("/vurderinger")) {
                    others.add(new Ask(OTHER, "/vurderinger", person, "/vurderinger"));
                }
            }
            case "/laege", "/min-sag" -> {
                if (person.mayOpen(person.home())) {
                    others.add(new Ask(OTHER, person.home(), person, person.home()));
                }
            }
            default -> {}
        }
    }

    int people() {
        return workers.size();
    }

    /// The requests of a run, the same for the same seed.
    List<Ask> asks(int count, long seed) {
        var random = new Random(seed);
        var asks = new ArrayList<Ask>(count);
        for (int i = 0; i < count; i++) {
            int who = random.nextInt(workers.size());
            Person person = workers.get(who);
            asks.add(
                    switch (i % 10) {
                        case 0, 3, 6 -> list(person, pick(WORKLISTS, random));
                        case 8 -> search(person, pick(NAMES, random));
                        case 9 -> pick(others, random);
                        default -> ofACase(person, pick(cases.get(who), random), i);
                    });
        }
        return asks;
    }

    private static Ask list(Person person, String page) {
        return new Ask(WORKLIST, "/sager", person, page);
    }

    private static Ask search(Person person, String words) {
        var page =
                "/sager?q="
                        + java.net.URLEncoder.encode(
                                words, java.nio.charset.StandardCharsets.UTF_8);
        return new Ask(SEARCH, "/sager?q=", person, page);
    }

    private static Ask ofACase(Person person, String theCase, int turn) {
        String tab = TABS.get(turn % TABS.size());
        return new Ask(CASE, "/sager/…" + tab, person, theCase + tab);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
