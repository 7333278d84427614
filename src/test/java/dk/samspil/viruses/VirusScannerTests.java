package dk.samspil.viruses;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.viruses.VirusScanner.Verdict;
import dk.samspil.viruses.VirusSettings.WhenUnreachable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTests {

    private static final byte[] CLEAN = "Kære Mette".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SICK = (FakeClamd.VIRUS + " og mere").getBytes();

    @Test
    void withoutAnAddressNobodyIsAsked() {
        assertThat(scanner("", WhenUnreachable.REFUSE).judge(SICK)).isEqualTo(Verdict.TAKE);
    }

    @Test
    void aCleanFileIsTakenAndAnInfectedOneRefused() throws IOException {
        try (var clamd = FakeClamd.onPort()) {
            var scanner = scanner(clamd.address(), WhenUnreachable.REFUSE);
            assertThat(scanner.judge(CLEAN)).isEqualTo(Verdict.TAKE);
            assertThat(scanner.judge(SICK)).isEqualTo(Verdict.INFECTED);
            assertThat(scanner.judge(new byte[3_000_000])).isEqualTo(Verdict.TAKE);
            assertThat(scanner.judge(new byte[0])).isEqualTo(Verdict.TAKE);
        }
    }

    @Test
    void theScannerMayBeAtASocketOfTheMachine(@TempDir Path folder) throws IOException {
        try (var clamd = FakeClamd.at(folder.resolve("clamd.ctl"))) {
            var scanner = scanner(clamd.address(), WhenUnreachable.REFUSE);
            assertThat(scanner.judge(CLEAN)).isEqualTo(Verdict.TAKE);
            assertThat(scanner.judge(SICK)).isEqualTo(Verdict.INFECTED);
        }
    }

    @Test
    void whileTheScannerIsAwayTheSettingDecides(@TempDir Path folder) throws IOException {
        var away = folder.resolve("nobody.ctl").toString();
        assertThat(scanner(away, WhenUnreachable.REFUSE).judge(CLEAN))
                .isEqualTo(Verdict.NOT_SCANNED);
        assertThat(scanner(away, WhenUnreachable.ACCEPT).judge(CLEAN)).isEqualTo(Verdict.TAKE);
        assertThat(scanner("127.0.0.1:1", WhenUnreachable.REFUSE).judge(CLEAN))
                .isEqualTo(Verdict.NOT_SCANNED);
    }

    @Test
    void aFileOverTheScannersLimitIsNotScanned() throws IOException {
        try (var clamd = FakeClamd.onPort()) {
            var large = new byte[FakeClamd.LIMIT + 1];
            assertThat(scanner(clamd.address(), WhenUnreachable.REFUSE).judge(large))
                    .isEqualTo(Verdict.NOT_SCANNED);
        }
    }

    @Test
    void aScannerThatNeverAnswersIsGivenUp() throws IOException {
        try (var clamd = FakeClamd.silent()) {
            var started = System.nanoTime();
            assertThat(scanner(clamd.address(), WhenUnreachable.REFUSE).judge(CLEAN))
                    .isEqualTo(Verdict.NOT_SCANNED);
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void theSocketOfAScannerThatIsGoneIsNoScanner(@TempDir Path folder) throws IOException {
        var left = Files.createFile(folder.resolve("left.ctl"));
        assertThat(scanner(left.toString(), WhenUnreachable.REFUSE).judge(CLEAN))
                .isEqualTo(Verdict.NOT_SCANNED);
    }

    private static VirusScanner scanner(String address, WhenUnreachable otherwise) {
        return new VirusScanner(new VirusSettings(address, otherwise, Duration.ofSeconds(2)));
    }
}
