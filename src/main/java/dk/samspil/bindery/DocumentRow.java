package dk.samspil.bindery;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A document in the contents: date, title, author, and the page it begins on; the whole row leads
/// there.
record DocumentRow(Entry entry, String date, List<String> title, String author)
        implements ContentsRow {

    static DocumentRow of(Entry entry, Words words, Typefaces type) throws IOException {
        var leaf = entry.leaf();
        var date = leaf.date() == null ? words.say("undated") : words.date(leaf.date());
        var title = type.regular().wrap(leaf.title(), 10, Columns.TITLE_WIDTH);
        return new DocumentRow(entry, date, title, leaf.author());
    }

    @Override
    public float height() {
        return 7 + 12 * title.size() + (author.isBlank() ? 0 : 10);
    }

    @Override
    public void draw(Pen pen, Typefaces type, float top, PDDocument target, Tag row)
            throws IOException {
        float y = top - 12;
        pen.as(row.addCell(1)).text(date, type.regular(), 9, Inks.QUIET, Columns.DATE, y);
        title(pen, type, top, target, row.addCell(1));
        var pages = String.valueOf(entry.pages());
        pen.as(row.addCell(1)).textEndingAt(pages, type.regular(), 9, Inks.QUIET, Columns.PAGES, y);
        var number = String.valueOf(entry.firstIndex() + 1);
        pen.as(row.addCell(1)).textEndingAt(number, type.strong(), 10, Inks.TEXT, Columns.PAGE, y);
        pen.line(Inks.HAIR, 0.5, Columns.DATE, top - height(), Columns.RIGHT, top - height());
    }

    private void title(Pen pen, Typefaces type, float top, PDDocument target, Tag cell)
            throws IOException {
        float y = top - 12;
        pen.as(cell.add("Link"));
        for (var line : title) {
            pen.text(line, type.regular(), 10, Inks.TEXT, Columns.TITLE, y);
            y -= 12;
        }
        var width = Columns.RIGHT - Columns.LEFT;
        pen.link(
                new PDRectangle(Columns.LEFT, top - height(), width, height()),
                Bookmarks.to(target, entry.firstIndex()),
                entry.leaf().title());
        if (!author.isBlank()) {
            pen.as(cell.add("P")).text(author, type.regular(), 8, Inks.QUIET, Columns.TITLE, y + 1);
        }
    }
}
