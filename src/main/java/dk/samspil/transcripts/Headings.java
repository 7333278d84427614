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

    /// What may stand behind the name of a part, folded.
    private static final Pattern WITH_MORE =
            Pattern.compile(
                    "(beslutning|indstilling|indstillinger|behandling|politisk behandling|konklusion"
                            + "|økonomiske konsekvenser|tidligere behandling) "
                            + "(?:truffet|den|fra|på|af|for|til|i|og|samt) .*");

    /// `Sagsnr. 27/1001`, on one line.
    private static final Pattern FILE_NUMBER =
            Pattern.compile(
                    "(?iu)((?:sags|journal)(?:nr|nummer)|j\\.?\\s?nr|sags-?id)\\.?:?\\s+(\\S*\\d\\S*)");

    private static final Map<String, PartKind> NAMES = names();

    private static final Pattern BEFORE_COLON = Pattern.compile("([^:]{3,50}):\\s*(.*)");

    private final List<Line> lines;

    Headings(List<Line> lines) {
        this.lines = lines;
    }

    /// A heading that was seen.
    ///
    /// @param height lines that it takes
    /// @param rest what stands behind it on its last line
    record Seen(PartKind kind, String heading, int height, String rest) {}

    /// The heading that begins on a line.
    Optional<Seen> at(int line) {
        var text = lines.get(line).text();
        if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
            return Optional.empty();
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

    private Optional<Seen> onLines(int line, String text) {
        if (text.length() > LONGEST || Character.isLowerCase(text.charAt(0))) {
            return Optional.empty();
        }
        for (int height = 1; height <= 2 && line + height <= lines.size(); height++) {
            var whole = height == 1 ? text : Line.joined(text, lines.get(line + 1).text());
            var found = kind(Line.folded(whole));
            boolean ends = height == 1 || !lines.get(line + 1).isEmpty();
            if (found.isPresent() && ends && !isSentence(whole)) {
                return Optional.of(new Seen(found.get(), whole, height, ""));
            }
        }
        return Optional.empty();
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
        return kind(Line.folded(colon.group(1)))
                .map(kind -> new Seen(kind, colon.group(1), 1, colon.group(2)));
    }

    private static Optional<PartKind> kind(String folded) {
        return exactly(folded).or(() -> beginning(folded));
    }

    /// `Beslutning truffet den 4. maj`, `Indstilling fra forretningsudvalget`.
    private static Optional<PartKind> beginning(String folded) {
        var more = WITH_MORE.matcher(folded);
        return more.matches() ? exactly(more.group(1)) : Optional.empty();
    }

    private static Optional<PartKind> exactly(String folded) {
        return Optional.ofNullable(NAMES.get(folded));
    }

    private static Map<String, PartKind> names() {
        var names = new HashMap<String, PartKind>();
        for (var kind : PartKind.values()) {
            kind.headings().forEach(heading -> names.put(Line.folded(heading), kind));
        }
        return names;
    }

    /// A line in capitals of its own, between others, that nobody knows as a heading.
    private Optional<Seen> unknown(int line, String text) {
        boolean alone =
                line > 0
                        && line + 1 < lines.size()
                        && text.length() <= LONGEST
                        && text.codePoints().filter(Character::isLetter).count() >= 6
                        && Line.isInCapitals(text)
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
