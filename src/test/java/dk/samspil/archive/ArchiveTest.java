package dk.samspil.archive;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.bindery.Papers;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.TurnTask.Left;
import dk.samspil.documents.ArchiveCopies.State;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.FrozenFile;
import dk.samspil.documents.Uploads;
import dk.samspil.print.Pdf;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Of each file that is sent a copy for the archive is made, and seen by those who see the file.
@SamspilTest
class ArchiveTest {

    @Autowired Archive archive;
    @Autowired ArchiveMaking making;
    @Autowired Ghostscript ghostscript;
    @Autowired CaseFiles files;
    @Autowired Uploads uploads;
    @Autowired Askers askers;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;

    @Test
    void aCopyIsMadeOfEachFileThatIsSent() throws IOException {
        Assumptions.assumeTrue(ghostscript.ready(), "Ghostscript is not installed");
        var theCase = test.open();
        var texts = List.of("Første side", "Anden side");
        var sent = sent(theCase, UnfitPapers.pdf(texts, List.of(2)));
        whenDone(sent);
        var page = keep("archive-ready", browser.open(Personas.caseworker(), at(theCase, sent)));
        assertThat(page)
                .contains("Klar", "Kontrolleret: Den overholder PDF/A-2b")
                .contains("1 side er gemt som billede", "side " + sent.pages())
                .contains("En skrifttype er i stykker eller mangler tegn")
                .doesNotContain("??", "Prøv igen");
        var pdf = browser.open(Personas.caseworker(), at(theCase, sent) + ".pdf");
        assertThat(pdf).hasStatusOk();
        var bytes = pdf.getResponse().getContentAsByteArray();
        assertThat(UnfitPapers.conforms(bytes)).isTrue();
        assertThat(Pdf.text(bytes)).contains("Første side", "Anden side");
        assertThat(Pdf.pages(bytes)).isEqualTo(sent.pages());
        assertThat(logged(theCase))
                .contains("Arkivkopi af sagsmappen lavet", "Arkivkopi af sagsmappen");
        assertThat(body(browser.open(Personas.caseworker(), theCase.href() + "/sagsmappe")))
                .contains("/arkivkopi\"", "Klar");
        var again = browser.post(Personas.caseworker(), at(theCase, sent));
        assertThat(again).hasStatus3xxRedirection();
        assertThat(find(theCase, sent).state()).isEqualTo(State.READY);
    }

    @Test
    void whoTakesOverFromOneThatWasKilledBeginsAnew() throws IOException {
        Assumptions.assumeTrue(ghostscript.ready(), "Ghostscript is not installed");
        var theCase = test.open();
        var sent = sent(theCase, Papers.pdf(1, "Kære borger"));
        whenDone(sent);
        set(sent, "state = 'MAKING', pdf = null, size = 0");
        var municipality = Asker.system(theCase.municipality());
        assertThat(askers.as(municipality, () -> making.make(sent.id(), () -> true)))
                .isEqualTo(Left.STOPPED);
        assertThat(find(theCase, sent).state()).isEqualTo(State.ORDERED);
        assertThat(askers.as(municipality, () -> making.make(sent.id(), () -> false)))
                .isEqualTo(Left.NOTHING);
        assertThat(find(theCase, sent).isReady()).isTrue();
        assertThat(askers.as(municipality, () -> making.make(sent.id(), () -> false)))
                .isEqualTo(Left.NOTHING);
    }

    @Test
    void thePageSaysHowFarTheCopyIsAndWhatCanBeDone() throws IOException {
        var theCase = test.open();
        var sent = sent(theCase, Papers.pdf(1, "Kære borger"));
        whenDone(sent);
        set(sent, "state = 'ORDERED', pdf = null");
        assertThat(page("archive-ordered", theCase, sent))
                .contains("Bestilt", "lavet i baggrunden")
                .doesNotContain("<button type=\"submit\" class=\"button button-primary\"");
        set(sent, "waits = true");
        assertThat(page("archive-waits", theCase, sent))
                .contains("Ghostscript", "ikke sat op på serveren");
        set(sent, "waits = false, state = 'MAKING'");
        assertThat(page("archive-making", theCase, sent)).contains("Bliver lavet");
        var remarks = "[{\"document\":\"\",\"pages\":[3,4],\"reason\":\"TOO_LONG\"}]";
        set(sent, "state = 'FAILED', failure = 'NOT_DRAWN', remarks = '" + remarks + "'");
        assertThat(page("archive-failed", theCase, sent))
                .contains("Lykkedes ikke", "overholder ikke PDF/A-2b", "Prøv igen")
                .contains("2 sider kunne ikke laves om", "side 3, 4 i mappen", "for lang tid")
                .doesNotContain("??");
        assertThat(browser.open(Personas.caseworker(), at(theCase, sent) + ".pdf")).hasStatus(404);
        assertThat(browser.post(Personas.caseworker(), at(theCase, sent)))
                .hasStatus3xxRedirection();
        assertThat(find(theCase, sent).isFailed()).isFalse();
        assertThat(logged(theCase)).contains("Arkivkopi af sagsmappen bestilt");
        whenDone(sent);
        database.superuser()
                .sql("delete from archive.copy where case_file_id = ?")
                .param(sent.id())
                .update();
        assertThat(page("archive-none", theCase, sent))
                .contains("før der blev lavet arkivkopier", "Lav en arkivkopi");
        assertThat(body(browser.open(Personas.caseworker(), theCase.href() + "/sagsmappe")))
                .contains("Ikke bestilt")
                .doesNotContain("??");
        browser.post(Personas.caseworker(), at(theCase, sent));
        assertThat(archive(theCase, sent)).isPresent();
    }

    @Test
    void strangersNeitherSeeNorOrderCopies() throws IOException {
        var theCase = test.open();
        var sent = sent(theCase, Papers.pdf(1, "Kære borger"));
        whenDone(sent);
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        Personas.administrator(),
                        test.citizenOf(theCase))) {
            assertThat(browser.open(stranger, at(theCase, sent))).hasStatus(404);
            assertThat(browser.open(stranger, at(theCase, sent) + ".pdf")).hasStatus(404);
            assertThat(browser.post(stranger, at(theCase, sent))).hasStatus(404);
        }
        assertThat(browser.post(Personas.minuteTaker(), at(theCase, sent))).hasStatus(404);
        var other = test.open();
        assertThat(browser.open(Personas.caseworker(), at(other, sent))).hasStatus(404);
    }

    @Test
    void theDatabaseItselfShowsAndChangesNothingForStrangers() throws IOException {
        var theCase = test.open();
        var sent = sent(theCase, Papers.pdf(1, "Kære borger"));
        whenDone(sent);
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.gp(100_001),
                        Personas.administrator(),
                        Asker.system(Personas.caseworkerElsewhere().organisation()))) {
            assertThat(
                            count(
                                    stranger,
                                    "select count(*) from archive.copy where case_file_id = ?",
                                    sent))
                    .as(stranger.name())
                    .isZero();
            assertThat(
                            update(
                                    stranger,
                                    "update archive.copy set waits = true where case_file_id = ?",
                                    sent))
                    .as(stranger.name())
                    .isZero();
        }
        // The municipality's own people do not write copies either; the job does.
        assertThat(
                        update(
                                Personas.caseworker(),
                                "update archive.copy set pdf = 'forged' where case_file_id = ?",
                                sent))
                .isZero();
        assertThatThrownBy(
                        () ->
                                update(
                                        Personas.caseworker(),
                                        "delete from archive.copy where case_file_id = ?",
                                        sent))
                .isInstanceOf(DataAccessException.class);
        var other = test.open();
        assertThatThrownBy(
                        () ->
                                test.as(
                                        Personas.caseworkerElsewhere(),
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into archive.copy (case_file_id, case_id,
                                                                    state, ordered_by_name, ordered_at,
                                                                    changed_at, pages)
                                                                values (?, ?, 'ORDERED', 'x', now(), now(), 1)
                                                                """)
                                                        .params(sent.id(), other.id().value())
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theCitizenSeesTheCopyOfTheOwnFileOnly() throws IOException {
        var theCase = test.open();
        var sent = sent(theCase, Papers.pdf(1, "Kære borger"));
        whenDone(sent);
        var sql = "select count(*) from archive.copy where case_file_id = ?";
        assertThat(count(test.citizenOf(theCase), sql, sent)).isOne();
        assertThat(count(test.citizenOf(test.open()), sql, sent)).isZero();
    }

    private int count(Asker asker, String sql, FrozenFile sent) {
        return test.as(asker, () -> jdbc.sql(sql).param(sent.id()).query(Integer.class).single());
    }

    private int update(Asker asker, String sql, FrozenFile sent) {
        return test.as(asker, () -> jdbc.sql(sql).param(sent.id()).update());
    }

    private void set(FrozenFile sent, String values) {
        database.superuser()
                .sql("update archive.copy set " + values + " where case_file_id = ?")
                .param(sent.id())
                .update();
    }

    private String page(String name, RehabilitationCase theCase, FrozenFile sent) {
        return keep(name, browser.open(Personas.caseworker(), at(theCase, sent)));
    }

    private FrozenFile sent(RehabilitationCase theCase, byte[] pdf) {
        test.as(Personas.caseworker(), () -> uploads.take(theCase, "attest.pdf", pdf));
        return test.as(Personas.caseworker(), () -> files.freeze(theCase.id(), null));
    }

    /// Ready, or waiting for the program where it is not installed.
    private void whenDone(FrozenFile sent) {
        var done =
                database.superuser()
                        .sql(
                                """
                                select count(*) from archive.copy
                                where case_file_id = ? and (state = 'READY' or waits)
                                """)
                        .param(sent.id());
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> done.query(Integer.class).single() == 1);
    }

    private ArchiveCopy find(RehabilitationCase theCase, FrozenFile sent) {
        return archive(theCase, sent).orElseThrow();
    }

    private java.util.Optional<ArchiveCopy> archive(RehabilitationCase theCase, FrozenFile sent) {
        assertThat(sent.caseId()).isEqualTo(theCase.id());
        return test.as(Personas.caseworker(), () -> archive.find(sent.id()));
    }

    private List<String> logged(RehabilitationCase theCase) {
        return database.superuser()
                .sql("select what from access.log_entry where case_id = ?")
                .param(theCase.id().value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static String at(RehabilitationCase theCase, FrozenFile sent) {
        return theCase.href() + "/sagsmappe/sendt/" + sent.id() + "/arkivkopi";
    }
}
