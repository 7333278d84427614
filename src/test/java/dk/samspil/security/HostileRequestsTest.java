package dk.samspil.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.OwnerDatabase;
import dk.samspil.access.Asker;
import dk.samspil.access.SignedIn;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Generated requests with everything a form should not contain, to every address, by everybody:
/// never an error of ours, never anything of somebody else's.
@DemoTest
@Import(Endpoints.class)
class HostileRequestsTest {

    private static final int REQUESTS = 2_000;

    private static final List<String> VALUES =
            List.of(
                    "",
                    " ",
                    "-1",
                    "0",
                    "99999999999999999999",
                    "1e309",
                    "NaN",
                    "' or 1=1 --",
                    "\"; drop table cases.rehabilitation_case; --",
                    "<script>alert(1)</script>",
                    "${7*7}",
                    "__${T(java.lang.Runtime).getRuntime()}__::.x",
                    "../../etc/passwd",
                    "\u0000",
                    "\uD800",
                    "Wałęsa Łukasz şđ 😀",
                    "å".repeat(20_000),
                    "26-9999",
                    "31-02-2026",
                    "2026-02-30",
                    "00000000-0000-0000-0000-000000000000",
                    "not-a-uuid",
                    "true",
                    "null",
                    "%",
                    "_%_%_%",
                    "010170-1234",
                    "\r\nSet-Cookie: x=y");

    private static final List<String> NAMES =
            List.of(
                    "id",
                    "version",
                    "reason",
                    "to",
                    "q",
                    "whose",
                    "which",
                    "status",
                    "efter",
                    "name",
                    "cpr",
                    "type",
                    "area",
                    "team",
                    "clinic",
                    "consents",
                    "day",
                    "meetingOn",
                    "outcome",
                    "background",
                    "text",
                    "file",
                    "kind",
                    "track",
                    "author",
                    "title",
                    "contentDate",
                    "question",
                    "urgency",
                    "missing",
                    "service",
                    "starts",
                    "place",
                    "sections[0]",
                    "goals[0].text",
                    "a[b][c]",
                    "class.module.classLoader",
                    "_method",
                    "sprog");

    @Autowired MockMvc mvc;
    @Autowired Endpoints endpoints;
    @Autowired OwnerDatabase database;
    @Autowired DemoWorld world;

    @Test
    void noHostileRequestBreaksAnythingOrLeaksAnybody() throws Exception {
        var random = new Random(42);
        List<String> numbers =
                database.superuser()
                        .sql("select number from cases.rehabilitation_case")
                        .query((row, n) -> row.getString(1))
                        .list();
        List<Endpoints.Endpoint> all = endpoints.all();
        List<Asker> people = new ArrayList<>(world.strangers());
        people.addAll(world.everybody());
        List<String> citizens =
                database.superuser()
                        .sql("select cpr from parties.citizen")
                        .query((row, n) -> row.getString(1))
                        .list();
        for (int i = 0; i < REQUESTS; i++) {
            var endpoint = all.get(i % all.size());
            Asker asker = people.get(random.nextInt(people.size()));
            String path =
                    endpoint.pattern()
                            .replace(
                                    "{number}",
                                    random.nextInt(4) == 0
                                            ? "26-" + random.nextInt(100_000)
                                            : pick(numbers, random))
                            .replaceAll(
                                    "\\{[^}]+}",
                                    Matcher.quoteReplacement(safe(pick(VALUES, random))));
            MockHttpServletResponse response = send(endpoint.method(), path, asker, random);
            assertThat(response.getStatus())
                    .as("%s %s as %s", endpoint.method(), path, asker.capacity())
                    .isLessThan(500);
            if (asker.name().startsWith("Fremmed")) {
                assertLeaksNobody(response, citizens, path);
            }
        }
    }

    private MockHttpServletResponse send(HttpMethod method, String path, Asker asker, Random random)
            throws Exception {
        var request =
                MockMvcRequestBuilders.request(method, URI.create(path))
                        .with(authentication(new SignedIn(asker)))
                        .with(csrf());
        for (int n = random.nextInt(6); n > 0; n--) {
            request.param(pick(NAMES, random), pick(VALUES, random));
        }
        if (random.nextInt(5) == 0) {
            request.header("HX-Request", "true");
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static void assertLeaksNobody(
            MockHttpServletResponse response, List<String> citizens, String path) throws Exception {
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        for (String cpr : citizens) {
            assertThat(
                            body.contains(cpr)
                                    || body.contains(cpr.substring(0, 6) + "-" + cpr.substring(6)))
                    .as("person number on %s", path)
                    .isFalse();
        }
    }

    private static String safe(String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.length() > 200 ? "x".repeat(300) : encoded.isEmpty() ? "x" : encoded;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
