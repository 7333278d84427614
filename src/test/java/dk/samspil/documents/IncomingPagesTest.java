package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.SignedIn;
import dk.samspil.bindery.Papers;
import dk.samspil.bindery.Parcels;
import dk.samspil.cases.RehabilitationCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a browser that sends files in parts is answered, and what the page shows meanwhile.
@SamspilTest
class IncomingPagesTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    @Autowired MockMvcTester tester;
    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;
    @Autowired TestCases test;

    @Test
    void aFileIsAnnouncedSentAskedAboutAndShown() throws IOException {
        var theCase = test.open();
        var zip =
                Parcels.zip(
                        Parcels.files(
                                "brev.pdf",
                                Papers.pdf(1, "Brev"),
                                "program.pdf",
                                new byte[] {'M', 'Z', 0, 0, 1}));
        var file = announce(Personas.caseworker(), theCase, "samlet.zip", zip.length);
        var half = zip.length / 2;
        assertThat(patch(Personas.caseworker(), theCase, file, 0, Arrays.copyOf(zip, half)))
                .hasStatus(204)
                .hasHeader("Upload-Offset", "" + half);
        assertThat(page(theCase, "incoming-unfinished"))
                .contains("samlet.zip", "Ikke færdig", "1 fil er ikke færdig: vælg den igen")
                .doesNotContain("??");
        assertThat(head(Personas.caseworker(), theCase, file))
                .hasStatus(200)
                .hasHeader("Upload-Offset", "" + half);
        var again = patch(Personas.caseworker(), theCase, file, 0, Arrays.copyOf(zip, half));
        assertThat(again).hasStatus(409).hasHeader("Upload-Offset", "" + half);
        assertThat(SignedInBrowser.body(again)).contains("\"again\":true");
        var rest = Arrays.copyOfRange(zip, half, zip.length);
        assertThat(patch(Personas.caseworker(), theCase, file, half, rest)).hasStatus(204);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> list(Personas.caseworker(), theCase).contains("FILED"));
        assertThat(list(Personas.caseworker(), theCase))
                .contains("Lagt på som 2 dokumenter", "program.pdf: ");
        assertThat(page(theCase, "incoming-filed"))
                .contains("Lagt på som 2 dokumenter", "Ryd listen")
                .doesNotContain("??", "data-state=\"SENDING\"");
        browser.post(Personas.caseworker(), theCase.href() + "/sagsmappe/filer/ryd");
        assertThat(list(Personas.caseworker(), theCase)).isEqualTo("[]");
    }

    @Test
    void whatIsRefusedIsSaidInDanish() {
        var theCase = test.open();
        var refused =
                browser.post(
                        Personas.caseworker(),
                        at(theCase),
                        "name",
                        "stor.pdf",
                        "size",
                        "" + (60L << 20),
                        "modified",
                        "1");
        assertThat(refused).hasStatus(422);
        assertThat(SignedInBrowser.body(refused))
                .contains("Filen er større end 50 MB", "\"again\":false");
        var file = announce(Personas.caseworker(), theCase, "brev.pdf", 100);
        var longer = patch(Personas.caseworker(), theCase, file, 0, new byte[101]);
        assertThat(longer).hasStatus(422);
        assertThat(SignedInBrowser.body(longer)).contains("Filen er større, end den var");
        assertThat(patch(Personas.caseworker(), theCase, file, 0, new byte[(1 << 20) + 1]))
                .hasStatus(422);
        var dropped = browser.post(Personas.caseworker(), at(theCase) + "/" + file + "/fjern");
        assertThat(dropped).hasStatus3xxRedirection();
        assertThat(head(Personas.caseworker(), theCase, file)).hasStatus(404);
    }

    @Test
    void nothingMoreIsLaidOnACaseThatIsClosed() throws IOException {
        var theCase = test.open();
        var pdf = Papers.pdf(1, "Brev");
        var file = announce(Personas.caseworker(), theCase, "brev.pdf", pdf.length);
        database.superuser()
                .sql("update cases.rehabilitation_case set status = 'WITHDRAWN' where id = ?")
                .param(theCase.id().value())
                .update();
        var late = patch(Personas.caseworker(), theCase, file, 0, pdf);
        assertThat(late).hasStatus(422);
        assertThat(SignedInBrowser.body(late)).contains("Sagen er afsluttet");
        var another =
                browser.post(
                        Personas.caseworker(),
                        at(theCase),
                        "name",
                        "andet.pdf",
                        "size",
                        "10",
                        "modified",
                        "1");
        assertThat(SignedInBrowser.body(another)).contains("Sagen er afsluttet");
        var plain =
                tester.post()
                        .uri(theCase.href() + "/sagsmappe")
                        .multipart()
                        .file("files", pdf)
                        .with(authentication(new SignedIn(Personas.caseworker())))
                        .with(csrf())
                        .exchange();
        assertThat(plain).hasStatus3xxRedirection();
        assertThat(page(theCase, "incoming-closed"))
                .contains("Sagen er afsluttet, så der kan ikke lægges flere dokumenter på den")
                .doesNotContain("name=\"files\"");
        assertThat(
                        database.superuser()
                                .sql("select count(*) from documents.document where case_id = ?")
                                .param(theCase.id().value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void strangersFindNeitherTheCaseNorTheFile() throws IOException {
        var theCase = test.open();
        var pdf = "Brev".getBytes(StandardCharsets.UTF_8);
        var file = announce(Personas.caseworker(), theCase, "brev.txt", pdf.length);
        var mine = test.open();
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        Personas.administrator(),
                        test.citizenOf(theCase))) {
            assertThat(
                            browser.post(
                                    stranger,
                                    at(theCase),
                                    "name",
                                    "x",
                                    "size",
                                    "1",
                                    "modified",
                                    "1"))
                    .hasStatus(404);
            assertThat(patch(stranger, theCase, file, 0, pdf)).hasStatus(404);
            assertThat(head(stranger, theCase, file)).hasStatus(404);
            assertThat(browser.open(stranger, at(theCase))).hasStatus(404);
            assertThat(browser.post(stranger, at(theCase) + "/" + file + "/fjern")).hasStatus(404);
            assertThat(browser.post(stranger, at(theCase) + "/ryd")).hasStatus(404);
            assertThat(delete(stranger, theCase, file)).hasStatus(404);
        }
        // A colleague is on the case, and the file is not the colleague's; nor is it in this case.
        assertThat(patch(Personas.colleague(), theCase, file, 0, pdf)).hasStatus(404);
        assertThat(patch(Personas.caseworker(), mine, file, 0, pdf)).hasStatus(404);
        assertThat(head(Personas.caseworker(), theCase, file)).hasHeader("Upload-Offset", "0");
        assertThat(delete(Personas.caseworker(), theCase, file)).hasStatus(204);
        assertThat(head(Personas.caseworker(), theCase, file)).hasStatus(404);
    }

    private static String at(RehabilitationCase theCase) {
        return theCase.href() + "/sagsmappe/filer";
    }

    private UUID announce(Asker asker, RehabilitationCase theCase, String name, int size) {
        var answer =
                browser.post(
                        asker, at(theCase), "name", name, "size", "" + size, "modified", "1000");
        assertThat(answer).hasStatus(200);
        var id = ID.matcher(SignedInBrowser.body(answer));
        assertThat(id.find()).isTrue();
        return UUID.fromString(id.group(1));
    }

    private MvcTestResult patch(
            Asker asker, RehabilitationCase theCase, UUID file, long position, byte[] part) {
        return tester.patch()
                .uri(at(theCase) + "/" + file)
                .header("Upload-Offset", position)
                .contentType("application/offset+octet-stream")
                .content(part)
                .with(authentication(new SignedIn(asker)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult delete(Asker asker, RehabilitationCase theCase, UUID file) {
        return tester.delete()
                .uri(at(theCase) + "/" + file)
                .with(authentication(new SignedIn(asker)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult head(Asker asker, RehabilitationCase theCase, UUID file) {
        return tester.head()
                .uri(at(theCase) + "/" + file)
                .with(authentication(new SignedIn(asker)))
                .exchange();
    }

    private String list(Asker asker, RehabilitationCase theCase) {
        return SignedInBrowser.body(browser.open(asker, at(theCase)));
    }

    private String page(RehabilitationCase theCase, String name) {
        return SignedInBrowser.keep(
                name, browser.open(Personas.caseworker(), theCase.href() + "/sagsmappe"));
    }
}
