package dk.samspil.bindery;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The heading of a section, with its colour and its pages.
record SectionRow(int section, String title, String pages) implements ContentsRow {

    @Override
    public float height() {
        return 38;
    }

    @Override
    public void draw(Pen pen, Typefaces type, float top, PDDocument target, Tag row)
            throws IOException {
        var heading = row.addHeading(Columns.COUNT);
        var ink = section < 0 ? Inks.QUIET : Inks.SECTIONS[section % Inks.SECTIONS.length];
        float y = top - 28;
        pen.fill(ink, Columns.LEFT, y - 4, 4, 17);
        pen.as(heading).text(title, type.strong(), 12, ink, Columns.DATE, y);
        pen.textEndingAt(pages, type.regular(), 9, ink, Columns.PAGE, y);
        pen.line(ink, 0.7, Columns.LEFT, y - 8, Columns.RIGHT, y - 8);
    }
}
