package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.CaseJobs;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.repeats.Repeat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Repeats in a real case: set aside, shown, brought back, and nobody else's business.
@SamspilTest
class CaseRepeatsTest {

    private static final String LETTER =
            """
            Regionshospitalet Fjordlund
            Epikrise
            Dato: 3. marts 2026
            Patienten har haft smerter i venstre knæ gennem 14 måneder og er undersøgt tre gange.
            Der er ikke tegn på leddegigt. Bevægeligheden er 110 grader, og kraften er nedsat.
            Behandlingen har bestået af træning to gange om ugen og smertestillende medicin.
            """;

    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired CaseFiles caseFiles;
    @Autowired CaseRepeats repeats;
    @Autowired CaseJobs jobs;
    @Autowired TestCases test;
    @Autowired OwnerDatabase owner;
    @Autowired JdbcClient jdbc;
    @Autowired SignedInBrowser browser;

    @Test
    void theSameLetterScannedAgainIsSetAsideAndCountedOnce() {
        var theCase = withARepeat();
        var file = file(theCase);
        assertThat(file.pages()).isEqualTo(1);
        assertThat(file.leftOut())
                .singleElement()
                .satisfies(
                        aside ->
                                assertThat(aside.leftOutReason())
                                        .isEqualTo("Den samme side som “Epikrise fra marts”"));
        assertThat(found(theCase)).extracting(FoundRepeat::kind).containsExactly(Repeat.Kind.COPY);
    }

    @Test
    void aPaperThatLooksTheSameButHasAnotherValueStaysInTheFile() {
        var theCase = test.open();
        upload(theCase, "a.txt", LETTER);
        upload(theCase, "b.txt", LETTER.replace("110", "95").replace("3. marts", "9. april"));
        assertThat(file(theCase).read()).hasSize(2);
    }

    @Test
    void twoLettersThatComeAtOnceAreSeenByTheLaterOne() throws Exception {
        var theCase = test.open();
        try (var other = Executors.newSingleThreadExecutor()) {
            var second =
                    test.as(
                            Personas.caseworker(),
                            () -> {
                                take(theCase, "Epikrise.txt", LETTER);
                                var waiting =
                                        other.submit(
                                                () ->
                                                        upload(
                                                                theCase,
                                                                "Kopi.txt",
                                                                "KOPI\n" + LETTER));
                                assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS))
                                        .isInstanceOf(TimeoutException.class);
                                return waiting;
                            });
            second.get(20, TimeUnit.SECONDS);
        }
        assertThat(found(theCase)).hasSize(1);
    }

    @Test
    void aPaperFromOutsideIsLookedAtAlsoWhenAJobHasBegunToLook() {
        var theCase = withARepeat();
        withdrawUnseen(file(theCase).read().getFirst());
        aJobRuns(theCase);
        test.run(Personas.caseworker(), () -> jobs.orderAfresh(RepeatTask.LOOK, theCase.id()));
        await().atMost(Duration.ofSeconds(20)).until(() -> found(theCase).isEmpty());
    }

    @Test
    void onePressBringsItBackAndItStaysBack() {
        var theCase = withARepeat();
        var repeat = found(theCase).getFirst();
        press(theCase, repeat, "tag-med");
        assertThat(file(theCase).read()).hasSize(2);
        upload(theCase, "Noget andet.txt", "Referat af samtale\nVi talte om haven.");
        assertThat(file(theCase).read()).hasSize(3);
    }

    @Test
    void onePressSaysThatTheyAreNotTheSame() {
        var theCase = withARepeat();
        press(theCase, found(theCase).getFirst(), "ikke-det-samme");
        assertThat(file(theCase).read()).hasSize(2);
        assertThat(found(theCase))
                .extracting(FoundRepeat::state)
                .containsExactly(FoundRepeat.State.NOT_THE_SAME);
    }

    @Test
    void whenTheKeptOneIsWithdrawnTheOtherIsReadAgain() {
        var theCase = withARepeat();
        var kept = file(theCase).read().getFirst();
        test.as(
                Personas.caseworker(),
                () -> documents.withdraw(kept.id(), kept.version(), "Lagt på ved en fejl"));
        assertThat(file(theCase).read())
                .extracting(Document::title)
                .containsExactly("Epikrise igen");
    }

    @Test
    void whatIsOnlyTheNameOfAFileIsCalledByItsKindAndDay() {
        var day = java.time.LocalDate.of(2026, 3, 3);
        var named = new PaperName(DocumentKind.LAE125, "LAE125", "LAE125.pdf", day);
        assertThat(named.words("LÆ 125")).isEqualTo("LÆ 125");
        var scan = new PaperName(DocumentKind.LAE125, "SCN 20340", "SCN_20340.pdf", day);
        assertThat(scan.words("LÆ 125")).isEqualTo("LÆ 125 (SCN 20340)");
        var own = new PaperName(DocumentKind.LAE125, "Fra lægen i Ry", "SCN_20340.pdf", day);
        assertThat(own.words("LÆ 125")).isEqualTo("Fra lægen i Ry");
        var theCase = test.open();
        upload(theCase, "SCN_1.txt", LETTER);
        upload(theCase, "brev b.txt", LETTER.replace("smertestillende", "smertestil1ende"));
        assertThat(browser.open(Personas.caseworker(), theCase.href() + "/sagsmappe"))
                .bodyText()
                .contains("Epikrise (Brev b) · 3. marts 2026");
    }

    @Test
    void thePageShowsWhatWasFoundAndTheTwoSideBySide() {
        var theCase = withARepeat();
        var page =
                SignedInBrowser.keep(
                        "case-file-repeats",
                        browser.open(Personas.caseworker(), theCase.href() + "/sagsmappe"));
        assertThat(page)
                .contains("Gentagelser", "1 side er lagt til side", "Tag med alligevel")
                .contains("“epikrise” i overskriften", "dateret ved “dato”")
                .doesNotContain("??");
        var repeat = found(theCase).getFirst();
        var compare =
                theCase.href() + "/sagsmappe/" + repeat.document() + "/sammenlign/" + repeat.of();
        assertThat(
                        SignedInBrowser.keep(
                                "case-file-compare", browser.open(Personas.caseworker(), compare)))
                .contains("Side om side", "<mark>KOPI</mark>")
                .doesNotContain("??");
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        test.citizenOf(theCase))) {
            assertThat(browser.open(stranger, compare)).hasStatus(404);
        }
        assertThat(browser.open(Personas.caseworker(), compare + "?side=7")).hasStatus(404);
    }

    @Test
    void aPaperAboutSomebodyElseIsStoppedUntilACaseworkerSaysThatItIsRight() {
        var theCase = test.open();
        upload(theCase, "wrong.txt", "Epikrise\nPatient: Berta, 020281-0042\nDato: 3. marts 2026");
        var stopped = file(theCase).leftOut().getFirst();
        assertThat(stopped.stopped()).isTrue();
        assertThat(file(theCase).read()).isEmpty();
        var page = body(theCase);
        assertThat(page)
                .contains("Forkert borger?", "et andet personnummer end borgerens på side 1")
                .doesNotContain("020281-0042");
        browser.post(
                Personas.caseworker(),
                theCase.href() + "/sagsmappe/" + stopped.id() + "/rigtig-borger");
        assertThat(file(theCase).read()).hasSize(1);
    }

    @Test
    void aNameThatSaysNothingIsReplacedByWhatThePaperIs() {
        var theCase = test.open();
        upload(theCase, "SCN_20340.txt", LETTER);
        assertThat(file(theCase).read().getFirst().title())
                .isEqualTo("Epikrise, Regionshospitalet Fjordlund");
    }

    @Test
    void pagesAndRepeatsAreSeenByThePartiesOnly() {
        var theCase = withARepeat();
        assertThat(seen(Personas.caseworker(), "page", theCase)).isEqualTo(2);
        assertThat(seen(Personas.caseworker(), "repeat", theCase)).isEqualTo(1);
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        Personas.administrator(),
                        test.citizenOf(theCase))) {
            assertThat(seen(stranger, "page", theCase)).isZero();
            assertThat(seen(stranger, "repeat", theCase)).isZero();
        }
    }

    @Test
    void aStrangerCanNeitherAddPagesNorDecideRepeats() {
        var theCase = withARepeat();
        var repeat = found(theCase).getFirst();
        var stranger = Personas.caseworkerElsewhere();
        assertThatThrownBy(
                        () ->
                                test.run(
                                        stranger,
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into documents.page
                                                                select ?, 9, '', '', array_fill(0, array[256])
                                                                """)
                                                        .param(repeat.document().value())
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
        int changed =
                test.as(
                        stranger,
                        () ->
                                jdbc.sql("update documents.repeat set state = 'BROUGHT_BACK'")
                                        .update());
        assertThat(changed).isZero();
        assertThat(found(theCase).getFirst().state()).isEqualTo(FoundRepeat.State.PROPOSED);
    }

    @Test
    void recognitionAndTheCaseFileNameTheSameKinds() {
        assertThat(Arrays.stream(DocumentKind.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(dk.samspil.recognition.PaperKind.values())
                                .map(Enum::name)
                                .toList());
    }

    private RehabilitationCase withARepeat() {
        var theCase = test.open();
        upload(theCase, "Epikrise fra marts.txt", LETTER);
        upload(theCase, "Epikrise igen.txt", "KOPI\n" + LETTER.replace("undersøgt", "undersogt"));
        return theCase;
    }

    private void upload(RehabilitationCase theCase, String name, String text) {
        test.run(Personas.caseworker(), () -> take(theCase, name, text));
    }

    private void take(RehabilitationCase theCase, String name, String text) {
        uploads.take(theCase, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void withdrawUnseen(Document document) {
        owner.superuser()
                .sql(
                        """
                        update documents.document set withdrawn_at = now(),
                            withdrawn_reason = 'Lagt på ved en fejl'
                        where id = ?
                        """)
                .param(document.id().value())
                .update();
    }

    private void aJobRuns(RehabilitationCase theCase) {
        owner.superuser()
                .sql(
                        """
                        insert into platform.scheduled_tasks (task_name, task_instance,
                            execution_time, picked, picked_by, last_heartbeat, version)
                        values (?, ?, now(), true, 'another node', now(), 1)
                        """)
                .params(RepeatTask.LOOK.getTaskName(), theCase.id().value().toString())
                .update();
    }

    private CaseFile file(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.of(theCase.id()));
    }

    private List<FoundRepeat> found(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> repeats.of(theCase.id()));
    }

    private String body(RehabilitationCase theCase) {
        return SignedInBrowser.body(
                browser.open(Personas.caseworker(), theCase.href() + "/sagsmappe"));
    }

    private void press(RehabilitationCase theCase, FoundRepeat repeat, String button) {
        var at = theCase.href() + "/sagsmappe/" + repeat.document() + "/" + button;
        assertThat(browser.post(Personas.caseworker(), at, "of", repeat.of().toString()))
                .hasStatus3xxRedirection();
    }

    private int seen(Asker asker, String table, RehabilitationCase theCase) {
        var ids =
                owner.superuser()
                        .sql("select id from documents.document where case_id = ?")
                        .param(theCase.id().value())
                        .query(java.util.UUID.class)
                        .list()
                        .toArray(java.util.UUID[]::new);
        return test.as(
                asker,
                () ->
                        jdbc.sql(
                                        "select count(*) from documents."
                                                + table
                                                + " where document_id = any(?)")
                                .param(ids)
                                .query(Integer.class)
                                .single());
    }
}
