package dk.samspil.bindery;

import dk.samspil.bindery.Bundle.CheckItem;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The checklist on the cover: a tick for what is in the file, an open red ring for what is
/// missing.
final class CheckRows {

    private static final float BOTTOM = 88;

    private final List<CheckItem> items;
    private final Words words;
    private final Typefaces type;
    private int next;
    private @Nullable Tag list;

    CheckRows(List<CheckItem> items, Words words, Typefaces type) {
        this.items = items;
        this.words = words;
        this.type = type;
    }

    boolean more() {
        return next < items.size();
    }

    /// Draws as many as there is room for, at least one.
    void draw(Pen pen, float from, Tag part) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        pen.as(list == null ? part.add("H2") : null);
        pen.text(words.say("checklist"), type.strong(), 13, Inks.TEXT, CoverPage.LEFT, from);
        long present = items.stream().filter(CheckItem::good).count();
        var count = words.say("checklist-count", present, items.size());
        pen.as(list == null ? part.add("P") : null);
        pen.textEndingAt(count, type.regular(), 9, Inks.QUIET, CoverPage.RIGHT, from);
        pen.line(Inks.HAIR, 0.5, CoverPage.LEFT, from - 9, CoverPage.RIGHT, from - 9);
        float y = from - 27;
        list = list == null ? part.add("L") : list;
        do {
            y = row(pen, items.get(next++), y, list.add("LI").add("LBody"));
        } while (more() && y > BOTTOM);
    }

    private float row(Pen pen, CheckItem item, float from, Tag point) throws IOException {
        float x = CoverPage.LEFT + 7;
        if (item.good()) {
            pen.disc(Inks.GOOD, x, from + 3.5, 6);
            pen.line(Color.WHITE, 1.4, x - 2.8, from + 3.4, x - 0.8, from + 1.3, x + 3, from + 5.8);
        } else {
            pen.ring(item.required() ? Inks.BAD : Inks.HAIR, 1.3, x, from + 3.5, 5.4);
        }
        pen.as(point);
        float y = from;
        float width = CoverPage.RIGHT - CoverPage.LEFT - 90;
        for (var line : type.regular().wrap(item.text(), 10.5f, width)) {
            pen.text(line, type.regular(), 10.5f, Inks.TEXT, CoverPage.LEFT + 24, y);
            y -= 14;
        }
        var state =
                item.good()
                        ? words.say("present")
                        : item.present()
                                ? item.fault()
                                : words.say(item.required() ? "missing" : "not-included");
        boolean fault = item.required() && !item.good();
        var ink = item.good() ? Inks.GOOD : fault ? Inks.BAD : Inks.QUIET;
        var face = fault ? type.strong() : type.regular();
        pen.textEndingAt(state, face, 9, ink, CoverPage.RIGHT, from);
        return y - 6;
    }
}
