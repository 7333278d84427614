package dk.samspil.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// The words that start the program, and what is read of the answers.
class ArchiveWordsTests {

    private static final ArchiveSettings SETTINGS =
            new ArchiveSettings(
                    "gs",
                    Duration.ofMinutes(1),
                    DataSize.ofMegabytes(2048),
                    DataSize.ofMegabytes(512));

    @Test
    void theProgramRunsBoundedAndMayReadNothingButItsOwnFiles() {
        var command =
                GhostscriptCommand.convert(SETTINGS, "sent.pdf", new PageRange(3, 5), "copy.pdf");
        assertThat(command.subList(0, 2)).containsExactly("/bin/sh", "-c");
        assertThat(command.get(2)).contains("ulimit -v 2097152", "ulimit -f", "nice -n 19");
        assertThat(command)
                .containsSequence("samspil", "gs", "-dSAFER")
                .contains("-dPDFA=2", "-dFirstPage=3", "-dLastPage=5", "-sOutputFile=copy.pdf")
                .contains("--permit-file-read=srgb.icc")
                .endsWith("prologue.ps", "sent.pdf");
        assertThat(command).noneMatch(word -> word.contains("-dNOSAFER"));
    }

    @Test
    void theReasonIsTheOneThatIsAboutThePage() {
        assertThat(Reason.of(List.of("6.1.7.1", "6.2.11.8", "6.6.4"))).isEqualTo(Reason.FONT);
        assertThat(Reason.of(List.of("6.2.4.3"))).isEqualTo(Reason.COLOUR);
        assertThat(Reason.of(List.of("6.2.8.3"))).isEqualTo(Reason.PICTURE);
        assertThat(Reason.of(List.of("6.2.10"))).isEqualTo(Reason.TRANSPARENCY);
        assertThat(Reason.of(List.of("6.3.1"))).isEqualTo(Reason.MARKS);
        assertThat(Reason.of(List.of("6.1.13"))).isEqualTo(Reason.OTHER);
        assertThat(Reason.of(List.of("6.2.1"))).isEqualTo(Reason.OTHER);
    }

    @Test
    void pagesAreNamedByDocumentAndReason() {
        var faulty =
                new TreeMap<>(
                        Map.of(
                                12,
                                Reason.FONT,
                                14,
                                Reason.FONT,
                                15,
                                Reason.COLOUR,
                                40,
                                Reason.FONT));
        var titles = Map.of(12, "Epikrise", 14, "Epikrise", 15, "Epikrise", 40, "Attest");
        var remarks = Remark.of(faulty, titles);
        assertThat(remarks)
                .containsExactly(
                        new Remark("Epikrise", List.of(12, 14), Reason.FONT),
                        new Remark("Epikrise", List.of(15), Reason.COLOUR),
                        new Remark("Attest", List.of(40), Reason.FONT));
        assertThat(Remark.read(Remark.write(remarks))).isEqualTo(remarks);
    }

    @Test
    void halvesOfARangeHaveAllItsPagesOnce() {
        for (int last = 2; last < 12; last++) {
            var range = new PageRange(1, last);
            assertThat(range.firstHalf().first()).isEqualTo(1);
            assertThat(range.firstHalf().last() + 1).isEqualTo(range.secondHalf().first());
            assertThat(range.secondHalf().last()).isEqualTo(last);
        }
    }
}
