package dk.samspil.transcripts;

import dk.samspil.transcripts.ItemHeads.Head;
import java.util.List;

/// Tells how many lines the title of an item takes: it goes on where the next line is in capitals
/// like it or begins small, or where the table of contents knows the whole.
final class TitleLines {

    private static final int MOST_LINES = 5;

    /// A line that is shorter was ended on purpose.
    private static final int SHORT_LINE = 25;

    private final List<Line> lines;
    private final Titles contents;
    private final Headings headings;

    TitleLines(List<Line> lines, Titles contents, Headings headings) {
        this.lines = lines;
        this.contents = contents;
        this.headings = headings;
    }

    Head head(int at, HeadLine found) {
        var title = found.title();
        int height = 1;
        if (title.isEmpty() && isEmpty(at + 1) && !isEmpty(at + 2)) {
            height++;
        }
        while (height < MOST_LINES && goesOn(at + height, found.title(), title)) {
            title = title.isEmpty() ? text(at + height) : Line.joined(title, text(at + height));
            height++;
        }
        return new Head(at, height, found.number(), title);
    }

    private boolean isEmpty(int at) {
        return at >= lines.size() || lines.get(at).isEmpty();
    }

    private String text(int at) {
        return lines.get(at).text();
    }

    private boolean goesOn(int at, String first, String whole) {
        if (at >= lines.size() || lines.get(at).isEmpty() || headings.isKnown(at)) {
            return false;
        }
        var next = text(at);
        if (HeadLine.of(next).filter(head -> !head.startsSmall()).isPresent()) {
            return false;
        }
        boolean open = whole.lastIndexOf('(') > whole.lastIndexOf(')');
        if (open || next.startsWith("(") || whole.isEmpty()) {
            return true;
        }
        if (contents.has(whole)) {
            return false;
        }
        if (contents.has(Line.joined(whole, next))) {
            return true;
        }
        boolean small = Character.isLowerCase(next.charAt(0)) && !next.startsWith("at ");
        boolean digits = Character.isDigit(next.charAt(0));
        boolean runsOn = text(at - 1).length() >= SHORT_LINE;
        return Line.isInCapitals(first)
                ? Line.isInCapitals(next) || digits && runsOn
                : (small || digits) && runsOn;
    }
}
