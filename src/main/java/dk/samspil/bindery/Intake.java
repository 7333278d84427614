package dk.samspil.bindery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Takes in a file of any kind and gives A4 pages back; for a file that cannot be read, one page
/// that says why. Never fails because of what is in a file.
@Component
public class Intake {

    private final Limits limits;
    private final Workroom workroom;
    private final Placeholder placeholder;

    Intake(Limits limits, Workroom workroom, MessageSource messages) {
        this.limits = limits;
        this.workroom = workroom;
        this.placeholder = new Placeholder(messages);
    }

    /// The largest file that is read, in bytes.
    public long maxFile() {
        return limits.maxFile().toBytes();
    }

    /// Takes apart what holds other files: an archive, a mail with what was attached. Any other
    /// file is its own only piece. Each piece is given on its own: together they may be large.
    public void open(String fileName, byte[] file, Consumer<Piece> each) {
        open(fileName, file, howMany -> {}, each);
    }

    /// @param howMany is told the number of pieces before the first of them
    public void open(String fileName, byte[] file, IntConsumer howMany, Consumer<Piece> each) {
        var kind = FileKind.of(file);
        if (!kind.holdsOthers() || file.length > limits.maxFile().toBytes()) {
            howMany.accept(1);
            each.accept(new Piece(fileName, file, null));
            return;
        }
        try (var desk = Desk.with(file)) {
            workroom.run(Errand.UNPACK, desk.folder(), fileName);
            howMany.accept(Pieces.count(desk.folder()));
            Pieces.each(desk.folder(), each);
        } catch (Unreadable unreadable) {
            howMany.accept(1);
            each.accept(new Piece(fileName, file, unreadable.problem()));
        }
    }

    /// A piece that could not be unpacked gets a page that says why.
    public Sheets take(Piece piece) {
        if (piece.problem() == null) {
            return take(piece.name(), piece.bytes());
        }
        var kind = FileKind.of(piece.bytes());
        return placeholder(piece.problem(), piece.name(), kind, false);
    }

    /// The name is for people only; what the file is, its bytes say.
    public Sheets take(String fileName, byte[] file) {
        var kind = FileKind.of(file);
        boolean mislabelled = kind.contradicts(fileName);
        if (file.length > limits.maxFile().toBytes()) {
            return placeholder(Problem.TOO_LARGE, fileName, kind, mislabelled);
        }
        try (var desk = Desk.with(file)) {
            var answer = workroom.run(Errand.READ, desk.folder(), kind.name()).split(";", -1);
            return new Sheets(
                    desk.bytes(Errand.PAGES),
                    Integer.parseInt(answer[0]),
                    desk.text(Errand.WORDS),
                    numbers(answer[1]),
                    kind,
                    mislabelled,
                    null);
        } catch (Unreadable unreadable) {
            return placeholder(unreadable.problem(), fileName, kind, mislabelled);
        }
    }

    /// The text of pages that were taken in, page by page, in lines as a person sees them: with an
    /// empty line wherever the page has a gap. For whoever reads the layout of a text. What came as
    /// plain text has no pages of its own: it is one.
    public List<String> lines(Sheets sheets) {
        try (var desk = Desk.with(sheets.pdf())) {
            boolean byPlace = sheets.kind().isSetAsHtml();
            workroom.run(Errand.LINES, desk.folder(), Boolean.toString(byPlace));
            var pages = List.of(desk.text(Errand.WORDS).split("\f", -1));
            return sheets.kind() == FileKind.TEXT ? List.of(String.join("\n", pages)) : pages;
        } catch (Unreadable tooMuch) {
            return List.of(sheets.text().split("\f", -1));
        }
    }

    /// Pages that the application itself has printed: A4 already, with nothing in them to leave
    /// behind, and tagged for screen readers. They are read as they are.
    public Sheets printed(byte[] pdf) {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            var text = TextOnPages.read(pages, Deadline.in(limits.maxTime()));
            int count = pages.getNumberOfPages();
            return new Sheets(pdf, count, text, List.of(), FileKind.PDF, false, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Integer> numbers(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(",")).map(Integer::valueOf).toList();
    }

    private Sheets placeholder(
            Problem problem, String fileName, FileKind kind, boolean mislabelled) {
        try (var target = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            placeholder.draw(problem, fileName, target);
            var words = placeholder.words(problem, fileName);
            var out = new java.io.ByteArrayOutputStream();
            target.save(out);
            return new Sheets(out.toByteArray(), 1, words, List.of(), kind, mislabelled, problem);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
