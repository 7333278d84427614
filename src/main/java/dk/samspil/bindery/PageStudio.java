package dk.samspil.bindery;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Looks at pages that came out of the intake as at pictures, and puts
/// scanned ones right.
@Component
public class PageStudio {

    private final Workroom workroom;

    PageStudio(Workroom workroom) {
        this.workroom = workroom;
    }

    /// Opens a PDF to look at its pages; close it again.
    public Open open(byte[] pdf) {
        return new Open(Desk.with(pdf));
    }

    /// A PDF that is being looked at.
    public final class Open implements AutoCloseable {

        private final Desk desk;

        private Open(Desk desk) {
            this.desk = desk;
        }

        /// Draws a page as a grey picture.
        ///
        /// @param page from 1
        /// @param dots per inch
        /// @param turn degrees clockwise: 0, 90, 180 or 270
        /// @return empty when the page cannot be drawn
        public Optional<Drawn> draw(int page, int dots, int turn) {
            try {
                var how = new View(page, dots, turn).words();
                var blank = workroom.run(Errand.DRAW, desk.folder(), how);
                return Optional.of(
                        new Drawn(
                                desk.folder().resolve(Errand.PICTURE),
                                Boolean.parseBoolean(blank)));
            } catch (Unreadable unreadable) {
                return Optional.empty();
            }
        }

        /// The PDF with pages turned, and with words laid unseen over them.
        ///
        /// @param degrees clockwise, by page
        /// @param words by page, where they stand when it is turned
        /// @return empty when it cannot be done
        public Optional<byte[]> finish(
                Map<Integer, Integer> degrees, Map<Integer, List<ReadWord>> words) {
            try {
                desk.put(Errand.WORDS, new WordsOfPages(words).lines());
                workroom.run(Errand.FINISH, desk.folder(), new Turns(degrees).words());
                return Optional.of(desk.bytes(Errand.PAGES));
            } catch (Unreadable unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public void close() {
            desk.close();
        }
    }

    /// A page as a picture.
    ///
    /// @param file in PGM format; gone when the next page is drawn
    /// @param blank whether nobody has written anything on the page
    public record Drawn(Path file, boolean blank) {}
}
