package dk.samspil.bindery;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Covers words in a document so that they are gone: a page with covered words becomes a picture of
/// the page with black on it, and only the words that are left can be read out or searched.
@Component
public class Coverer {

    private static final int DOTS_PER_INCH = 200;
    private static final float POINTS_PER_INCH = 72;
    private static final float QUALITY = 0.85f;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Words words;

    Coverer(MessageSource messages) {
        this.words = new Words(messages);
    }

    /// @param pdf pages as they came out of the intake
    public Covered cover(byte[] pdf, Covering what) {
        try (var source =
                        Loader.loadPDF(
                                new RandomAccessReadBuffer(pdf),
                                IOUtils.createTempFileOnlyStreamCache());
                var target = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            return new Work(source, target, what).all();
        } catch (IOException broken) {
            // The pages were written by the intake itself.
            throw new UncheckedIOException(broken);
        }
    }

    private final class Work {

        private final PDDocument source;
        private final PDDocument target;
        private final Covering what;
        private final Typefaces type;
        private final List<Pattern> phrases;
        private final int[] places;
        private final List<Integer> unreadable = new ArrayList<>();
        private int personNumbers;

        Work(PDDocument source, PDDocument target, Covering what) throws IOException {
            this.source = source;
            this.target = target;
            this.what = what;
            this.type = Typefaces.in(target);
            this.phrases = what.phrases().stream().map(Sought::phrase).toList();
            this.places = new int[phrases.size()];
        }

        Covered all() throws IOException {
            for (int number = 1; number <= source.getNumberOfPages(); number++) {
                page(number);
            }
            var out = new ByteArrayOutputStream();
            target.save(out);
            var text = TextOnPages.read(target, Deadline.in(LONGEST));
            return new Covered(
                    out.toByteArray(),
                    target.getNumberOfPages(),
                    text,
                    java.util.Arrays.stream(places).boxed().toList(),
                    personNumbers,
                    unreadable);
        }

        private void page(int number) throws IOException {
            if (what.pages().contains(number)) {
                leaveOut(number);
                return;
            }
            var placed = PlacedWords.on(source, number);
            if (placed.isEmpty()) {
                unreadable.add(number);
            }
            var found = find(placed);
            if (found.isEmpty()) {
                target.importPage(source.getPage(number - 1));
            } else {
                picture(number, placed, found);
            }
        }

        private Set<Integer> find(List<PlacedWord> placed) {
            var sought = Sought.on(placed);
            var found = Sought.none();
            for (int i = 0; i < places.length; i++) {
                places[i] += sought.find(phrases.get(i), found);
            }
            if (what.personNumbers()) {
                personNumbers += sought.find(Sought.personNumber(), found);
            }
            return found;
        }

        private void leaveOut(int number) throws IOException {
            var page = new PDPage(source.getPage(number - 1).getMediaBox());
            target.addPage(page);
            try (var pen = new Pen(target, page)) {
                pen.text(
                        words.say("page-covered"),
                        type.regular(),
                        12,
                        Inks.QUIET,
                        72,
                        page.getMediaBox().getHeight() / 2);
            }
        }

        private void picture(int number, List<PlacedWord> placed, Set<Integer> found)
                throws IOException {
            var box = source.getPage(number - 1).getMediaBox();
            var page = new PDPage(box);
            target.addPage(page);
            var image = black(number, placed, found, box.getHeight());
            try (var content = new PDPageContentStream(target, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(target, image, QUALITY),
                        0,
                        0,
                        box.getWidth(),
                        box.getHeight());
            }
            var left =
                    IntStream.range(0, placed.size())
                            .filter(i -> !found.contains(i))
                            .mapToObj(placed::get)
                            .toList();
            new UnseenText(target, type.regular()).lay(left, page);
        }

        private BufferedImage black(
                int number, List<PlacedWord> placed, Set<Integer> found, float height)
                throws IOException {
            var image =
                    new PDFRenderer(source)
                            .renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.RGB);
            var brush = image.createGraphics();
            double scale = DOTS_PER_INCH / POINTS_PER_INCH;
            brush.scale(scale, -scale);
            brush.translate(0, -height);
            brush.setColor(Color.BLACK);
            found.forEach(i -> brush.fill(placed.get(i).area()));
            brush.dispose();
            return image;
        }
    }
}
