package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// Files are read in processes that can be stopped, whatever is in them.
class WorkersTests {

    private static final Limits LIMITS = Papers.limits();

    @Test
    void aFileIsReadInAnotherProcessAndTheNextOneInTheSame() throws IOException {
        var others = workers();
        try (var workers = new Workers(LIMITS)) {
            var intake = new Intake(LIMITS, workers, Papers.messages());
            for (int i = 0; i < 3; i++) {
                var sheets = intake.take("brev.pdf", Papers.pdf(2, "Kære borger"));
                assertThat(sheets.readable()).isTrue();
                assertThat(sheets.text()).contains("Kære borger 2");
            }
            assertThat(workers()).filteredOn(one -> !others.contains(one)).hasSize(1);
        }
        assertThat(others).containsAll(workers());
    }

    @Test
    void oneThatHangsIsKilledAndTheNextFileIsRead() throws IOException {
        var hasty = withTime(Duration.ofMillis(300));
        try (var workers = new Workers(hasty, Hanging.class)) {
            var started = System.nanoTime();
            var sheets =
                    new Intake(hasty, workers, Papers.messages())
                            .take("brev.pdf", Papers.pdf(1, "x"));
            assertThat(sheets.problem()).isEqualTo(Problem.TOOK_TOO_LONG);
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .isLessThan(Duration.ofSeconds(12));
        }
    }

    @Test
    void oneThatFillsItsMemoryFillsNobodyElses() throws IOException {
        try (var workers = new Workers(LIMITS, Greedy.class)) {
            var sheets =
                    new Intake(LIMITS, workers, Papers.messages())
                            .take("brev.pdf", Papers.pdf(1, "x"));
            assertThat(sheets.problem()).isEqualTo(Problem.TOO_DEMANDING);
            assertThat(sheets.text()).contains("kræver mere hukommelse");
        }
    }

    @Test
    void hostilePdfsBecomePlaceholdersAndTheGoodOneAfterThemIsRead() throws IOException {
        try (var workers = new Workers(LIMITS)) {
            var intake = new Intake(LIMITS, workers, Papers.messages());
            assertThat(intake.take("a.pdf", pagesInACircle()).pages()).isEqualTo(1);
            assertThat(intake.take("b.pdf", tablesInACircle()).pages()).isEqualTo(1);
            assertThat(intake.take("c.pdf", nestedDeeply()).pages()).isEqualTo(1);
            assertThat(intake.take("d.pdf", manyPages()).problem())
                    .isEqualTo(Problem.TOO_MANY_PAGES);
            assertThat(intake.take("e.pdf", Papers.pdf(1, "Godt brev")).text())
                    .contains("Godt brev");
        }
    }

    private static Limits withTime(Duration time) {
        return new Limits(
                LIMITS.maxFile(),
                LIMITS.maxUnpacked(),
                LIMITS.maxPages(),
                time,
                1,
                DataSize.ofMegabytes(128),
                300);
    }

    private static byte[] pagesInACircle() {
        return pdf(
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>endobj\n");
    }

    private static byte[] tablesInACircle() {
        var body =
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n";
        int at = "%PDF-1.7\n".length() + body.length();
        return ("%PDF-1.7\n"
                        + body
                        + "xref\n0 1\n0000000000 65535 f \n"
                        + "trailer<</Size 3/Root 1 0 R/Prev "
                        + at
                        + ">>\nstartxref\n"
                        + at
                        + "\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] nestedDeeply() {
        return pdf(
                "1 0 obj<</Type/Catalog/Pages "
                        + "[".repeat(200_000)
                        + "]".repeat(200_000)
                        + ">>endobj\n");
    }

    private static byte[] manyPages() throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < 20_000; i++) {
                document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            }
            return Papers.saved(document);
        }
    }

    private static byte[] pdf(String body) {
        return ("%PDF-1.7\n" + body + "trailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Those of the whole test run: an application that other tests use may have its own.
    private static List<ProcessHandle> workers() {
        return ProcessHandle.current().children().filter(WorkersTests::isAWorker).toList();
    }

    private static boolean isAWorker(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(Workshop.class.getName());
    }

    /// A workshop that never answers.
    static final class Hanging {
        public static void main(String[] args) throws Exception {
            Thread.sleep(Duration.ofMinutes(2));
        }
    }

    /// A workshop whose errand takes all the memory there is.
    static final class Greedy {
        public static void main(String[] args) throws IOException {
            var in = new DataInputStream(System.in);
            in.readUTF();
            var all = new ArrayList<byte[]>();
            while (true) {
                all.add(new byte[1 << 20]);
                if (all.size() < 0) {
                    new DataOutputStream(System.out).writeUTF("");
                }
            }
        }
    }
}
