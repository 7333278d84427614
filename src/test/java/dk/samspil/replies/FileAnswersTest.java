package dk.samspil.replies;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.SignedIn;
import dk.samspil.surveys.TestSurveys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A question that asks for a file, from the editor to the results.
@SamspilTest
class FileAnswersTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final Asker ONE = Personas.caseworker();
    private static final Asker OTHER = Personas.teamSecretary();
    private static final Asker ELSEWHERE = Personas.teamSecretaryElsewhere();
    private static final Asker STRANGER = Personas.secretariatElsewhere();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester tester;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;
    @Autowired TestCases as;

    private TestSurveys test;

    @BeforeEach
    void sender() {
        test = new TestSurveys(browser, SENDER);
    }

    private UUID asksForAFile(String delivered, String part) {
        var id = test.begun(delivered);
        var at = "/undersoegelser/skema/" + id;
        assertThat(
                        browser.post(
                                SENDER,
                                at + "/spoergsmaal?del=" + part,
                                "lock",
                                "1",
                                "labelDa",
                                "Vedlæg jeres retningslinje",
                                "type",
                                "FILE",
                                "required",
                                "true"))
                .hasStatus3xxRedirection();
        assertThat(body(browser.open(SENDER, at + "/vis"))).contains("type=\"file\"");
        browser.post(SENDER, at + "/udgiv", "lock", "2");
        return id;
    }

    private MvcTestResult send(
            @Nullable Asker who, String address, List<MockMultipartFile> files, String... fields) {
        var request = tester.post().uri(address).multipart();
        files.forEach(request::file);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        request.with(csrf());
        if (who != null) {
            request.with(authentication(new SignedIn(who)));
        }
        return request.exchange();
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("f.q1", name, "application/pdf", bytes);
    }

    private String at(UUID round) {
        return "/spoergeskemaer/"
                + one("select id::text from surveys.invitation where round_id = ?", round);
    }

    private String one(String sql, UUID round) {
        return database.superuser().sql(sql).param(round).query(String.class).single();
    }

    private int files(UUID round) {
        return Integer.parseInt(one("select count(*) from replies.file where round_id = ?", round));
    }

    private String idOf(UUID round) {
        return one("select id::text from replies.file where round_id = ?", round);
    }

    @Test
    void filesAreHandedInReplacedReadAndListedAmongTheResults() {
        var round = test.send(asksForAFile("COORDINATOR", "lae265"), "Med fil", 151);
        var at = at(round);
        var part = at + "/del/lae265";
        assertThat(htmlUnescape(body(browser.open(ONE, part))))
                .contains("multipart/form-data", "Højst 5 filer på hver 10 MB");
        assertThat(
                        send(
                                ONE,
                                part,
                                List.of(file("Første.pdf", PDF)),
                                "f.quality",
                                "4",
                                "version",
                                "0"))
                .hasStatus3xxRedirection();
        var late =
                send(
                        OTHER,
                        part,
                        List.of(file("Anden 010190-1234.pdf", PDF)),
                        "f.quality",
                        "2",
                        "version",
                        "0");
        assertThat(late).as("two at once").hasStatus(409);
        assertThat(htmlUnescape(body(late)))
                .contains("Første.pdf (1 kB)", "Anden xxxxxx-xxxx.pdf (1 kB)");
        assertThat(files(round)).as("none is lost").isEqualTo(2);
        var first =
                one(
                        "select id::text from replies.file where name like 'F%' and round_id = ?",
                        round);
        assertThat(
                        send(
                                ONE,
                                part,
                                List.of(),
                                "f.quality",
                                "4",
                                "version",
                                "1",
                                "f.q1.remove",
                                first))
                .hasStatus3xxRedirection();
        var id = idOf(round);
        var read = browser.open(OTHER, at + "/fil/" + id);
        assertThat(read.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(read.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(
                        browser.open(
                                SENDER,
                                "/undersoegelser/papir"
                                        + at.substring(at.lastIndexOf('/'))
                                        + "/fil/"
                                        + id))
                .as("a draft is theirs")
                .hasStatus(404);
        browser.post(
                OTHER,
                at + "/del/meeting",
                "version",
                "0",
                "f.advice",
                "4",
                "f.preparation",
                "3",
                "f.understandable",
                "yes");
        browser.post(OTHER, at + "/del/between", "version", "0", "f.used", "no");
        assertThat(browser.post(OTHER, at + "/indsend")).hasStatus3xxRedirection();
        assertThat(htmlUnescape(body(browser.open(ONE, at)))).contains(at + "/fil/" + id);
        var results = "/undersoegelser/runde/" + round + "/resultat";
        var paper = "/undersoegelser/papir" + at.substring(at.lastIndexOf('/')) + "/fil/" + id;
        assertThat(htmlUnescape(body(browser.open(SENDER, results))))
                .contains(paper, "Anden xxxxxx-xxxx.pdf (1 kB)");
        assertThat(browser.open(SENDER, paper)).hasStatusOk();
        assertThat(body(browser.open(SENDER, results + ".csv")))
                .contains("\"" + PDF.length + "\";\"Anden xxxxxx-xxxx.pdf\"");
    }

    @Test
    void whatIsTooMuchOrNoSuchFileIsRefusedAndTheRestIsKept() {
        var round = test.send(asksForAFile("COORDINATOR", "lae265"), "Afvist", 151);
        var part = at(round) + "/del/lae265";
        var refused =
                send(
                        ONE,
                        part,
                        List.of(
                                file("program.pdf", new byte[] {'M', 'Z', 0, 1}),
                                file("side.html", "<html>".getBytes(StandardCharsets.US_ASCII)),
                                file("stor.pdf", new byte[10_000_001]),
                                file("god.pdf", PDF)),
                        "f.quality",
                        "4",
                        "version",
                        "0");
        assertThat(refused).hasStatus(422);
        assertThat(htmlUnescape(body(refused)))
                .contains("program.pdf er ikke gemt", "god.pdf (1 kB)");
        assertThat(files(round)).isEqualTo(1);
        var many = file("flere.pdf", PDF);
        var crowded =
                send(
                        ONE,
                        part,
                        List.of(many, many, many, many, many),
                        "f.quality",
                        "4",
                        "version",
                        "1");
        assertThat(htmlUnescape(body(crowded))).contains("højst være 5 filer");
        assertThat(files(round)).isEqualTo(5);
        assertThat(
                        send(
                                ONE,
                                part,
                                List.of(new MockMultipartFile("f.better", "x.pdf", null, PDF)),
                                "version",
                                "2"))
                .as("asks for words")
                .hasStatus(422);
    }

    @Test
    void whoeverHasACodeBringsLess() {
        var round = UUID.randomUUID();
        var code = test.codes(round, asksForAFile("CITIZEN", "meeting"), "CODES", "1").getFirst();
        var part = code + "/del/meeting";
        assertThat(htmlUnescape(body(tester.get().uri(part).exchange())))
                .contains("Højst 3 filer på hver 5 MB");
        var large =
                send(null, part, List.of(file("stor.pdf", new byte[5_000_001])), "version", "0");
        assertThat(htmlUnescape(body(large))).contains("fylder mere end 5 MB");
        assertThat(send(null, part, List.of(file("lille.pdf", PDF)), "version", "1"))
                .hasStatus3xxRedirection();
        assertThat(tester.get().uri(code + "/fil/" + idOf(round)).exchange()).hasStatusOk();
        var other =
                test.codes(UUID.randomUUID(), test.published("CITIZEN"), "CODES", "1").getFirst();
        assertThat(tester.get().uri(other + "/fil/" + idOf(round)).exchange()).hasStatus(404);
    }

    @Test
    void nobodyElseReadsAddsOrTakesAwayAFile() {
        var round = test.send(asksForAFile("COORDINATOR", "lae265"), "Angreb", 151, 159);
        var at =
                "/spoergeskemaer/"
                        + one(
                                "select id::text from surveys.invitation where round_id = ? and organisation_id = 151",
                                round);
        send(
                ONE,
                at + "/del/lae265",
                List.of(file("hemmelig.pdf", PDF)),
                "f.quality",
                "4",
                "version",
                "0");
        var id = idOf(round);
        for (var stranger : List.of(ELSEWHERE, STRANGER, SENDER, Personas.administrator())) {
            assertThat(browser.open(stranger, at + "/fil/" + id)).hasStatus(404);
            assertThat(
                            send(
                                    stranger,
                                    at + "/del/lae265",
                                    List.of(file("ny.pdf", PDF)),
                                    "version",
                                    "1"))
                    .hasStatus(404);
            as.run(
                    stranger,
                    () -> {
                        assertThat(
                                        jdbc.sql(
                                                        "select count(*) from replies.file where round_id = ?")
                                                .param(round)
                                                .query(Integer.class)
                                                .single())
                                .isZero();
                        assertThat(jdbc.sql("delete from replies.file").update()).isZero();
                    });
        }
        as.run(
                ELSEWHERE,
                () ->
                        org.assertj.core.api.Assertions.assertThatThrownBy(
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into replies.file (id, invitation_id, round_id, owner_id, organisation_id,
                                                                    question, name, size, content, added_by, added_at)
                                                                select gen_random_uuid(), ?::uuid, ?, 1, 159, 'q1', 'x', 1, 'x', '', now()
                                                                """)
                                                        .params(
                                                                at.substring(
                                                                        at.lastIndexOf('/') + 1),
                                                                round)
                                                        .update())
                                .isInstanceOf(DataAccessException.class));
        as.run(
                ONE,
                () ->
                        assertThat(
                                        jdbc.sql(
                                                        "select count(*) from replies.file where round_id = ?")
                                                .param(round)
                                                .query(Integer.class)
                                                .single())
                                .as("there was something to find")
                                .isOne());
    }
}
