package dk.samspil.bindery;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// One row of the table of contents; `top` is its upper edge.
sealed interface ContentsRow permits SectionRow, DocumentRow, LeftOutRow {

    float height();

    /// @param row the row of the table that its cells belong to
    void draw(Pen pen, Typefaces type, float top, PDDocument target, Tag row) throws IOException;
}
