import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How people answer a survey: page after page, thinking between them.
///
/// @param thinking the longest time between two pages, in milliseconds
record Answering(HttpClient connections, URI site, Waits waits, Told told, int thinking) {

    static final String LINK = "/svar/linkforeverybody";
    static final String MUNICIPALITIES = "00000000-0000-0000-0000-0000000a5ce1";
    static final String CODES = "00000000-0000-0000-0000-0000000a5ce2";
    static final String LINKED = "00000000-0000-0000-0000-0000000a5ce3";

    /// One in so many citizens goes away after the first part.
    private static final int GIVES_UP = 20;

    private static final List<String> PARTS = List.of("volume", "together", "cost");

    static String code(int number) {
        var digits = "%015d".formatted(number);
        return "c" + digits.replace('0', 'x').replace('1', 'y');
    }

    private Visitor visitor() {
        return new Visitor(connections, site, waits);
    }

    /// @param number of the code; by the link when there is none
    void citizen(int number, boolean link, Random random) throws IOException, InterruptedException {
        var browser = visitor();
        String at;
        if (link) {
            var front = browser.open("link", LINK);
            think(random);
            var begin = form(front, "/begynd", "", random);
            at = path(browser.send("begin by the link", begin.action(), begin.fields()));
        } else {
            at = path(browser.open("overview by a code", "/svar/" + code(number)));
        }
        var who = at.substring("/svar/".length());
        part(browser, at, "meeting", who, "Ord nr. " + number, random);
        if (number % GIVES_UP == 0) {
            return;
        }
        part(browser, at, "words", who, "Ord nr. " + number, random);
        handIn(browser, at, who, random);
    }

    /// Three colleagues: one asks another, each writes a part, the first hands in.
    void municipality(int id, Random random) throws IOException, InterruptedException {
        var colleagues = List.of(signedIn(id, 1), signedIn(id, 2), signedIn(id, 3));
        var first = colleagues.getFirst();
        var list = first.open("list of questionnaires", "/spoergeskemaer");
        var at =
                java.util.regex.Pattern.compile("/spoergeskemaer/[0-9a-f-]{36}")
                        .matcher(list.html())
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .distinct()
                        .filter(each -> each.endsWith(invitation(id)))
                        .findFirst()
                        .orElseThrow();
        think(random);
        var overview = first.open("overview", at);
        var delegate = form(overview, "/uddeleger", "", random);
        var fields = new java.util.ArrayList<>(delegate.fields());
        fields.add(Map.entry("person", "Målt Person " + id + " 2"));
        first.send("ask a colleague", delegate.action(), fields);
        for (int i = 0; i < PARTS.size(); i++) {
            think(random);
            part(colleagues.get(i), at, PARTS.get(i), "" + id, "Fra " + id, random);
        }
        handIn(first, at, "" + id, random);
    }

    private static String invitation(int id) {
        try {
            var hash =
                    java.security.MessageDigest.getInstance("MD5")
                            .digest(("bench" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.HexFormat.of()
                    .formatHex(hash)
                    .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private Visitor signedIn(int municipality, int colleague)
            throws IOException, InterruptedException {
        var browser = visitor();
        var form = FilledForm.of(browser.open("sign-in page", "/log-ind").html(), "/log-ind", "", new Random(1));
        var token = form.fields().stream().filter(each -> each.getKey().equals("_csrf")).findFirst().orElseThrow();
        browser.send(
                "sign in",
                "/log-ind",
                List.of(token, Map.entry("id", "bench-" + municipality + "-" + colleague)));
        return browser;
    }

    private void part(
            Visitor browser, String at, String part, String who, String words, Random random)
            throws IOException, InterruptedException {
        var page = browser.open("part", at + "/del/" + part);
        think(random);
        var filled = form(page, "/del/" + part, words, random);
        var next = browser.send("save a part", filled.action(), filled.fields());
        if (next.status() != 200) {
            throw new IOException("saving answers " + next.status());
        }
        told.saved(who, filled.typed());
    }

    private void handIn(Visitor browser, String at, String who, Random random)
            throws IOException, InterruptedException {
        var overview = browser.open("overview before the end", at);
        think(random);
        var form = form(overview, "/indsend", "", random);
        var done = browser.send("hand in", form.action(), form.fields());
        if (done.status() != 200 || done.html().contains("/indsend\"")) {
            throw new IOException("handing in was refused");
        }
        told.handedIn(who);
    }

    private static FilledForm form(Visitor.Page page, String end, String words, Random random)
            throws IOException {
        if (page.status() != 200) {
            throw new IOException(page.path() + " answers " + page.status());
        }
        return FilledForm.of(page.html(), end, words, random);
    }

    private static String path(Visitor.Page page) throws IOException {
        if (page.status() != 200) {
            throw new IOException(page.path() + " answers " + page.status());
        }
        return page.path().split("[?]", 2)[0];
    }

    private void think(Random random) throws InterruptedException {
        Thread.sleep(random.nextInt(thinking + 1));
    }
}
