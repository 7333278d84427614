import java.io.IOException;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// A browser of one person, with cookies of its own; thousands share the connections.
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient connections;
    private final URI site;
    private final Waits waits;
    private final Map<String, String> cookies = new TreeMap<>();

    Visitor(HttpClient connections, URI site, Waits waits) {
        this.connections = connections;
        this.site = site;
        this.waits = waits;
    }

    /// A page as it was shown.
    ///
    /// @param path where the visitor ended up
    record Page(String path, int status, String html) {}

    Page open(String kind, String path) throws IOException, InterruptedException {
        return sent(kind, path, HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    /// Sends a form and follows to the page that it leads to.
    Page send(String kind, String path, List<Map.Entry<String, String>> fields)
            throws IOException, InterruptedException {
        var form =
                fields.stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return sent(
                kind,
                path,
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private Page sent(String kind, String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        request.timeout(PATIENCE).header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        long begun = System.nanoTime();
        var answer = connections.send(request.build(), BodyHandlers.ofByteArray());
        waits.add(kind, System.nanoTime() - begun, answer.statusCode());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        if (answer.statusCode() == 302 || answer.statusCode() == 303) {
            var next = site.resolve(answer.headers().firstValue("Location").orElse("/"));
            var query = next.getRawQuery() == null ? "" : "?" + next.getRawQuery();
            return open("page after a form", next.getRawPath() + query);
        }
        return new Page(path, answer.statusCode(), text(answer));
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        byte[] body = answer.body();
        if (answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
                body = in.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
