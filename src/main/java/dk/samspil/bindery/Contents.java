package dk.samspil.bindery;

import dk.samspil.bindery.Bundle.LeftOut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The table of contents. It is measured before anything is numbered, so that it takes exactly the
/// pages it needs and every number in it is right.
final class Contents {

    private static final float TOP = A4.HEIGHT - 72;
    private static final float BOTTOM = 56;

    private final Typefaces type;
    private final Words words;
    private final List<List<ContentsRow>> pages = new ArrayList<>();

    Contents(List<Entry> entries, List<LeftOut> leftOut, Words words, Typefaces type)
            throws IOException {
        this.type = type;
        this.words = words;
        lay(rows(entries, leftOut, words, type));
    }

    private static List<ContentsRow> rows(
            List<Entry> entries, List<LeftOut> leftOut, Words words, Typefaces type)
            throws IOException {
        var rows = new ArrayList<ContentsRow>();
        int section = -1;
        for (var entry : entries) {
            if (entry.section() != section) {
                section = entry.section();
                int own = section;
                int pages =
                        entries.stream()
                                .filter(e -> e.section() == own)
                                .mapToInt(Entry::pages)
                                .sum();
                rows.add(new SectionRow(section, entry.sectionTitle(), words.pages(pages)));
            }
            rows.add(DocumentRow.of(entry, words, type));
        }
        if (!leftOut.isEmpty()) {
            rows.add(new SectionRow(-1, words.say("left-out"), ""));
            for (var document : leftOut) {
                rows.add(LeftOutRow.of(document, words, type));
            }
        }
        return rows;
    }

    /// A section's heading never stands alone at the foot of a page.
    private void lay(List<ContentsRow> rows) {
        var page = new ArrayList<ContentsRow>();
        float y = TOP - 62;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            float needed = row.height();
            if (row instanceof SectionRow && i + 1 < rows.size()) {
                needed += rows.get(i + 1).height();
            }
            if (y - needed < BOTTOM && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                y = TOP - 20;
            }
            page.add(row);
            y -= row.height();
        }
        pages.add(page);
    }

    void reserve(PDDocument target) {
        pages.forEach(page -> target.addPage(new PDPage(A4.lying(false))));
    }

    void draw(PDDocument target, int firstIndex, Tag part) throws IOException {
        var heading = part.add("H1");
        var table = part.add("Table");
        for (int i = 0; i < pages.size(); i++) {
            var page = target.getPage(firstIndex + i);
            try (var pen = Pen.marking(target, page)) {
                float y = TOP;
                if (i == 0) {
                    pen.as(heading);
                    pen.text(words.say("contents"), type.strong(), 24, Inks.DEEP, Columns.LEFT, y);
                    y -= 42;
                }
                Columns.head(words, type, pen, y, i == 0 ? table.add("TR") : null);
                y -= 20;
                for (var row : pages.get(i)) {
                    row.draw(pen, type, y, target, table.add("TR"));
                    y -= row.height();
                }
            }
        }
    }
}
