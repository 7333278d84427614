package dk.samspil.bindery;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The columns of the table of contents, in points from the left edge.
final class Columns {

    static final int COUNT = 4;
    static final float LEFT = 56;
    static final float RIGHT = A4.WIDTH - 56;
    static final float DATE = LEFT + 12;
    static final float TITLE = LEFT + 112;
    static final float PAGES = RIGHT - 62;
    static final float PAGE = RIGHT - 6;
    static final float TITLE_WIDTH = PAGES - 40 - TITLE;

    private Columns() {}

    /// @param row null where the heads only repeat what is said on an earlier page
    static void head(Words words, Typefaces type, Pen pen, float y, @Nullable Tag row)
            throws IOException {
        var face = type.regular();
        pen.as(head(row)).text(words.say("column.date"), face, 8, Inks.QUIET, DATE, y);
        pen.as(head(row)).text(words.say("column.document"), face, 8, Inks.QUIET, TITLE, y);
        pen.as(head(row)).textEndingAt(words.say("column.pages"), face, 8, Inks.QUIET, PAGES, y);
        pen.as(head(row)).textEndingAt(words.say("column.page"), face, 8, Inks.QUIET, PAGE, y);
        pen.line(Inks.TEXT, 0.7, LEFT, y - 7, RIGHT, y - 7);
    }

    private static @Nullable Tag head(@Nullable Tag row) {
        return row == null ? null : row.addHeading(1);
    }
}
