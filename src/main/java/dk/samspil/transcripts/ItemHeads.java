package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds where the items of an agenda begin. In one layout an item begins with `Punkt 4: Title`; in
/// the other with a number and a title in capitals, or with a number and a title that the table of
/// contents names, or that a known part follows.
final class ItemHeads {

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(?:lukket\\s+)?(?:dagsordens)?punkt\\s*(?:nr\\.?\\s*)?(\\d{1,3})\\s*[:.\\-–—)]?\\s*(.*)");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,3})\\s*[.):]?\\s+(\\p{L}.*|[\"“»(].*)");

    /// Closed items have no page of their own in public minutes: so many numbers may be missing.
    private static final int GAP = 12;

    /// A part comes at the latest so many lines after the title.
    private static final int SOON = 5;

    private static final int LONG_LINE = 55;
    private static final int MOST_LINES = 5;

    private final List<Line> lines;
    private final Headings headings;
    private final boolean named;
    private final Set<String> inContents;

    /// @param contents the titles in the table of contents, folded
    ItemHeads(List<Line> lines, Set<String> contents, Headings headings) {
        this.lines = lines;
        this.headings = headings;
        this.named = lines.stream().filter(line -> isNamed(line.text())).count() >= 1;
        this.inContents = contents;
    }

    /// The beginning of an item.
    ///
    /// @param line where it begins
    /// @param height lines that the title takes
    record Head(int line, int height, int number, String title) {}

    static boolean isNamed(String text) {
        var match = NAMED.matcher(text);
        return match.matches() && !match.group(2).isBlank() && !startsSmall(match.group(2));
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    /// Whether a line begins with the number of an item.
    static boolean isNumbered(String text) {
        return isNamed(text) || NUMBERED.matcher(text).matches();
    }

    /// What stands behind the number.
    static String title(String text) {
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return named.group(2);
        }
        var numbered = NUMBERED.matcher(text);
        return numbered.matches() ? numbered.group(2) : text;
    }

    /// The number of an item that begins on a line; 0 when none does.
    static int number(String text) {
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return Integer.parseInt(named.group(1));
        }
        var numbered = NUMBERED.matcher(text);
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    }

    List<Head> all() {
        var heads = new ArrayList<Head>();
        int last = 0;
        boolean listing = false;
        for (int i = 0; i < lines.size(); i++) {
            var part = headings.at(i);
            if (part.isPresent()) {
                listing =
                        part.get().kind() == PartKind.ENCLOSURES
                                || part.get().kind() == PartKind.RECOMMENDATION;
                continue;
            }
            var head = head(i, last, listing);
            if (head != null) {
                heads.add(head);
                last = head.number();
                listing = false;
                i += head.height() - 1;
            }
        }
        return heads;
    }

    private @Nullable Head head(int at, int last, boolean listing) {
        var text = lines.get(at).text();
        var match = named ? NAMED.matcher(text) : NUMBERED.matcher(text);
        if (!match.matches()) {
            return null;
        }
        int number = Integer.parseInt(match.group(1));
        if (number == 0 || number <= last || last > 0 && number > last + GAP) {
            return null;
        }
        int height = height(at, match.group(2));
        var title = joined(at, height, match.group(2));
        if (title.isBlank() || !named && !isTitle(at, height, title, listing)) {
            return null;
        }
        return new Head(at, height, number, title);
    }

    private boolean isTitle(int at, int height, String title, boolean listing) {
        if (startsSmall(title)) {
            return false;
        }
        if (inContents.contains(Line.folded(title))) {
            return true;
        }
        boolean partFollows = partFollows(at + height);
        return listing
                ? partFollows && Line.isInCapitals(title)
                : Line.isInCapitals(title) || partFollows;
    }

    private boolean partFollows(int from) {
        for (int i = from; i < Math.min(lines.size(), from + SOON); i++) {
            if (headings.isKnown(i)) {
                return true;
            }
            if (NUMBERED.matcher(lines.get(i).text()).matches()) {
                return false;
            }
        }
        return false;
    }

    /// How many lines a title takes: it goes on where the next line is in capitals like it, begins
    /// small, or the table of contents knows the whole.
    private int height(int at, String first) {
        var whole = first;
        int height = 1;
        while (height < MOST_LINES && goesOn(at + height, first, whole)) {
            whole = Line.joined(whole, lines.get(at + height).text());
            height++;
        }
        return height;
    }

    private boolean goesOn(int at, String first, String whole) {
        if (inContents.contains(Line.folded(whole))
                || at >= lines.size()
                || lines.get(at).isEmpty()
                || headings.isKnown(at)) {
            return false;
        }
        var next = lines.get(at).text();
        if (inContents.contains(Line.folded(Line.joined(whole, next)))) {
            return true;
        }
        boolean runsOn = lines.get(at - 1).text().length() >= LONG_LINE || whole.endsWith("-");
        return Line.isInCapitals(first)
                        && Line.isInCapitals(next)
                        && !NUMBERED.matcher(next).matches()
                || runsOn && startsSmall(next);
    }

    private String joined(int at, int height, String first) {
        var whole = first;
        for (int i = 1; i < height; i++) {
            whole = Line.joined(whole, lines.get(at + i).text());
        }
        return whole;
    }
}
