package dk.samspil.bindery;

import dk.samspil.bindery.Bundle.LeftOut;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A document that is not in the file, and the reason, so that the reader can ask for it.
record LeftOutRow(String date, List<String> title, List<String> reason) implements ContentsRow {

    static LeftOutRow of(LeftOut document, Words words, Typefaces type) throws IOException {
        return new LeftOutRow(
                document.date() == null ? "" : words.date(document.date()),
                type.regular().wrap(document.title(), 9, Columns.RIGHT - Columns.TITLE),
                type.italic().wrap(document.reason(), 8.5f, Columns.RIGHT - Columns.TITLE));
    }

    @Override
    public float height() {
        return 9 + 12 * title.size() + 11 * reason.size();
    }

    @Override
    public void draw(Pen pen, Typefaces type, float top, PDDocument target, Tag row)
            throws IOException {
        float y = top - 13;
        pen.as(row.addCell(1)).text(date, type.regular(), 9, Inks.QUIET, Columns.DATE, y);
        var cell = row.addCell(Columns.COUNT - 1);
        pen.as(cell.add("P"));
        for (var line : title) {
            pen.text(line, type.regular(), 9, Inks.TEXT, Columns.TITLE, y);
            y -= 12;
        }
        pen.as(cell.add("P"));
        for (var line : reason) {
            pen.text(line, type.italic(), 8.5f, Inks.QUIET, Columns.TITLE, y);
            y -= 11;
        }
        pen.line(Inks.HAIR, 0.5, Columns.DATE, top - height(), Columns.RIGHT, top - height());
    }
}
