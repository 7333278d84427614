package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.security.Endpoints;
import dk.samspil.security.Endpoints.Endpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;

/// Everybody follows the links that their pages offer: none leads astray, every page of the
/// application is found, and each kind that nobody came past before is looked at.
final class EveryPage {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)[\"#]");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    /// How many of one kind somebody opens: of cases, and of what lists a case's papers, enough to
    /// meet one in each state.
    private static final int OF_ONE_KIND = 2;

    private static final int CASES = 12;

    private static final Set<String> CASE_LISTS =
            Set.of(
                    "/sager/{number}",
                    "/sager/{number}/attester",
                    "/sager/{number}/sagsmappe",
                    "/laege/{id}",
                    "/mine-fora/moede/{id}",
                    "/mine-fora/moede/{id}/referat",
                    "/mine-fora/punkt/{id}",
                    "/mine-fora/tidligere/{id}",
                    "/fora/{forum}/{day}",
                    "/fora/{forum}/{day}/referat");

    /// Not pages, or pages that no link leads to: opened by a code, typed in from paper, followed
    /// by the wall, asked for while waiting in line or by a script, a file that a program may still
    /// be making or that came with an answer, read by the calendars of others, come to at a
    /// provider's sign-in or offered only where there is a provider, offered where a plan is
    // agreed,
    /// and where a page stands twice.
    private static final Set<String> WITHOUT_LINK =
            Set.of(
                    "/sager/{number}/indstilling/stroem",
                    "/sager/{number}/sagsmappe/filer",
                    "/sager/{number}/sagsmappe/sendt/{id}/arkivkopi.pdf",
                    "/sager/{number}/sagsmappe/{id}/sammenlign/{of}",
                    "/sager/{number}/sagsmappe/i-koe",
                    "/mine-fora/punkt/{id}/del/{key}",
                    "/bemanding/version/{version}/fremgang",
                    "/bemanding/sammenlign",
                    "/undersoegelser/papir/{id}/del/{part}",
                    "/undersoegelser/papir/{id}/fil/{file}",
                    "/spoergeskemaer/{id}/fil/{file}",
                    "/svar/{code}",
                    "/svar/{code}/del/{part}",
                    "/svar/{code}/fil/{file}",
                    "/log-ind/fortsaet",
                    "/log-ind/afvist",
                    "/log-ind/farvel",
                    "/log-ind/rolle",
                    "/administration/personer/{person}/log-ind",
                    "/aarsplan/{team}/{year}/anmodning",
                    "/abonnement/{secret}.ics",
                    "/");

    /// What is come to by choosing from a list, not by a link.
    private static final Map<Capacity, List<String>> CHOSEN =
            Map.of(Capacity.ADMINISTRATOR, List.of("/administration/teams?kommune=151"));

    private final Stage stage;
    private final Endpoints endpoints;
    private final List<String> addresses;
    private final Map<String, Asker> whoSees = new LinkedHashMap<>();
    private final Map<String, String> example = new LinkedHashMap<>();
    private final List<String> astray = new ArrayList<>();

    EveryPage(Stage stage, Endpoints endpoints) {
        this.stage = stage;
        this.endpoints = endpoints;
        this.addresses =
                endpoints.all().stream()
                        .filter(endpoint -> endpoint.method() == HttpMethod.GET)
                        .map(Endpoint::pattern)
                        .toList();
    }

    void everyLinkLeadsSomewhere() {
        for (Asker one : stage.everyKind()) {
            // The citizen whose case has come the whole way has the most to read.
            var person = one.capacity() == Capacity.CITIZEN ? stage.citizen(Story.CITIZEN) : one;
            try (var window = stage.as(person)) {
                follow(person, window);
            }
        }
        assertThat(astray).isEmpty();
        var missed = new TreeSet<>(addresses);
        missed.removeAll(example.keySet());
        missed.removeAll(WITHOUT_LINK);
        missed.removeAll(seen());
        assertThat(missed).as("pages that no link leads to").isEmpty();
    }

    private void follow(Asker person, Window window) {
        var waiting = new ArrayDeque<String>(List.of(person.capacity().firstPage()));
        waiting.addAll(CHOSEN.getOrDefault(person.capacity(), List.of()));
        var met = new LinkedHashSet<String>(waiting);
        var opened = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            String address = addressOf(path);
            if (address.isEmpty() || opened.merge(address, 1, Integer::sum) > most(address)) {
                continue;
            }
            var answer = window.fetch(path);
            if (!answer.ok()) {
                astray.add(person.capacity() + " " + path + " answers " + answer.status());
            } else if (isPage(answer.headers())) {
                whoSees.putIfAbsent(address, person);
                example.putIfAbsent(address, path);
                Matcher link = LINK.matcher(answer.text());
                while (link.find()) {
                    String found = link.group(1).replace("&amp;", "&");
                    if (met.add(found)) {
                        waiting.add(found);
                    }
                }
            } else {
                example.putIfAbsent(address, "");
            }
        }
    }

    private static boolean isPage(Map<String, String> headers) {
        return headers.getOrDefault("content-type", "").startsWith("text/html")
                && !headers.getOrDefault("content-disposition", "").startsWith("attachment");
    }

    private static int most(String address) {
        return CASE_LISTS.contains(address) ? CASES : OF_ONE_KIND;
    }

    void everyKindOfPageHasBeenLookedAt() {
        var seen = seen();
        var number = new AtomicInteger(90);
        example.forEach(
                (address, path) -> {
                    if (!path.isEmpty() && !seen.contains(address)) {
                        try (var window = stage.as(whoSees.get(address))) {
                            window.go(path);
                            window.look(number.getAndIncrement() + nameOf(address));
                        }
                    }
                });
    }

    private static String nameOf(String address) {
        return VARIABLE.matcher(address).replaceAll("").replaceAll("[^a-z]+", "-");
    }

    private Set<String> seen() {
        return Inspection.seen().stream().map(this::addressOf).collect(Collectors.toSet());
    }

    /// The kind that a path is of; empty for what every page loads.
    private String addressOf(String path) {
        return endpoints.pageAt(path.replaceAll("\\?.*", "")).orElse("");
    }
}
