package dk.samspil.bindery;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the words on the pages, pages parted by a form feed; what lies beyond the limit is left.
final class TextOnPages extends WithinBounds {

    private TextOnPages(Deadline deadline, boolean byPlace) {
        super(deadline, byPlace);
        setPageEnd("\f");
    }

    static String read(PDDocument document, Deadline deadline) throws IOException {
        return read(document, deadline, false);
    }

    /// @param byPlace in the order in which the words stand, not in which they were drawn
    static String read(PDDocument document, Deadline deadline, boolean byPlace) throws IOException {
        var text = new Bounded();
        new TextOnPages(deadline, byPlace).writeText(document, text);
        return text.written.toString().replace("\0", "");
    }

    private static final class Bounded extends Writer {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void write(char[] characters, int offset, int length) {
            int room = MOST_CHARACTERS - written.length();
            written.append(characters, offset, Math.min(length, room));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
