import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody signed in through the demonstration's sign-in page, with a session of one's own.
///
/// @param home where the sign-in led: the person's first page
record Person(HttpClient browser, URI site, String home) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CHOICE = Pattern.compile("name=\"id\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Everybody whom the page offers, by the value that its form sends.
    static List<String> choices(URI site) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var page = browser.send(request(site, "/log-ind").build(), BodyHandlers.ofString());
            return CHOICE.matcher(page.body()).results().map(match -> match.group(1)).toList();
        }
    }

    static Person signIn(URI site, String choice) throws IOException, InterruptedException {
        var browser =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build();
        var page = browser.send(request(site, "/log-ind").build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token: " + page.statusCode());
        }
        var form = "_csrf=" + encoded(token.group(1)) + "&id=" + encoded(choice);
        var signedIn =
                browser.send(
                        request(site, "/log-ind")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding());
        String home = signedIn.headers().firstValue("Location").orElse("");
        return new Person(browser, site, URI.create(home).getPath());
    }

    /// Asks for a page as a browser does, and reads it to its end.
    HttpResponse<byte[]> open(String page) throws IOException, InterruptedException {
        return browser.send(
                request(site, page).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());
    }

    String read(String page) throws IOException, InterruptedException {
        return browser.send(request(site, page).build(), BodyHandlers.ofString()).body();
    }

    boolean mayOpen(String page) throws IOException, InterruptedException {
        return open(page).statusCode() == 200;
    }

    private static HttpRequest.Builder request(URI site, String page) {
        return HttpRequest.newBuilder(site.resolve(page)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
