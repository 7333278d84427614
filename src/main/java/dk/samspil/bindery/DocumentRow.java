package dk.samspil.bindery;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

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
    public void draw(Pen pen, Typefaces type, float top, PDDocument target, PDPage page)
            throws IOException {
        float y = top - 12;
        pen.text(date, type.regular(), 9, Inks.QUIET, Columns.DATE, y);
        pen.textEndingAt(
                String.valueOf(entry.pages()), type.regular(), 9, Inks.QUIET, Columns.PAGES, y);
        var number = String.valueOf(entry.firstIndex() + 1);
        pen.textEndingAt(number, type.strong(), 10, Inks.TEXT, Columns.PAGE, y);
        for (var line : title) {
            pen.text(line, type.regular(), 10, Inks.TEXT, Columns.TITLE, y);
            y -= 12;
        }
        if (!author.isBlank()) {
            pen.text(author, type.regular(), 8, Inks.QUIET, Columns.TITLE, y + 1);
        }
        pen.line(Inks.HAIR, 0.5, Columns.DATE, top - height(), Columns.RIGHT, top - height());
        link(top, target, page);
    }

    private void link(float top, PDDocument target, PDPage page) throws IOException {
        var link = new PDAnnotationLink();
        var width = Columns.RIGHT - Columns.LEFT;
        link.setRectangle(new PDRectangle(Columns.LEFT, top - height(), width, height()));
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setDestination(Bookmarks.to(target, entry.firstIndex()));
        link.setContents(entry.leaf().title());
        page.getAnnotations().add(link);
    }
}
