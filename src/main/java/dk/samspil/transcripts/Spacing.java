package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.List;

/// Evens out texts in which an empty line stands below every line: what parts paragraphs there are
/// two of them.
final class Spacing {

    private static final int SOME_LINES = 10;

    /// Of so many lines the one below is empty.
    private static final double NEARLY_ALL = 0.9;

    /// Below so many there are two: where paragraphs end.
    private static final double SOME_PARAGRAPHS = 0.05;

    private Spacing() {}

    static List<Line> evened(List<Line> lines) {
        int written = 0;
        int apart = 0;
        int farApart = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean below = lines.get(i + 1).isEmpty();
            if (!lines.get(i).isEmpty()) {
                written++;
                apart += below ? 1 : 0;
            } else {
                farApart += below ? 1 : 0;
            }
        }
        boolean everywhere = written >= SOME_LINES && apart >= written * NEARLY_ALL;
        if (!everywhere || farApart < written * SOME_PARAGRAPHS) {
            return lines;
        }
        var evened = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            boolean below = i > 0 && lines.get(i).isEmpty() && !lines.get(i - 1).isEmpty();
            if (!below) {
                evened.add(lines.get(i));
            }
        }
        return evened;
    }
}
