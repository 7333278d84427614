package dk.samspil.bindery;

import dk.samspil.bindery.Bundle.Cover;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The cover: whose case, the facts a reader starts from, how thick the file is, and what of the
/// checklist is in it. A long checklist goes on overleaf.
final class CoverPage {

    static final float LEFT = 56;
    static final float RIGHT = A4.WIDTH - 56;

    private static final float BAND = 176;
    private static final Color ON_BAND = new Color(0xBFD3E6);

    private final Cover cover;
    private final Words words;
    private final Typefaces type;
    private final Thickness thickness;
    private final CheckRows checklist;

    CoverPage(Bundle bundle, List<Entry> entries, Words words, Typefaces type) throws IOException {
        this.cover = bundle.cover();
        this.words = words;
        this.type = type;
        this.thickness = new Thickness(entries, bundle.pageLimit(), words, type);
        this.checklist = new CheckRows(cover.checklist(), words, type);
    }

    void draw(PDDocument target, Tag part) throws IOException {
        try (var pen = page(target)) {
            head(pen, part);
            float y = facts(pen, A4.HEIGHT - BAND - 40, part);
            y = thickness.draw(pen, y - 16, part);
            checklist.draw(pen, y - 34, part);
            foot(pen, part);
        }
        while (checklist.more()) {
            try (var pen = page(target)) {
                checklist.draw(pen, A4.HEIGHT - 80, part);
            }
        }
    }

    private static Pen page(PDDocument target) throws IOException {
        var page = new PDPage(A4.lying(false));
        target.addPage(page);
        return Pen.marking(target, page);
    }

    private void head(Pen pen, Tag part) throws IOException {
        pen.fill(Inks.DEEP, 0, A4.HEIGHT - BAND, A4.WIDTH, BAND);
        float y = A4.HEIGHT - 62;
        pen.as(part.add("P")).label(cover.title(), type.strong(), 9.5f, ON_BAND, LEFT, y);
        var number = words.say("case") + " " + cover.caseNumber();
        pen.as(part.add("P")).textEndingAt(number, type.strong(), 12, Color.WHITE, RIGHT, y);
        float size = 30;
        while (size > 16 && type.strong().wrap(cover.citizen(), size, RIGHT - LEFT).size() > 1) {
            size -= 2;
        }
        pen.as(part.add("H1"));
        pen.text(cover.citizen(), type.strong(), size, Color.WHITE, LEFT, y - 52);
        pen.as(part.add("P"));
        pen.text(cover.subject(), type.regular(), 13, ON_BAND, LEFT, y - 78);
    }

    /// Two columns; a value may take several lines.
    private float facts(Pen pen, float from, Tag part) throws IOException {
        var table = cover.facts().isEmpty() ? part : part.add("Table");
        float column = (RIGHT - LEFT - 24) / 2;
        float y = from;
        float lowest = from;
        for (int i = 0; i < cover.facts().size(); i++) {
            var fact = cover.facts().get(i);
            if (i % 2 == 0) {
                y = lowest;
            }
            float x = i % 2 == 0 ? LEFT : LEFT + column + 24;
            float line = y;
            var row = table.add("TR");
            pen.as(row.addRowHeading());
            pen.text(fact.label(), type.regular(), 8.5f, Inks.QUIET, x, line);
            pen.as(row.addCell(1));
            for (var piece : type.regular().wrap(fact.value(), 11, column)) {
                line -= 15;
                pen.text(piece, type.regular(), 11, Inks.TEXT, x, line);
            }
            lowest = Math.min(lowest, line - 24);
        }
        return lowest;
    }

    private void foot(Pen pen, Tag part) throws IOException {
        pen.line(Inks.HAIR, 0.5, LEFT, 62, RIGHT, 62);
        pen.as(part.add("P"));
        pen.text(cover.made(), type.regular(), 8.5f, Inks.QUIET, LEFT, 48);
        pen.as(part.add("P"));
        pen.text(words.say("confidential"), type.regular(), 8.5f, Inks.QUIET, LEFT, 35);
    }
}
