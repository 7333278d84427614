package dk.samspil.bindery;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How thick the file is: a bar of the sections' pages, with the number the agreement allows.
final class Thickness {

    private record Part(String title, int pages, int section) {}

    private final List<Part> parts;
    private final int pages;
    private final int limit;
    private final Words words;
    private final Typefaces type;

    Thickness(List<Entry> entries, int limit, Words words, Typefaces type) {
        Map<Integer, Part> bySection = new LinkedHashMap<>();
        for (var entry : entries) {
            bySection.merge(
                    entry.section(),
                    new Part(entry.sectionTitle(), entry.pages(), entry.section()),
                    (a, b) -> new Part(a.title(), a.pages() + b.pages(), a.section()));
        }
        this.parts = List.copyOf(bySection.values());
        this.pages = parts.stream().mapToInt(Part::pages).sum();
        this.limit = limit;
        this.words = words;
        this.type = type;
    }

    float draw(Pen pen, float from, Tag part) throws IOException {
        float left = CoverPage.LEFT;
        float width = CoverPage.RIGHT - left;
        var total = words.pages(pages);
        pen.as(part.add("P")).text(total, type.strong(), 13, Inks.TEXT, left, from);
        if (limit > 0) {
            float after = left + type.strong().width(total, 13) + 5;
            var ink = pages > limit ? Inks.BAD : Inks.QUIET;
            pen.text(words.say("of-limit", limit), type.regular(), 11, ink, after, from);
        }
        float y = from - 20;
        double point = width / (double) Math.max(Math.max(pages, limit), 1);
        pen.fill(Inks.PALE, left, y, width, 9);
        double x = left;
        for (var share : parts) {
            pen.fill(ink(share), x, y, Math.max(share.pages() * point - 1, 0.5), 9);
            x += share.pages() * point;
        }
        if (limit > 0 && pages > limit) {
            double mark = left + limit * point;
            pen.line(Inks.BAD, 1.2, mark, y - 4, mark, y + 13);
        }
        return legend(pen, y - 18, part);
    }

    private float legend(Pen pen, float y, Tag cover) throws IOException {
        float x = CoverPage.LEFT;
        for (var part : parts) {
            pen.disc(ink(part), x + 3, y + 3, 3);
            var text = part.title() + " " + part.pages();
            pen.as(cover.add("P")).text(text, type.regular(), 9, Inks.TEXT, x + 10, y);
            x += 10 + type.regular().width(type.regular().clean(text), 9) + 20;
        }
        return y;
    }

    private static java.awt.Color ink(Part part) {
        return Inks.SECTIONS[part.section() % Inks.SECTIONS.length];
    }
}
