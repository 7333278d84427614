package dk.samspil.documents;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.SignedIn;
import dk.samspil.bindery.Papers;
import dk.samspil.cases.RehabilitationCase;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
class CaseFilePagesTest {

    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester tester;
    @Autowired TestCases test;
    @Autowired Documents documents;

    @Test
    void manyFilesAtOnceAreEachToldHowTheyWent() throws IOException {
        var theCase = test.open();
        var answer =
                upload(
                        Personas.caseworker(),
                        theCase,
                        file("epikrise.pdf", Papers.pdf(2, "Epikrise 3. marts 2026")),
                        file("tom.pdf", new byte[0]),
                        file("program.pdf", new byte[] {'M', 'Z', 0, 1, 2}),
                        file("stor.pdf", new byte[50 * 1024 * 1024 + 1]));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().get("uploaded"))
                .asInstanceOf(
                        org.assertj.core.api.InstanceOfAssertFactories.list(Uploads.Result.class))
                .extracting(Uploads.Result::kept)
                .containsExactly(true, true, true, false);
        var page = keep("case-file", browser.open(Personas.caseworker(), at(theCase)));
        assertThat(page)
                .contains("Epikrise", "3. marts 2026", "Kan ikke vises", "Tjekliste", "Mangler")
                .contains("multiple", "Hele mappen som én PDF")
                .doesNotContain("Der er ingen dokumenter i mappen endnu")
                .doesNotContain("??")
                .doesNotContain(" style=");
    }

    @Test
    void aDocumentIsPutRightInItsRow() throws IOException {
        var theCase = withOne();
        var document = only(theCase);
        var address = at(theCase) + "/" + document.id();
        var open =
                keep(
                        "case-file-edit",
                        browser.open(Personas.caseworker(), at(theCase) + "?ret=" + document.id()));
        assertThat(open)
                .contains("name=\"contentDate\"", "Dato for indholdet")
                .doesNotContain("??");
        assertThat(browser.post(Personas.caseworker(), address, fields("1", "LAE265", "3.3.2026")))
                .hasStatus3xxRedirection();
        assertThat(only(theCase).kind()).isEqualTo(DocumentKind.LAE265);
        assertThat(only(theCase).contentDate()).hasToString("2026-03-03");
    }

    @Test
    void whatWasUploadedByMistakeStandsBelowWithTheReason() throws IOException {
        var theCase = withOne();
        var address = at(theCase) + "/" + only(theCase).id() + "/traek-tilbage";
        var why = new String[] {"version", "1", "reason", "Hører til en anden sag"};
        assertThat(browser.post(Personas.caseworker(), address, why)).hasStatus3xxRedirection();
        assertThat(keep("case-file-withdrawn", browser.open(Personas.caseworker(), at(theCase))))
                .contains("Trukket tilbage", "Hører til en anden sag", "Mette Eksempel")
                .doesNotContain("??");
    }

    @Test
    void whatWasTypedStaysWhenItCannotBeSaved() throws IOException {
        var theCase = withOne();
        var address = at(theCase) + "/" + only(theCase).id();
        var wrong =
                browser.post(
                        Personas.caseworker(), address, fields("1", "LAE265", "31. februar 2026"));
        assertThat(wrong).hasStatus(422);
        assertThat(body(wrong)).contains("31. februar 2026", "Rettet titel");
        browser.post(Personas.colleague(), address, fields("1", "CV", "3.3.2026"));
        var late = browser.post(Personas.caseworker(), address, fields("1", "LAE265", "4.3.2026"));
        assertThat(late).hasStatus(409);
        assertThat(keep("case-file-conflict", late)).contains("Søren Prøvesen", "Rettet titel");
    }

    @Test
    void aDocumentIsReadInTheBrowserWithItsTextBesideIt() throws IOException {
        var theCase = withOne();
        var address = at(theCase) + "/" + only(theCase).id();
        var page = keep("document-reader", browser.open(Personas.caseworker(), address));
        assertThat(page)
                .contains("<iframe", "Teksten i dokumentet", "Kære borger")
                .doesNotContain("??");
        var pdf = browser.open(Personas.caseworker(), address + "/sider.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(pdf.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var original = browser.open(Personas.caseworker(), address + "/original");
        assertThat(original.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment");
        assertThat(original.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void theWholeFileComesAsOnePdf() throws IOException {
        var theCase = withOne();
        var merged = browser.open(Personas.caseworker(), at(theCase) + ".pdf");
        assertThat(merged).hasStatusOk().hasContentType("application/pdf");
        assertThat(merged.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void everyPageOfAForeignCaseFileDoesNotExist() throws IOException {
        var theCase = withOne();
        var own = test.open(Personas.caseworkerElsewhere(), null);
        var id = only(theCase).id();
        for (var path :
                List.of("", ".pdf", "/" + id, "/" + id + "/sider.pdf", "/" + id + "/original")) {
            for (var stranger :
                    List.of(
                            Personas.caseworkerElsewhere(),
                            Personas.coordinator(),
                            Personas.gp(100_001),
                            test.citizenOf(theCase),
                            Personas.administrator())) {
                assertThat(browser.open(stranger, at(theCase) + path)).hasStatus(404);
            }
        }
        var stranger = Personas.caseworkerElsewhere();
        assertThat(browser.open(stranger, at(own) + "/" + id)).hasStatus(404);
        assertThat(browser.post(stranger, at(own) + "/" + id, fields("1", "CV", "")))
                .hasStatus(404);
        assertThat(browser.open(test.citizenOf(theCase), "/min-sag/dokument/" + id + ".pdf"))
                .hasStatus(404);
        assertThat(browser.open(Personas.caseworker(), at(theCase) + "/" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(upload(stranger, theCase, file("a.pdf", Papers.pdf(1, "x")))).hasStatus(404);
    }

    private RehabilitationCase withOne() throws IOException {
        var theCase = test.open();
        upload(Personas.caseworker(), theCase, file("brev.pdf", Papers.pdf(2, "Kære borger")));
        return theCase;
    }

    private MvcTestResult upload(
            Asker asker, RehabilitationCase theCase, MockMultipartFile... files) {
        var request = tester.post().uri(at(theCase)).multipart();
        for (var file : files) {
            request = request.file(file);
        }
        return request.with(authentication(new SignedIn(asker))).with(csrf()).exchange();
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "application/octet-stream", bytes);
    }

    private static String at(RehabilitationCase theCase) {
        return theCase.href() + "/sagsmappe";
    }

    private Document only(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> documents.of(theCase.id())).getFirst();
    }

    private static String[] fields(String version, String kind, String date) {
        return new String[] {
            "version",
            version,
            "kind",
            kind,
            "title",
            "Rettet titel",
            "author",
            "Lægehuset",
            "contentDate",
            date,
            "track",
            "HEALTH",
            "chosen",
            "true",
            "leftOutReason",
            ""
        };
    }
}
