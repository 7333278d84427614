package dk.samspil.documents;

import static dk.samspil.bindery.ScannedPapers.LETTER;
import static dk.samspil.bindery.ScannedPapers.laid;
import static dk.samspil.bindery.ScannedPapers.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.bindery.ScannedPapers;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.TurnTask.Left;
import dk.samspil.print.Pdf;
import dk.samspil.scans.ScanReader;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Scanned papers in a real case: their words are read in the background, and blank pages are left
/// out.
@SamspilTest
class ScannedPagesTest {

    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired CaseFiles caseFiles;
    @Autowired CaseRepeats repeats;
    @Autowired Scans scans;
    @Autowired ScanReader reader;
    @Autowired Askers askers;
    @Autowired TestCases test;
    @Autowired JdbcClient jdbc;
    @Autowired SignedInBrowser browser;

    @BeforeEach
    void theProgramIsInstalled() {
        Assumptions.assumeTrue(reader.ready(), "Tesseract with Danish is not installed");
    }

    @Test
    void aScannedLetterIsReadRecognisedTurnedAndItsBlankPageLeftOut() throws IOException {
        var theCase = test.open();
        var scan =
                ScannedPapers.pdf(
                        laid(sheet(LETTER), 180),
                        ScannedPapers.used(),
                        sheet(List.of("Side to af epikrisen fra hospitalet")));
        upload(theCase, "SCN_0001.pdf", scan);
        assertThat(only(theCase).pages()).isEqualTo(3);

        var read = whenRead(theCase);
        assertThat(read.kind()).isEqualTo(DocumentKind.DISCHARGE_LETTER);
        assertThat(read.contentDate()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(read.title()).isEqualTo("Epikrise, Regionshospitalet Fjordlund");
        assertThat(read.scan()).isEqualTo(new Scan(0, 2, 0, 1, false));
        assertThat(read.mergedPages()).isEqualTo(2);
        assertThat(caseFile(theCase).pages()).isEqualTo(2);
        var words = test.as(Personas.caseworker(), () -> documents.words(read.id()));
        assertThat(words.split("\f")[0]).contains("Behandlingen har bestået af");
        assertThat(words.split("\f")[2]).contains("Side to af epikrisen");
        assertThat(test.as(Personas.caseworker(), () -> documents.original(read.id())))
                .contains(scan);
        assertThat(mergedPages(theCase)).isEqualTo(4);

        var page = page(theCase, "case-file-scanned");
        assertThat(page)
                .contains("1 blank side", "Tag blanke sider med", "genkendt af et program")
                .contains("2 sider")
                .doesNotContain("??", "Ikke søgbar");
        press(theCase, read, true);
        assertThat(only(theCase).mergedPages()).isEqualTo(3);
        assertThat(mergedPages(theCase)).isEqualTo(5);
        assertThat(page(theCase, "case-file-blanks-kept")).contains("Udelad blanke sider");
        press(theCase, read, false);
        assertThat(mergedPages(theCase)).isEqualTo(4);
    }

    @Test
    void theCaseFileIsSearchableWhereItWasScanned() throws IOException {
        var theCase = test.open();
        upload(theCase, "SCN_0006.pdf", ScannedPapers.pdf(laid(sheet(LETTER), 180)));
        whenRead(theCase);
        try (var merged = Loader.loadPDF(merged(theCase))) {
            var area = new PDFTextStripperByArea();
            // The third of the lines at 60 dots of 200 an inch, below the strip of the stamp.
            area.addRegion("date", new Rectangle(50, 24 + 100, 500, 25));
            area.extractRegions(merged.getPage(merged.getNumberOfPages() - 1));
            assertThat(area.getTextForRegion("date").strip()).isEqualTo("Dato: 3. marts 2026");
        }
    }

    @Test
    void whatIsCoveredInAScanIsNotReadBackIntoTheCitizensFile() throws IOException {
        var theCase = test.open();
        upload(theCase, "SCN_0007.pdf", ScannedPapers.pdf(sheet(LETTER), sheet(LETTER)));
        var read = whenRead(theCase);
        var cover = theCase.href() + "/sagsmappe/" + read.id() + "/udgave";
        browser.post(Personas.caseworker(), cover, "phrases", "leddegigt", "pages", "2");
        assertThat(SignedInBrowser.keep("cover-scan", browser.open(Personas.caseworker(), cover)))
                .contains("genkendt af et program, som kan have læst forkert");
        var sent = test.as(Personas.caseworker(), () -> caseFiles.freeze(theCase.id(), null));
        assertThat(Pdf.text(frozen(theCase, sent))).contains("leddegigt", "smertestillende");
        var citizens = test.as(Personas.caseworker(), () -> caseFiles.citizensOf(sent));
        assertThat(Pdf.text(frozen(theCase, citizens)))
                .contains("smertestillende", "Siden er dækket")
                .doesNotContain("leddegigt");
        var copy = caseFile(theCase).coveredCopies().getFirst();
        assertThat(copy.scan()).isEqualTo(new Scan(0, 0, 0, 0, false));
    }

    private byte[] frozen(RehabilitationCase theCase, FrozenFile file) {
        return test.as(Personas.caseworker(), () -> caseFiles.frozenPdf(file.id())).orElseThrow();
    }

    @Test
    void whoIsStoppedBeforeTheWordsAreLaidLaysThemLater() throws IOException {
        var theCase = test.open();
        upload(theCase, "SCN_0008.pdf", ScannedPapers.pdf(sheet(LETTER)));
        var read = whenRead(theCase);
        var municipality = Asker.system(theCase.municipality());
        int changed =
                test.as(
                        municipality,
                        () ->
                                jdbc.sql(
                                                """
                                                update documents.page
                                                set places = '1000 8000 1000 100 Påskønnelse'
                                                where document_id = ?
                                                """)
                                        .param(read.id().value())
                                        .update());
        assertThat(changed).isOne();
        assertThat(askers.as(municipality, () -> scans.read(read.id(), () -> false)))
                .isEqualTo(Left.NOTHING);
        assertThat(Pdf.text(merged(theCase))).contains("leddegigt", "Påskønnelse");
    }

    @Test
    void whatAPersonHasPutRightStands() throws IOException {
        var theCase = test.open();
        upload(theCase, "SCN_0002.pdf", ScannedPapers.pdf(sheet(LETTER), sheet(LETTER)));
        var before = only(theCase);
        var edit =
                new DocumentEdit(
                        before.version(),
                        DocumentKind.IMAGING,
                        "Røntgen af knæ",
                        "Hospitalet",
                        LocalDate.of(2020, 1, 2),
                        Track.HEALTH,
                        true,
                        "",
                        false);
        test.as(Personas.caseworker(), () -> documents.edit(before.id(), edit));
        var read = whenRead(theCase);
        assertThat(read.title()).isEqualTo("Røntgen af knæ");
        assertThat(read.kind()).isEqualTo(DocumentKind.IMAGING);
        assertThat(test.as(Personas.caseworker(), () -> documents.words(read.id())))
                .contains("leddegigt");
    }

    @Test
    void whoHadTheFormOpenWhilePagesWereReadSavesNevertheless() throws IOException {
        var theCase = test.open();
        upload(theCase, "SCN_0012.pdf", ScannedPapers.pdf(sheet(LETTER)));
        var before = only(theCase);
        var read = whenRead(theCase);
        assertThat(read.kind()).isNotEqualTo(before.kind());
        var edit = DocumentEdit.leaveOut(before, before.version(), "Er læst på mødet");
        var author =
                new DocumentEdit(
                        edit.version(),
                        edit.kind(),
                        edit.title(),
                        "Overlægen",
                        edit.contentDate(),
                        edit.track(),
                        edit.chosen(),
                        edit.leftOutReason(),
                        edit.visibleToCitizen());
        assertThat(test.as(Personas.caseworker(), () -> documents.edit(before.id(), author)))
                .isInstanceOfSatisfying(
                        DocumentEdit.Saved.class,
                        saved -> {
                            var now = saved.document();
                            assertThat(now.chosen()).isFalse();
                            assertThat(now.author()).isEqualTo("Overlægen");
                            assertThat(now.kind()).isEqualTo(read.kind());
                            assertThat(now.track()).isEqualTo(read.track());
                            assertThat(now.contentDate()).isEqualTo(read.contentDate());
                        });
        assertThat(test.as(Personas.caseworker(), () -> documents.edit(before.id(), author)))
                .as("somebody has changed it now")
                .isInstanceOf(DocumentEdit.Conflict.class);
    }

    @Test
    void theSameLetterAsTextAndAsAScanIsARepeatAndTheCleanOneIsKept() throws IOException {
        var theCase = test.open();
        upload(theCase, "SCN_0003.pdf", ScannedPapers.pdf(sheet(LETTER)));
        whenRead(theCase);
        var text = String.join("\n", LETTER);
        upload(theCase, "Epikrise.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(caseFile(theCase).read())
                .singleElement()
                .satisfies(kept -> assertThat(kept.fileName()).isEqualTo("Epikrise.txt"));
    }

    @Test
    void aScanAboutSomebodyElseIsStoppedOnceItIsRead() throws IOException {
        var theCase = test.open();
        var lines =
                List.of("Epikrise", "Patient: Berta Testesen, 020281-0042", "Dato: 3. marts 2026");
        upload(theCase, "SCN_0004.pdf", ScannedPapers.pdf(sheet(lines)));
        var read = whenRead(theCase);
        assertThat(read.stopped()).isTrue();
        assertThat(read.isRead()).isFalse();
        browser.post(
                Personas.caseworker(),
                theCase.href() + "/sagsmappe/" + read.id() + "/rigtig-borger");
        assertThat(only(theCase).isRead()).isTrue();
    }

    @Test
    void readingTwiceChangesNothing() throws IOException {
        var theCase = test.open();
        upload(theCase, "SCN_0005.pdf", ScannedPapers.pdf(sheet(LETTER)));
        var once = whenRead(theCase);
        var municipality = Asker.system(theCase.municipality());
        var left = askers.as(municipality, () -> scans.read(once.id(), () -> false));
        assertThat(left).isEqualTo(Left.NOTHING);
        assertThat(only(theCase)).isEqualTo(once);
    }

    @Test
    void whoIsStoppedInTheMiddleGoesOnWhereItStopped() throws IOException {
        var theCase = test.open();
        upload(theCase, "brev.pdf", dk.samspil.bindery.Papers.pdf(2, "Kære borger"));
        var document = only(theCase);
        mark(
                theCase,
                document,
                "update documents.page set state = 'WAITING' where document_id = ?");
        var municipality = Asker.system(theCase.municipality());
        assertThat(askers.as(municipality, () -> scans.read(document.id(), () -> true)))
                .isEqualTo(Left.STOPPED);
        assertThat(askers.as(municipality, () -> scans.read(document.id(), () -> false)))
                .isEqualTo(Left.NOTHING);
        assertThat(test.as(Personas.caseworker(), () -> documents.words(document.id())))
                .contains("Kære borger 1", "Kære borger 2");
    }

    private void mark(RehabilitationCase theCase, Document document, String sql) {
        int changed =
                test.as(
                        Asker.system(theCase.municipality()),
                        () -> jdbc.sql(sql).param(document.id().value()).update());
        assertThat(changed).isEqualTo(2);
    }

    private Document whenRead(RehabilitationCase theCase) {
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> only(theCase).scan().waiting() == 0 && isDone(only(theCase)));
        return only(theCase);
    }

    /// The last step of the job writes the words of the whole document.
    private boolean isDone(Document document) {
        var jobs =
                jdbc.sql("select count(*) from platform.scheduled_tasks where task_instance = ?")
                        .param(document.id().toString());
        return test.as(Personas.caseworker(), () -> jobs.query(Integer.class).single()) == 0;
    }

    private void upload(RehabilitationCase theCase, String name, byte[] file) {
        test.as(Personas.caseworker(), () -> uploads.take(theCase, name, file));
    }

    private Document only(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> documents.of(theCase.id())).getFirst();
    }

    private CaseFile caseFile(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> caseFiles.of(theCase.id()));
    }

    private int mergedPages(RehabilitationCase theCase) {
        return Pdf.pages(merged(theCase));
    }

    private byte[] merged(RehabilitationCase theCase) {
        var out = new ByteArrayOutputStream();
        test.as(Personas.caseworker(), () -> caseFiles.merge(theCase, out));
        return out.toByteArray();
    }

    private String page(RehabilitationCase theCase, String name) {
        return SignedInBrowser.keep(
                name, browser.open(Personas.caseworker(), theCase.href() + "/sagsmappe"));
    }

    private void press(RehabilitationCase theCase, Document document, boolean keep) {
        var at = theCase.href() + "/sagsmappe/" + document.id() + "/blanke-sider";
        assertThat(browser.post(Personas.caseworker(), at, "med", Boolean.toString(keep)))
                .hasStatus3xxRedirection();
    }
}
