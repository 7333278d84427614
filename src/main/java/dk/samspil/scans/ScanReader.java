package dk.samspil.scans;

import dk.samspil.bindery.PageStudio;
import dk.samspil.bindery.PageStudio.Drawn;
import dk.samspil.bindery.ReadWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads scanned pages, one at a time however many ask: reading takes seconds of a whole core.
@Component
public class ScanReader {

    private static final int COARSE = 100;
    private static final List<Integer> OTHER_WAYS = List.of(180, 90, 270);

    /// Another way round must be so much better before a page is turned.
    private static final double BETTER = 1.5;

    private final Tesseract tesseract;
    private final ScanSettings settings;

    ScanReader(Tesseract tesseract, ScanSettings settings) {
        this.tesseract = tesseract;
        this.settings = settings;
    }

    /// What looking at a page came to.
    public sealed interface Seen {}

    /// Nobody has written anything on it.
    public record Blank() implements Seen {}

    /// There is something, but nothing reads it: the program is not installed.
    public record NotRead() implements Seen {}

    /// There is something, but no text that a program can make out, or the page failed.
    public record Illegible() implements Seen {}

    /// @param turn degrees clockwise by which the page has to be turned to be upright
    /// @param places the same words, and where they stand on the upright page
    public record Text(String words, int turn, List<ReadWord> places) implements Seen {}

    /// Whether scanned pages can be read here.
    public boolean ready() {
        return tesseract.ready();
    }

    /// Looks at one page, and reads it where that is possible.
    ///
    /// @param page from 1
    public Seen look(PageStudio.Open pdf, int page) {
        boolean reading = ready();
        var upright = pdf.draw(page, reading ? settings.dots() : COARSE, 0);
        if (upright.isEmpty()) {
            return new Illegible();
        }
        if (upright.get().blank()) {
            return new Blank();
        }
        return reading ? read(pdf, page, upright.get()) : new NotRead();
    }

    private Seen read(PageStudio.Open pdf, int page, Drawn upright) {
        var best = tesseract.read(upright.file()).orElse(ReadPage.NOTHING);
        if (best.good()) {
            return new Text(best.words(), 0, best.places());
        }
        int turned = 0;
        double needed = Math.max(1, best.worth() * BETTER);
        for (int degrees : ways(tesseract.turn(upright.file()))) {
            var other = pdf.draw(page, settings.dots(), degrees).map(Drawn::file);
            var read = other.flatMap(tesseract::read);
            if (read.isPresent() && read.get().legible() && read.get().worth() > needed) {
                best = read.get();
                turned = degrees;
                needed = best.worth();
                if (best.good()) {
                    break;
                }
            }
        }
        return best.legible() ? new Text(best.words(), turned, best.places()) : new Illegible();
    }

    /// The likely way first.
    private static List<Integer> ways(Optional<Integer> likely) {
        var ways = new ArrayList<>(OTHER_WAYS);
        likely.filter(ways::remove).ifPresent(first -> ways.addFirst(first));
        return ways;
    }
}
