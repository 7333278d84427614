package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What people see when something is wrong: a sentence and a way on, never the inside.
@SpringBootTest(
        classes = LayoutTest.Gallery.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.servlet.multipart.max-request-size=100KB")
class ErrorPagesTest {

    @LocalServerPort int port;

    @Test
    void whatIsNotThereAndWhatMayNotBeSeenLookTheSame() throws Exception {
        var unknown = get("/findes-ikke");
        var invisible = get("/galt?how=404");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(invisible.statusCode()).isEqualTo(404);
        assertThat(invisible.body()).contains("Siden findes ikke – eller du har ikke adgang");
        assertThat(invisible.body()).isEqualTo(unknown.body());
    }

    @Test
    void aBugShowsAReferenceAndNothingOfTheInside() throws Exception {
        var page = get("/galt?how=bug");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Der skete en fejl hos os");
        assertThat(page.body()).containsPattern("fejlen: [0-9A-F]{8}");
        assertThat(page.body()).doesNotContain("010203-0405", "Exception", "dk.samspil", "galt");
    }

    @Test
    void badParametersAreTheAskersMistakeNotOurs() throws Exception {
        assertThat(get("/galt").statusCode()).isEqualTo(400);
        assertThat(get("/galt").body()).contains("Det kunne ikke læses");
    }

    @Test
    void tooLargeARequestIsAnsweredInWords() throws Exception {
        var page =
                send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/formular"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[200_000])));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("Filerne fylder for meget");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    request.header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
