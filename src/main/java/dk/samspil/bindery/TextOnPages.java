package dk.samspil.bindery;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads the words on the pages, pages parted by a form feed; what lies beyond the limit is left.
final class TextOnPages extends PDFTextStripper {

    private static final int MOST_CHARACTERS = 4_000_000;

    private final Deadline deadline;

    private TextOnPages(Deadline deadline, boolean byPlace) {
        this.deadline = deadline;
        setSortByPosition(byPlace);
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

    @Override
    protected void processOperator(Operator operator, java.util.List<COSBase> operands)
            throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
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
