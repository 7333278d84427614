import com.sun.management.ThreadMXBean;
import dk.samspil.bindery.Binder;
import dk.samspil.bindery.Bundle.Cover;
import dk.samspil.bindery.Bundle.Leaf;
import dk.samspil.bindery.Bundle.Section;
import dk.samspil.bindery.Bundle;
import dk.samspil.ui.Languages;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Binds a case file over and over, and prints how long it takes and what memory. One document in
/// four is a scan: a picture on each page, with the words that were read off it laid over it. The documents lie on disk, as they would in a store.
/// Where qpdf is installed, it puts the same files together beside it, without cover, contents,
/// stamps, bookmarks or tags: the limit.
///
/// Options: `--documents` (40) and `--pages`, in each of them (5).
///
/// Started by `./samspil bench merge`; see the README beside this file.
public final class MergeRun {

    private static final int WARM_UP = 10;
    private static final int RUNS = 30;
    private static final int QPDF_RUNS = 5;

    private final int documents;
    private final int pagesEach;
    private final Path folder;

    private MergeRun(int documents, int pagesEach, Path folder) {
        this.documents = documents;
        this.pagesEach = pagesEach;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("merge");
        try {
            new MergeRun(
                            Options.number(arguments, "--documents", 40),
                            Options.number(arguments, "--pages", 5),
                            folder)
                    .run();
        } finally {
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        try (var context =
                new AnnotationConfigApplicationContext(Languages.class, Binder.class)) {
            Binder binder = context.getBean(Binder.class);
            Bundle bundle = bundle();
            for (int i = 0; i < WARM_UP; i++) {
                binder.bind(bundle, OutputStream.nullOutputStream());
            }
            measure(binder, bundle);
        }
        besideQpdf();
    }

    private void besideQpdf() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("qpdf", "--empty", "--pages"));
        for (int i = 0; i < documents; i++) {
            command.add(file(i).toString());
        }
        var merged = folder.resolve("merged.pdf");
        command.addAll(List.of("--", merged.toString()));
        long[] nanos = new long[QPDF_RUNS];
        for (int i = 0; i < QPDF_RUNS; i++) {
            long begun = System.nanoTime();
            try {
                int code = new ProcessBuilder(command).inheritIO().start().waitFor();
                if (code != 0) {
                    throw new IllegalStateException("qpdf ended with " + code);
                }
            } catch (IOException missing) {
                System.out.println("qpdf is not installed: no limit to compare with");
                return;
            }
            nanos[i] = System.nanoTime() - begun;
        }
        java.util.Arrays.sort(nanos);
        double median = nanos[QPDF_RUNS / 2] / 1e6;
        System.out.printf(
                Locale.ROOT,
                "qpdf, a process each       %.0f ms, %.0f pages a second%n",
                median,
                documents * pagesEach / median * 1000);
    }

    private Path file(int document) {
        return folder.resolve(document + ".pdf");
    }

    private void measure(Binder binder, Bundle bundle) throws IOException {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        System.gc();
        long before = used();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long[] nanos = new long[RUNS];
        int pages = 0;
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            pages = binder.bind(bundle, OutputStream.nullOutputStream());
            nanos[i] = System.nanoTime() - begun;
        }
        allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
        java.util.Arrays.sort(nanos);
        double median = nanos[RUNS / 2] / 1e6;
        System.out.printf(
                Locale.ROOT,
                """
                pages in the merged file   %d
                median of %d merges        %.0f ms
                slowest                    %.0f ms
                pages a second             %.0f
                made garbage a merge       %d MB
                heap between merges        %d MB, and never more than %d MB
                """,
                pages,
                RUNS,
                median,
                nanos[RUNS - 1] / 1e6,
                pages / median * 1000,
                allocated / RUNS >> 20,
                before >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Bundle bundle() throws IOException {
        var leaves = new ArrayList<Leaf>();
        for (int i = 0; i < documents; i++) {
            var file = file(i);
            Files.write(file, i % 4 == 3 ? scan(i) : text(i));
            leaves.add(
                    new Leaf(
                            "Bilag",
                            "Dokument " + i,
                            "En opdigtet afsender",
                            LocalDate.of(2026, 1, 1).plusDays(i),
                            spool -> spool.keep(Files.readAllBytes(file))));
        }
        var cover =
                new Cover(
                        "Sagsmappe",
                        "26-1042",
                        "Anders Testesen",
                        "Fleksjob",
                        List.of(),
                        List.of(),
                        "Samlet i dag");
        return new Bundle(cover, List.of(new Section("Helbred", leaves)), List.of(), 50);
    }

    private byte[] text(int serial) throws IOException {
        var line = "Linje %d i dokument %d: borgeren kan klare to timer ad gangen.";
        var lines = IntStream.range(0, 55).mapToObj(i -> line.formatted(i, serial)).toList();
        return Pdfs.written(Collections.nCopies(pagesEach, lines), 10, 13);
    }

    private byte[] scan(int serial) throws IOException {
        try (var document = new PDDocument();
                var file = MergeRun.class.getResourceAsStream("/fonts/IBMPlexSans-Regular.ttf")) {
            var font = PDType0Font.load(document, file, true);
            for (int page = 0; page < pagesEach; page++) {
                var picture = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
                var brush = picture.createGraphics();
                brush.setColor(Color.WHITE);
                brush.fillRect(0, 0, 1240, 1754);
                brush.setColor(Color.DARK_GRAY);
                brush.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
                for (int line = 0; line < 50; line++) {
                    brush.drawString("Scannet linje " + line + " i " + serial, 90, 90 + 32 * line);
                }
                brush.dispose();
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var pen = new PDPageContentStream(document, sheet)) {
                    var image = JPEGFactory.createFromImage(document, picture, 0.7f);
                    pen.drawImage(image, 0, 0, 595, 842);
                    pen.drawForm(unseen(document, font, serial));
                }
            }
            return Pdfs.saved(document);
        }
    }

    private static PDFormXObject unseen(PDDocument document, PDFont font, int serial)
            throws IOException {
        var words = new PDAppearanceStream(document);
        words.setBBox(PDRectangle.A4);
        words.setResources(new PDResources());
        var out = words.getStream().createOutputStream(COSName.FLATE_DECODE);
        try (var pen = new PDPageContentStream(document, words, out)) {
            pen.beginText();
            pen.setRenderingMode(RenderingMode.NEITHER);
            for (int line = 0; line < 50; line++) {
                float x = 43;
                for (var word : ("Scannet linje " + line + " i " + serial + " ").split(" ")) {
                    pen.setFont(font, 11.5f);
                    pen.setHorizontalScaling(98);
                    pen.setTextMatrix(new Matrix(1, 0, 0, 1, x, 799 - 15.36f * line));
                    pen.showText(word + " ");
                    x += 6 * word.length() + 4;
                }
            }
            pen.endText();
        }
        return words;
    }
}
