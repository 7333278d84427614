package dk.samspil.demo;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/// The facts at the head of a paper, and the tables in it.
final class Tables {

    private static final Color SHADE = new Color(0xEFEFEF);

    private Tables() {}

    /// Draws the rows gathered, the first as the head, and forgets them.
    static void rows(Typesetter paper, List<String> rows) throws IOException {
        float width = Typesetter.WIDTH - 2 * paper.layout.margin;
        boolean head = true;
        for (var row : rows) {
            var cells = Typesetter.cells(row);
            paper.room(paper.layout.leading + 4);
            float y = paper.y;
            if (head) {
                paper.fill(SHADE, paper.layout.margin, y - 4, width, paper.layout.leading + 1);
            }
            for (int i = 0; i < cells.size(); i++) {
                float x = paper.layout.margin + 4 + (i == 0 ? 0 : width * column(i, cells.size()));
                var type = head ? paper.bold : paper.regular;
                paper.text(cells.get(i), type, paper.layout.size, Typesetter.INK, x, y);
            }
            paper.line(
                    Typesetter.GREY,
                    0.3f,
                    paper.layout.margin,
                    y - 4.5f,
                    paper.layout.margin + width,
                    y - 4.5f);
            paper.y -= paper.layout.leading + 2;
            head = false;
        }
        if (!rows.isEmpty()) {
            paper.y -= 6;
        }
        rows.clear();
    }

    private static float column(int index, int columns) {
        return 0.42f + (index - 1) * 0.58f / (columns - 1);
    }

    static void facts(Typesetter paper, List<String> facts) throws IOException {
        float left = paper.layout.margin;
        boolean boxed = paper.layout == Layout.FORM;
        float before = paper.y;
        for (var fact : facts) {
            var pair = fact.split(": ", 2);
            paper.room(paper.layout.leading);
            paper.text(
                    pair[0] + (boxed ? "" : ":"),
                    paper.bold,
                    paper.layout.size - 0.5f,
                    boxed ? Typesetter.GREY : Typesetter.INK,
                    left + 5,
                    paper.y);
            for (var line :
                    paper.regular.wrap(
                            pair[pair.length - 1],
                            paper.layout.size,
                            Typesetter.WIDTH - 2 * left - 135)) {
                paper.text(
                        line,
                        paper.regular,
                        paper.layout.size,
                        Typesetter.INK,
                        left + 130,
                        paper.y);
                paper.y -= paper.layout.leading;
            }
        }
        if (boxed && paper.y < before) {
            float top = before + paper.layout.leading - 2;
            float bottom = paper.y + paper.layout.leading - 5;
            float right = Typesetter.WIDTH - left;
            paper.line(Typesetter.GREY, 0.6f, left, top, right, top);
            paper.line(Typesetter.GREY, 0.6f, left, bottom, right, bottom);
            paper.line(Typesetter.GREY, 0.6f, left, top, left, bottom);
            paper.line(Typesetter.GREY, 0.6f, right, top, right, bottom);
            paper.y -= 6;
        }
        facts.clear();
    }
}
