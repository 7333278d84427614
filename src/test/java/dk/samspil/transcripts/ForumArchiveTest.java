package dk.samspil.transcripts;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.access.Askers;
import dk.samspil.bindery.Papers;
import dk.samspil.forums.Forum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Minutes from before are taken in, looked at, put into the archive, and read by members only.
@SamspilTest
class ForumArchiveTest {

    private static final String MINUTES =
            """
            Referat af møde i Prøveforum
            3. marts 2015
            Punkt 1: Velkomst
            Beslutning: Godkendt.
            Punkt 2: Budget for girafparken
            Indstilling
            Det indstilles, at budgettet godkendes.
            Beslutning
            Tiltrådt.
            Bilag
            Bilag 1: Budget 2016
            Punkt 4: Lukket: Personsag
            """;

    @Autowired ForumArchive archive;
    @Autowired TestFora fora;
    @Autowired TestCases test;
    @Autowired Askers askers;
    @Autowired JdbcClient jdbc;
    @Autowired SignedInBrowser browser;

    @Test
    void minutesAreTakenInLookedAtAndKept() {
        var forum = fora.found();
        var at = forum.href() + "/tidligere";
        assertThat(keep("transcripts-empty", browser.open(TestFora.secretary(), at)))
                .contains("Der er ikke noget i arkivet", "Indlæs")
                .doesNotContain("??");
        take(forum, "referat.txt", MINUTES.getBytes(StandardCharsets.UTF_8));
        var preview = only(forum);
        assertThat(preview.heldOn()).isEqualTo(LocalDate.of(2015, 3, 3));
        assertThat(preview.closedItems()).containsExactly(4);
        assertThat(keep("transcripts-previews", browser.open(TestFora.secretary(), at)))
                .contains("Skal ses igennem", "Referat af møde i Prøveforum");
        assertThat(browser.open(TestFora.member(), preview.href())).hasStatus(404);
        assertThat(keep("transcript-preview", browser.open(TestFora.secretary(), preview.href())))
                .contains("Før punkt 4 mangler punkt 3", "Budget for girafparken", "Tiltrådt.")
                .contains("Bilag 1: Budget 2016", "Læg i arkivet")
                .doesNotContain("??");

        var wrong =
                browser.post(
                        TestFora.secretary(),
                        preview.href(),
                        "title",
                        "Referat, marts 2015",
                        "heldOn",
                        "i foråret");
        assertThat(wrong).hasStatus(422);
        assertThat(keep("transcript-wrong-day", wrong))
                .contains("i foråret", "Referat, marts 2015")
                .doesNotContain("??");

        keepIt(preview, "Referat, marts 2015", "4-3-2015", "2", "4");
        var kept = only(forum);
        assertThat(kept.heldOn()).isEqualTo(LocalDate.of(2015, 3, 4));
        assertThat(keep("transcript-member", browser.open(TestFora.member(), kept.href())))
                .contains("Referat, marts 2015", "Tiltrådt.")
                .doesNotContain("Læg i arkivet", "Lagt til side", "??");
        assertThat(browser.open(TestFora.member(), at + "?q=girafparken"))
                .bodyText()
                .contains("Referat, marts 2015");
        assertThat(browser.open(TestFora.member(), at + "?q=kamel"))
                .bodyText()
                .contains("Ordene står ikke");
        assertThat(browser.open(TestFora.member(), kept.href() + "/original")).hasStatusOk();
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        var forum = fora.found();
        take(forum, "referat.txt", MINUTES.getBytes(StandardCharsets.UTF_8));
        var preview = only(forum);
        keepIt(preview, "Den første", "", "4");
        keepIt(preview, "Den anden", "");
        assertThat(only(forum).title()).isEqualTo("Den første");
        browser.post(TestFora.secretary(), preview.href() + "/kasser");
        assertThat(browser.open(TestFora.secretary(), preview.href())).hasStatus(404);
    }

    @Test
    void wordFilesAreReadAndBrokenOnesAreTold() throws IOException {
        var forum = fora.found();
        var body = MINUTES.lines().map(Papers::paragraph).collect(Collectors.joining());
        take(forum, "referat.docx", Papers.word(body, ""));
        assertThat(only(forum).read().items()).hasSize(3);
        assertThat(only(forum).read().items().get(1).words(PartKind.DECISION))
                .isEqualTo("Tiltrådt.");
        var broken = "%PDF-1.7 in stykker".getBytes(StandardCharsets.UTF_8);
        var told = askers.as(TestFora.secretary(), () -> archive.take(forum.id(), "x.pdf", broken));
        assertThat(told.problemKey()).isEqualTo("bindery.problem.damaged");
    }

    @Test
    void strangersFindNothingAndWriteNothing() {
        var forum = fora.found();
        take(forum, "referat.txt", MINUTES.getBytes(StandardCharsets.UTF_8));
        var preview = only(forum);
        for (var stranger : List.of(TestFora.member(), Personas.caseworker())) {
            assertThat(browser.open(stranger, preview.href())).hasStatus(404);
            assertThat(browser.post(stranger, preview.href(), "title", "x")).hasStatus(404);
            assertThat(browser.post(stranger, preview.href() + "/kasser")).hasStatus(404);
            assertThat(browser.post(stranger, forum.href() + "/tidligere")).hasStatus(404);
            int seen =
                    test.as(
                            stranger,
                            () ->
                                    jdbc.sql(
                                                    "select count(*) from transcripts.transcript where id = ?")
                                            .param(preview.id())
                                            .query(Integer.class)
                                            .single());
            assertThat(seen).isZero();
            assertThatThrownBy(() -> test.as(stranger, () -> attack(forum.id())))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    private int attack(UUID forum) {
        return jdbc.sql(
                        """
                        insert into transcripts.transcript (forum_id, title, file_name, original, pages,
                            closed_items, taken_by, taken_at)
                        values (?, 'x', 'x', '', '{}', '{}', 'x', now())
                        """)
                .param(forum)
                .update();
    }

    private void take(Forum forum, String name, byte[] bytes) {
        var taken = askers.as(TestFora.secretary(), () -> archive.take(forum.id(), name, bytes));
        assertThat(taken.isTaken()).isTrue();
    }

    private KeptTranscript only(Forum forum) {
        return test.as(TestFora.secretary(), () -> archive.of(forum.id(), "")).getFirst();
    }

    private void keepIt(KeptTranscript one, String title, String day, String... closed) {
        var fields = new ArrayList<>(List.of("version", "" + one.version()));
        fields.addAll(List.of("title", title, "heldOn", day));
        for (var number : closed) {
            fields.addAll(List.of("closed", number));
        }
        browser.post(TestFora.secretary(), one.href(), fields.toArray(String[]::new));
    }
}
