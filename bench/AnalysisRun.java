import dk.samspil.bindery.Intake;
import dk.samspil.bindery.Piece;
import dk.samspil.recognition.Paper;
import dk.samspil.recognition.Recognition;
import dk.samspil.repeats.Page;
import dk.samspil.ui.Languages;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Takes in PDFs one after the other, as uploads are: pages made A4 and words read in a worker
/// process, then kind, date and author recognised and the pages' signatures made. Scans are not
/// among them: reading those is Tesseract's time. Ends with 1 below 100 pages a second.
///
/// Options: `--documents` (100) and `--pages`, in each of them (6).
///
/// Started by `./samspil bench analysis`; see the README beside this file.
public final class AnalysisRun {

    private static final int WARM_UP = 60;
    private static final double LIMIT = 100;
    private static final LocalDate BORN = LocalDate.of(1980, 3, 3);

    private AnalysisRun() {}

    public static void main(String[] arguments) throws IOException {
        int documents = Options.number(arguments, "--documents", 100);
        int pages = Options.number(arguments, "--pages", 6);
        var papers = new Paperwork(7);
        var files = new ArrayList<byte[]>();
        for (int i = 0; i < documents; i++) {
            files.add(Pdfs.written(papers.document(pages), 10, 15));
        }
        double rate;
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(Languages.class);
            context.scan("dk.samspil.bindery");
            context.refresh();
            var intake = context.getBean(Intake.class);
            for (int i = 0; i < WARM_UP; i++) {
                new Times().take(intake, files.get(i % files.size()));
            }
            var times = new Times();
            files.forEach(file -> times.take(intake, file));
            rate = times.print();
        }
        System.exit(rate < LIMIT ? 1 : 0);
    }

    /// Nanoseconds for each part of the work.
    private static final class Times {

        private long intakeNanos;
        private long recognitionNanos;
        private long signatureNanos;
        private int pages;

        void take(Intake intake, byte[] file) {
            long begun = System.nanoTime();
            var sheets = intake.take(new Piece("bilag.pdf", file, null));
            long taken = System.nanoTime();
            var text = List.of(sheets.text().split("\f"));
            Recognition.of(
                    new Paper(
                            text,
                            "bilag.pdf",
                            BORN,
                            LocalDate.of(2026, 11, 26),
                            digits -> true,
                            List.of()));
            long recognised = System.nanoTime();
            Page.of(text);
            intakeNanos += taken - begun;
            recognitionNanos += recognised - taken;
            signatureNanos += System.nanoTime() - recognised;
            pages += sheets.pages();
        }

        /// Returns pages a second.
        double print() {
            double rate = pages / ((intakeNanos + recognitionNanos + signatureNanos) / 1e9);
            System.out.printf(
                    Locale.ROOT,
                    """
                    pages                      %d
                    taken in                   %.2f ms a page
                    recognised                 %.2f ms a page
                    signatures                 %.2f ms a page
                    pages a second             %.0f
                    """,
                    pages,
                    intakeNanos / 1e6 / pages,
                    recognitionNanos / 1e6 / pages,
                    signatureNanos / 1e6 / pages,
                    rate);
            return rate;
        }
    }
}
