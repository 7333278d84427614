package dk.samspil.bindery;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads pages of strangers: not for longer than until the deadline, whatever a page draws.
abstract sealed class WithinBounds extends PDFTextStripper permits TextOnPages, LinesOnPages {

    /// Letters of one document at most; the rest is left.
    static final int MOST_CHARACTERS = 4_000_000;

    private final Deadline deadline;

    /// @param byPlace in the order in which the words stand, not in which they were drawn
    WithinBounds(Deadline deadline, boolean byPlace) {
        this.deadline = deadline;
        setSortByPosition(byPlace);
    }

    @Override
    protected final void processOperator(Operator operator, List<COSBase> operands)
            throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }
}
