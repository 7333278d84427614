package dk.samspil.transcripts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows the headings of parts when it sees them: in capitals, or as a word on a line of its own or
/// before a colon; on two lines where one was too narrow, and parted by a hyphen.
final class Headings {

    /// A longer line is text, whatever it begins with.
    private static final int LONGEST = 70;

    /// `Sagsnr. 27/1001`, on one line.
    private static final Pattern FILE_NUMBER =
            Pattern.compile(
                    "(?iu)((?:sags|journal)(?:nr|nummer)|j\\.?\\s?nr|sags-?id)\\.?:?\\s+(\\S*\\d\\S*)");

    private static final Pattern BEFORE_COLON = Pattern.compile("([^:]{3,50}):\\s*(.*)");

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2})(\\.\\d{1,2})?[.)]?\\s+(\\p{L}.*?):?");

    private final List<Line> lines;
    private final boolean named;

    /// What was seen already, by line: several ask about the same one.
    private final Map<Integer, Optional<Seen>> seen = new HashMap<>();

    Headings(List<Line> lines) {
        this.lines = lines;
        this.named =
                lines.stream()
                        .anyMatch(
                                line ->
                                        HeadLine.of(line.text())
                                                .filter(HeadLine::named)
                                                .isPresent());
    }

    /// A heading that was seen.
    ///
    /// @param height lines that it takes
    /// @param rest what stands behind it on its last line
    record Seen(PartKind kind, String heading, int height, String rest) {}

    /// The heading that begins on a line.
    Optional<Seen> at(int line) {
        return seen.computeIfAbsent(line, this::look);
    }

    private Optional<Seen> look(int line) {
        var text = lines.get(line).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(text.charAt(0))) {
            return numbered(text);
        }
        return onLines(line, text)
                .or(() -> fileNumber(text))
                .or(() -> beforeColon(text))
                .or(() -> unknown(line, text));
    }

    /// Whether a known heading begins on a line.
    boolean isKnown(int line) {
        return at(line).filter(seen -> seen.kind() != PartKind.UNKNOWN).isPresent();
    }

    /// `2.3 Indstilling`, and `3. Indstilling` where a word heads the items.
    private Optional<Seen> numbered(String text) {
        var numbered = NUMBERED.matcher(text);
        if (!numbered.matches() || !named && numbered.group(2) == null) {
            return text.charAt(0) == '0' ? nearly(text) : Optional.empty();
        }
        return PartNames.exactly(numbered.group(3)).map(kind -> new Seen(kind, text, 1, ""));
    }

    private Optional<Seen> nearly(String text) {
        return text.length() > LONGEST || text.matches(".*[.,;!?]")
                ? Optional.empty()
                : PartNames.nearly(text).map(kind -> new Seen(kind, text, 1, ""));
    }

    private Optional<Seen> onLines(int line, String text) {
        // A scan takes a large I for a small l.
        boolean small = Character.isLowerCase(text.charAt(0)) && !text.startsWith("l");
        if (text.length() > LONGEST || small) {
            return Optional.empty();
        }
        for (int height = 1; height <= 2 && line + height <= lines.size(); height++) {
            var whole = height == 1 ? text : Line.joined(text, lines.get(line + 1).text());
            var found = PartNames.exactly(whole);
            boolean ends = height == 1 || !lines.get(line + 1).isEmpty();
            if (found.isPresent() && ends && !isSentence(whole)) {
                return Optional.of(new Seen(found.get(), whole, height, ""));
            }
        }
        return isWithinText(line) ? Optional.empty() : nearly(text);
    }

    /// Whether a line goes on from the one above.
    private boolean isWithinText(int line) {
        return line > 0
                && lines.get(line - 1).text().matches(".*[\\p{Ll},\\-–]")
                && lines.get(line - 1).text().length() > LONGEST / 2;
    }

    /// `Beslutning.` closes no sentence, `Bilag 3.` is no heading.
    private static boolean isSentence(String text) {
        return text.endsWith(",") || text.endsWith(";");
    }

    private static Optional<Seen> fileNumber(String text) {
        var found = FILE_NUMBER.matcher(text);
        return found.matches()
                ? Optional.of(new Seen(PartKind.FILE_NUMBER, found.group(1), 1, found.group(2)))
                : Optional.empty();
    }

    private static Optional<Seen> beforeColon(String text) {
        var colon = BEFORE_COLON.matcher(text);
        if (!colon.matches() || Character.isLowerCase(text.charAt(0))) {
            return Optional.empty();
        }
        return PartNames.exactly(colon.group(1))
                .map(kind -> new Seen(kind, colon.group(1), 1, colon.group(2)));
    }

    /// A line in capitals of its own, between others, that nobody knows as a heading.
    private Optional<Seen> unknown(int line, String text) {
        boolean alone =
                line > 0
                        && line + 1 < lines.size()
                        && text.length() <= LONGEST
                        && text.codePoints().filter(Character::isLetter).count() >= 6
                        && Line.isInCapitals(text)
                        && HeadLine.of(text).isEmpty()
                        && !text.matches(".*[.,;!?]")
                        && standsApart(line);
        return alone ? Optional.of(new Seen(PartKind.UNKNOWN, text, 1, "")) : Optional.empty();
    }

    /// Below an empty line, or below the end of a sentence and above text that is not in capitals.
    private boolean standsApart(int line) {
        var above = lines.get(line - 1).text();
        var below = lines.get(line + 1).text();
        return above.isEmpty() || above.endsWith(".") && !Line.isInCapitals(below);
    }
}
