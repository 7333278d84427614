package dk.samspil.scans;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.bindery.PageStudio;
import dk.samspil.bindery.ScannedPapers;
import dk.samspil.scans.ScanReader.Blank;
import dk.samspil.scans.ScanReader.Illegible;
import dk.samspil.scans.ScanReader.NotRead;
import dk.samspil.scans.ScanReader.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/// Scanned pages are read by Tesseract, where it is installed.
class ScanReaderTests {

    private final PageStudio studio = ScannedPapers.studio();

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aPageIsReadWhicheverWayItWasLaid(int degrees) throws IOException {
        var reader = installed();
        var sheet = ScannedPapers.sheet(ScannedPapers.LETTER);
        var pdf = ScannedPapers.pdf(ScannedPapers.laid(sheet, degrees));
        try (var open = studio.open(pdf)) {
            var seen = reader.look(open, 1);
            assertThat(seen).isInstanceOf(Text.class);
            var text = (Text) seen;
            assertThat(text.words())
                    .contains("Epikrise", "Dato: 3. marts 2026", "Behandlingen har bestået af");
            assertThat(text.turn()).isEqualTo((360 - degrees) % 360);
            if (text.turn() > 0) {
                assertUprightAfterTurning(open, text.turn());
            }
        }
    }

    private void assertUprightAfterTurning(PageStudio.Open open, int turn) throws IOException {
        var turned = open.finish(java.util.Map.of(1, turn), java.util.Map.of()).orElseThrow();
        try (var pdf = Loader.loadPDF(turned)) {
            assertThat(pdf.getPage(0).getRotation()).isZero();
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan(800);
        }
        try (var again = studio.open(turned)) {
            var seen = installed().look(again, 1);
            assertThat(seen).isInstanceOf(Text.class);
            assertThat(((Text) seen).turn()).isZero();
        }
    }

    @Test
    void aBlankPageIsNotReadAtAll() throws IOException {
        try (var open = studio.open(ScannedPapers.pdf(ScannedPapers.used()))) {
            assertThat(installed().look(open, 1)).isEqualTo(new Blank());
        }
    }

    @Test
    void aPictureWithoutWordsIsIllegible() throws IOException {
        var sheet = ScannedPapers.sheet(List.of());
        var brush = sheet.createGraphics();
        brush.setColor(java.awt.Color.DARK_GRAY);
        for (int i = 0; i < 12; i++) {
            brush.fillOval(200 + 90 * i, 300 + 120 * i, 160, 220);
        }
        brush.dispose();
        try (var open = studio.open(ScannedPapers.pdf(sheet))) {
            assertThat(installed().look(open, 1)).isEqualTo(new Illegible());
        }
    }

    @Test
    void withoutTheProgramBlankPagesAreStillFound() throws IOException {
        var reader = reader("there-is-no-such-program", Duration.ofSeconds(30));
        assertThat(reader.ready()).isFalse();
        BufferedImage letter = ScannedPapers.sheet(ScannedPapers.LETTER);
        try (var open = studio.open(ScannedPapers.pdf(letter, ScannedPapers.used()))) {
            assertThat(reader.look(open, 1)).isEqualTo(new NotRead());
            assertThat(reader.look(open, 2)).isEqualTo(new Blank());
        }
    }

    @Test
    void aProgramThatHangsIsStopped() throws IOException {
        var script = java.nio.file.Files.createTempFile("slow", ".sh");
        java.nio.file.Files.writeString(
                script, "#!/bin/sh\ncase \"$1\" in --list-langs) echo dan;; *) sleep 60;; esac\n");
        script.toFile().setExecutable(true);
        var reader = reader(script.toString(), Duration.ofMillis(300));
        var started = System.nanoTime();
        try (var open = studio.open(ScannedPapers.pdf(ScannedPapers.sheet(ScannedPapers.LETTER)))) {
            assertThat(reader.look(open, 1)).isEqualTo(new Illegible());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofSeconds(30));
        assertThat(
                        ProcessHandle.allProcesses()
                                .filter(
                                        p ->
                                                p.info()
                                                        .commandLine()
                                                        .orElse("")
                                                        .contains(script.toString())))
                .isEmpty();
    }

    private static ScanReader installed() {
        var reader = reader("tesseract", Duration.ofSeconds(60));
        Assumptions.assumeTrue(reader.ready(), "Tesseract with Danish is not installed");
        return reader;
    }

    private static ScanReader reader(String program, Duration time) {
        var settings = new ScanSettings(program, "dan", time, DataSize.ofMegabytes(1500), 300);
        return new ScanReader(new Tesseract(settings), settings);
    }
}
