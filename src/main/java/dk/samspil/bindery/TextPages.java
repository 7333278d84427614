package dk.samspil.bindery;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Sets plain text on A4 pages.
final class TextPages {

    private static final float MARGIN = 64;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 15;

    private final Limits limits;
    private final Deadline deadline;

    TextPages(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    void set(byte[] file, PDDocument target) throws IOException {
        var face = Typefaces.in(target).regular();
        var lines = new java.util.ArrayList<String>();
        for (var paragraph : Alphabet.decode(file).split("\\R|\\f", -1)) {
            deadline.check();
            lines.addAll(face.wrap(paragraph, SIZE, A4.WIDTH - 2 * MARGIN));
        }
        int perPage = (int) ((A4.HEIGHT - 2 * MARGIN) / LEADING);
        for (int from = 0; from < lines.size(); from += perPage) {
            deadline.check();
            if (target.getNumberOfPages() >= limits.maxPages()) {
                throw new Unreadable(Problem.TOO_MANY_PAGES);
            }
            var page = new PDPage(A4.lying(false));
            target.addPage(page);
            draw(lines.subList(from, Math.min(from + perPage, lines.size())), face, target, page);
        }
    }

    private static void draw(List<String> lines, Face face, PDDocument target, PDPage page)
            throws IOException {
        try (var pen = new Pen(target, page)) {
            float y = A4.HEIGHT - MARGIN - SIZE;
            for (var line : lines) {
                if (!line.isBlank()) {
                    pen.text(line, face, SIZE, Inks.TEXT, MARGIN, y);
                }
                y -= LEADING;
            }
        }
    }
}
