package dk.samspil.bindery;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// One row of the table of contents; `top` is its upper edge.
sealed interface ContentsRow permits SectionRow, DocumentRow, LeftOutRow {

    float height();

    void draw(Pen pen, Typefaces type, float top, PDDocument target, PDPage page)
            throws IOException;
}
