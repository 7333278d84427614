package dk.samspil.bindery;

import java.io.IOException;

/// The columns of the table of contents, in points from the left edge.
final class Columns {

    static final float LEFT = 56;
    static final float RIGHT = A4.WIDTH - 56;
    static final float DATE = LEFT + 12;
    static final float TITLE = LEFT + 112;
    static final float PAGES = RIGHT - 62;
    static final float PAGE = RIGHT - 6;
    static final float TITLE_WIDTH = PAGES - 40 - TITLE;

    private Columns() {}

    static void head(Words words, Typefaces type, Pen pen, float y) throws IOException {
        var face = type.regular();
        pen.text(words.say("column.date"), face, 8, Inks.QUIET, DATE, y);
        pen.text(words.say("column.document"), face, 8, Inks.QUIET, TITLE, y);
        pen.textEndingAt(words.say("column.pages"), face, 8, Inks.QUIET, PAGES, y);
        pen.textEndingAt(words.say("column.page"), face, 8, Inks.QUIET, PAGE, y);
        pen.line(Inks.TEXT, 0.7, LEFT, y - 7, RIGHT, y - 7);
    }
}
