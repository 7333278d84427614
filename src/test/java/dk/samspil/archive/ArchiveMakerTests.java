package dk.samspil.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.archive.ArchiveMaker.Failed;
import dk.samspil.archive.ArchiveMaker.Made;
import dk.samspil.archive.ArchiveMaker.Ready;
import dk.samspil.archive.ArchiveMaker.Stopped;
import dk.samspil.bindery.Bundle;
import dk.samspil.bindery.Bundle.Cover;
import dk.samspil.bindery.Bundle.Leaf;
import dk.samspil.bindery.Bundle.Section;
import dk.samspil.bindery.Papers;
import dk.samspil.bindery.ProofRoom;
import dk.samspil.bindery.ReadWord;
import dk.samspil.bindery.ScannedPapers;
import dk.samspil.print.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/// Copies for the archive are made by Ghostscript, where it is installed, and judged by veraPDF.
class ArchiveMakerTests {

    private static final ProofRoom ROOM =
            new ProofRoom(Duration.ofMinutes(1), DataSize.ofMegabytes(512));

    @TempDir Path folder;

    @AfterAll
    static void close() {
        ROOM.close();
    }

    @Test
    void aCaseFileBecomesPdfaAndStaysSearchableAlsoWhereItWasScanned() throws IOException {
        var bound =
                bound(
                        leaf(
                                "Brev",
                                taken(
                                        UnfitPapers.pdf(
                                                List.of("Kære Łukasz Şahin-Ðorđević"), List.of()))),
                        leaf("Kopi", taken(Papers.pdf(3, "Uden skrift i filen"))),
                        leaf("Epikrise", scanned("blåbærgrød")));
        var made = make(bound, installed(), () -> false);
        assertThat(made).isEqualTo(new Ready(List.of()));
        var copy = copy();
        Pdf.keep("archive", copy);
        assertThat(UnfitPapers.conforms(bound)).isFalse();
        assertThat(UnfitPapers.conforms(copy)).isTrue();
        assertThat(Pdf.pages(copy)).isEqualTo(Pdf.pages(bound));
        assertThat(Pdf.text(copy))
                .contains(
                        "Sag 26-1042",
                        "Kære Łukasz Şahin-Ðorđević",
                        "skrift i filen 3",
                        "blåbærgrød");
        try (var document = Loader.loadPDF(copy)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isNotBlank();
            assertThat(document.getPage(1).getAnnotations()).hasSize(3);
        }
    }

    @Test
    void pagesThatCannotBeMadePdfaBecomePicturesWithTheirWordsAndAreNamed() throws IOException {
        var texts = List.of("Første side", "Anden side", "Tredje side", "Fjerde side");
        var bound =
                bound(
                        leaf("Brev", taken(Papers.pdf(2, "Kære borger"))),
                        leaf("Attest", taken(UnfitPapers.pdf(texts, List.of(2, 4)))),
                        leaf("Epikrise", scanned("blåbærgrød")));
        int before = Pdf.pages(bound) - 5;
        var made = make(bound, installed(), () -> false);
        assertThat(made)
                .isEqualTo(
                        new Ready(
                                List.of(
                                        new Remark(
                                                "Attest · 3. marts 2026",
                                                List.of(before + 2, before + 4),
                                                Reason.FONT))));
        var copy = copy();
        Pdf.keep("archive-with-pictures", copy);
        assertThat(UnfitPapers.conforms(copy)).isTrue();
        assertThat(Pdf.text(copy))
                .contains(
                        "Kære borger 2", "Første side", "Anden side", "Fjerde side", "blåbærgrød");
        try (var document = Loader.loadPDF(copy)) {
            for (int page = 1; page <= 4; page++) {
                assertThat(hasPicture(document.getPage(before + page - 1)))
                        .as("page %d of the unfit paper", page)
                        .isEqualTo(page % 2 == 0);
            }
        }
    }

    @Test
    void aProgramThatHangsIsStoppedAndThePagesAreNamed() throws IOException {
        var slow = settings(script("sleep 60"), Duration.ofMillis(400));
        var made = make(taken(Papers.pdf(1, "Kære borger")), new Ghostscript(slow), () -> false);
        var remark = new Remark("", List.of(1), Reason.TOO_LONG);
        assertThat(made).isEqualTo(new Failed(Failure.STILL_NOT_CONFORMANT, List.of(remark)));
        assertNothingRuns();
    }

    @Test
    void whoeverIsToldToStopStopsTheProgramAtOnce() throws IOException {
        var slow = settings(script("sleep 60"), Duration.ofMinutes(5));
        var looks = new AtomicInteger();
        var begun = System.nanoTime();
        var made =
                make(
                        taken(Papers.pdf(4, "Kære borger")),
                        new Ghostscript(slow),
                        () -> looks.incrementAndGet() > 3);
        assertThat(made).isEqualTo(new Stopped());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertNothingRuns();
    }

    @Test
    void withoutTheProgramNothingIsMade() throws IOException {
        var none = settings("there-is-no-such-program", Duration.ofSeconds(5));
        assertThat(new Ghostscript(none).ready()).isFalse();
        assertThat(new Ghostscript(settings("", Duration.ofSeconds(5))).ready()).isFalse();
        var answers = settings(script("exit 0"), Duration.ofSeconds(5));
        assertThat(new Ghostscript(answers).ready()).isTrue();
    }

    @Test
    void theJudgeNamesTheClausesThatAFileBreaks() throws IOException {
        Files.write(folder.resolve("a.pdf"), Papers.pdf(2, "Skriften er ikke i filen"));
        var proof = ROOM.judge(folder, "a.pdf", () -> false).orElseThrow();
        assertThat(proof.pages()).isEqualTo(2);
        assertThat(proof.broken()).contains("6.2.11.4.1");
        Files.writeString(folder.resolve("b.pdf"), "not a PDF");
        assertThat(ROOM.judge(folder, "b.pdf", () -> false)).isEmpty();
    }

    @Test
    void whoeverIsToldToStopStopsTheJudgeToo() throws IOException {
        Files.write(folder.resolve("a.pdf"), Papers.pdf(400, "Kære borger"));
        var begun = System.nanoTime();
        try (var room = new ProofRoom(Duration.ofMinutes(1), DataSize.ofMegabytes(256))) {
            assertThat(room.judge(folder, "a.pdf", () -> true)).isEmpty();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    /// A process that was ended may be seen for a moment still.
    private void assertNothingRuns() {
        await().atMost(Duration.ofSeconds(5))
                .until(
                        () ->
                                ProcessHandle.allProcesses()
                                        .noneMatch(
                                                p ->
                                                        p.info()
                                                                .commandLine()
                                                                .orElse("")
                                                                .contains(folder + "/program")));
    }

    private String script(String what) throws IOException {
        var script = folder.resolve("program.sh");
        Files.writeString(script, "#!/bin/sh\n" + what + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }

    private static boolean hasPicture(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
        for (var name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private Made make(byte[] pdf, Ghostscript program, BooleanSupplier stopping)
            throws IOException {
        Files.write(folder.resolve(ArchiveMaker.IN), pdf);
        return new ArchiveMaker(program, ROOM).make(folder, Pdf.pages(pdf), stopping);
    }

    private byte[] copy() throws IOException {
        return Files.readAllBytes(folder.resolve(ArchiveMaker.COPY));
    }

    private static Ghostscript installed() {
        var program = new Ghostscript(settings("gs", Duration.ofMinutes(1)));
        Assumptions.assumeTrue(program.ready(), "Ghostscript is not installed");
        return program;
    }

    private static ArchiveSettings settings(String program, Duration time) {
        return new ArchiveSettings(
                program, time, DataSize.ofGigabytes(2), DataSize.ofMegabytes(512));
    }

    private static byte[] taken(byte[] pdf) {
        return Papers.intake().take("a.pdf", pdf).pdf();
    }

    private static byte[] scanned(String word) throws IOException {
        var scan = taken(ScannedPapers.pdf(ScannedPapers.sheet(ScannedPapers.LETTER)));
        try (var open = ScannedPapers.studio().open(scan)) {
            var words = List.of(new ReadWord(word, 1000, 1000, 1500, 120));
            return open.finish(Map.of(), Map.of(1, words)).orElseThrow();
        }
    }

    private static Leaf leaf(String title, byte[] pdf) {
        return new Leaf(title, title, "", LocalDate.of(2026, 3, 3), spool -> spool.keep(pdf));
    }

    private static byte[] bound(Leaf... leaves) throws IOException {
        var cover =
                new Cover(
                        "Sagsmappe", "26-1042", "Ane Prøve", "Fleksjob", List.of(), List.of(), "");
        var out = new ByteArrayOutputStream();
        var sections = List.of(new Section("Helbred", List.of(leaves)));
        Papers.binder().bind(new Bundle(cover, sections, List.of(), 0), out);
        return out.toByteArray();
    }
}
