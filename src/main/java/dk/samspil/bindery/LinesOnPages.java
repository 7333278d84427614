package dk.samspil.bindery;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;

/// Reads the lines of pages as a person sees them: an empty line stands where the paper has a gap.
final class LinesOnPages extends WithinBounds {

    /// A line stands so much farther below the one before than lines of one paragraph do.
    private static final float GAP = 1.3f;

    /// Lines of one paragraph lie at most so many times their letters' size apart.
    private static final float WIDEST = 1.6f;

    private static final float CLOSE = 0.25f;

    private final List<String> pages = new ArrayList<>();
    private final List<Seen> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float baseline;
    private float size;
    private int characters;

    /// @param baseline its distance from the top of the page, in points
    private record Seen(String text, float baseline, float size) {}

    private LinesOnPages(Deadline deadline, boolean byPlace) {
        super(deadline, byPlace);
    }

    /// @param byPlace in the order in which the words stand, not in which they were drawn
    /// @return the pages, parted by a form feed
    static String read(Path file, boolean byPlace, Deadline deadline) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, deadline.cache())) {
            var reader = new LinesOnPages(deadline, byPlace);
            reader.writeText(document, Writer.nullWriter());
            return String.join("\f", reader.pages).replace("\0", "");
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (line.isEmpty() && !letters.isEmpty()) {
            baseline = letters.getFirst().getYDirAdj();
            size = Math.abs(letters.getFirst().getYScale());
        }
        characters += text.length();
        if (characters <= MOST_CHARACTERS) {
            line.append(text);
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
        pages.add(page());
        lines.clear();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(new Seen(line.toString(), baseline, size));
            line.setLength(0);
        }
    }

    private String page() {
        float close = closest();
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var now = lines.get(i);
            if (i > 0) {
                float down = now.baseline - lines.get(i - 1).baseline;
                boolean apart = down < 0 || down > GAP * Math.min(close, WIDEST * now.size);
                text.append(apart ? "\n\n" : "\n");
            }
            text.append(now.text);
        }
        return text.toString();
    }

    /// How far apart the lines of one paragraph lie on this page.
    private float closest() {
        var steps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            float down = lines.get(i).baseline - lines.get(i - 1).baseline;
            if (down > lines.get(i).size / 2) {
                steps.add(down);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? Float.MAX_VALUE : steps.get((int) (steps.size() * CLOSE));
    }
}
