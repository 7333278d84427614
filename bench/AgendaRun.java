import dk.samspil.agendas.Agenda;
import dk.samspil.agendas.AgendaHead;
import dk.samspil.agendas.AgendaItem;
import dk.samspil.agendas.AgendaPaper;
import dk.samspil.agendas.ItemKind;
import dk.samspil.bindery.EnclosureBinder;
import dk.samspil.print.Printer;
import dk.samspil.ui.Languages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Prints an agenda and binds its enclosures behind it, over and over, and tells how long it takes.
/// The enclosures lie on disk, as they would in a store; one in four is pictures.
///
/// Options: `--items` (60), `--enclosures` in all (250) and `--pages` in each of them (8).
///
/// Started by `./samspil bench agenda`, with a heap of 256 MB; see the README beside this file.
public final class AgendaRun {

    private static final int RUNS = 7;

    private final int items;
    private final int enclosures;
    private final int pagesEach;
    private final Path folder;

    private AgendaRun(int items, int enclosures, int pagesEach, Path folder) {
        this.items = items;
        this.enclosures = enclosures;
        this.pagesEach = pagesEach;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("agenda");
        try {
            new AgendaRun(
                            Options.number(arguments, "--items", 60),
                            Options.number(arguments, "--enclosures", 250),
                            Options.number(arguments, "--pages", 8),
                            folder)
                    .run();
        } finally {
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    private void run() throws Exception {
        for (int i = 0; i < enclosures; i++) {
            Files.write(folder.resolve(i + ".pdf"), i % 4 == 3 ? scan(i) : text(i));
        }
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Clock.class, Clock::systemDefaultZone);
            context.registerBean(SpringTemplateEngine.class, AgendaRun::engine);
            context.register(
                            Languages.class,
                            Class.forName("dk.samspil.calendar.DatesInTemplates"),
                            Printer.class,
                            EnclosureBinder.class,
                            AgendaPaper.class);
            context.refresh();
            var engine = context.getBean(SpringTemplateEngine.class);
            engine.addDialect(
                    (IDialect)
                            context.getBean(Class.forName("dk.samspil.calendar.DatesInTemplates")));
            measure(context.getBean(AgendaPaper.class));
        }
    }

    private static SpringTemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    private void measure(AgendaPaper paper) throws IOException {
        var agenda = agenda();
        var head =
                new AgendaHead(
                        "Direktørforum",
                        LocalDate.of(2027, 1, 14),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        "Regionsgården");
        long[] nanos = new long[RUNS];
        long[] worked = new long[RUNS];
        var threads = ManagementFactory.getThreadMXBean();
        int pages = 0;
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            pages =
                    paper.write(
                            head,
                            agenda,
                            this::file,
                            Locale.of("da", "DK"),
                            OutputStream.nullOutputStream());
            nanos[i] = System.nanoTime() - begun;
            worked[i] = threads.getCurrentThreadCpuTime() - cpu;
        }
        long first = nanos[0];
        Arrays.sort(nanos);
        Arrays.sort(worked);
        System.out.printf(
                Locale.ROOT,
                """
                pages in the file          %d, %d of them enclosures
                the first time             %.1f s
                median of %d               %.1f s, %.1f s of a processor in it
                heap                       never more than %d MB
                """,
                pages,
                enclosures * pagesEach,
                first / 1e9,
                RUNS,
                nanos[RUNS / 2] / 1e9,
                worked[RUNS / 2] / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private Optional<byte[]> file(UUID id) {
        try {
            return Optional.of(
                    Files.readAllBytes(folder.resolve(id.getLeastSignificantBits() + ".pdf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Agenda agenda() {
        var all = new ArrayList<AgendaItem>();
        int next = 0;
        for (int i = 1; i <= items; i++) {
            var own = new ArrayList<AgendaItem.Enclosed>();
            while (next < (long) enclosures * i / items) {
                own.add(
                        new AgendaItem.Enclosed(
                                new UUID(0, next++),
                                own.size() + 1,
                                "Et bilag med en titel",
                                false,
                                false,
                                pagesEach));
            }
            all.add(
                    new AgendaItem(
                            UUID.randomUUID(),
                            i,
                            ItemKind.DECISION,
                            "Et punkt med en overskrift af almindelig længde",
                            "29.30.00-A00-" + i,
                            false,
                            false,
                            LocalTime.of(9, 0),
                            5,
                            "En direktør",
                            List.of(
                                    part("Baggrund for sagens fremlæggelse", 6),
                                    new AgendaItem.Written(
                                            "Indstilling",
                                            "at sagen godkendes\nat sagen følges op",
                                            true),
                                    part("Sagsfremstilling", 20),
                                    part("Tidsplan og videre proces", 4)),
                            own,
                            null,
                            List.of()));
        }
        var at = OffsetDateTime.parse("2027-01-04T10:00:00+01:00");
        return new Agenda(1, at, at, false, null, all);
    }

    private static AgendaItem.Written part(String label, int lines) {
        var line = "Kommunerne og regionen har siden foråret arbejdet med en fælles model. ";
        return new AgendaItem.Written(label, (line.repeat(3) + "\n").repeat(lines / 2), false);
    }

    private byte[] text(int number) throws IOException {
        var line = "Bilag %d, side %d, linje %d";
        var pages =
                IntStream.range(0, pagesEach)
                        .mapToObj(
                                page ->
                                        IntStream.range(0, 45)
                                                .mapToObj(i -> line.formatted(number, page, i))
                                                .toList())
                        .toList();
        return Pdfs.written(pages, 11, 14);
    }

    private byte[] scan(int number) throws IOException {
        var random = new Random(number);
        try (var document = new PDDocument()) {
            for (int p = 0; p < pagesEach; p++) {
                var picture =
                        new BufferedImage(
                                620, 877, BufferedImage.TYPE_BYTE_GRAY);
                for (int i = 0; i < 20_000; i++) {
                    picture.setRGB(random.nextInt(620), random.nextInt(877), 0xFFFFFF);
                }
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var image =
                        JPEGFactory.createFromImage(
                                document, picture);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, 595, 842);
                }
            }
            return Pdfs.saved(document);
        }
    }
}
