package dk.samspil.transcripts;

import dk.samspil.transcripts.ItemHeads.Head;
import dk.samspil.transcripts.Transcript.Enclosure;
import dk.samspil.transcripts.Transcript.Item;
import dk.samspil.transcripts.Transcript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the parts and enclosures of one item.
final class ItemBody {

    private static final Pattern CLOSED =
            Pattern.compile(
                    "(?iu).*(?:\\(\\s*lukket|\\blukket\\s+(?:punkt|sag|bilag|del)\\b|^lukket\\b|\\bfortroligt?\\b).*");
    private static final Set<String> CLOSED_LINES =
            Set.of(
                    "lukket",
                    "lukket punkt",
                    "lukket sag",
                    "lukket møde",
                    "punktet er lukket",
                    "dette punkt er lukket");
    private static final Pattern ENCLOSURE =
            Pattern.compile(
                    "(?iu)((?:b[il1]{2}ag\\s*(?:nr\\.?\\s*)?\\d+(?:[.\\-]\\d+)?\\p{L}?|\\d{1,3}|\\(\\d{1,3}\\))\\s*[.:)\\-–]?|[-–•·*▪])\\s+(\\S.*)");
    private static final Pattern NONE = Pattern.compile("(?iu)(?:der er )?ingen(?: bilag)?\\.?|-");

    private static final int LONG_LINE = 55;

    private final List<Line> lines;
    private final Headings headings;
    private final List<Part> parts = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private boolean closed;

    private ItemBody(List<Line> lines, Headings headings) {
        this.lines = lines;
        this.headings = headings;
    }

    /// @param until the line where the next item begins
    static Item of(Head head, int until, List<Line> lines, Headings headings) {
        var body = new ItemBody(lines, headings);
        body.closed = saysClosed(head.title()) || saysClosed(lines.get(head.line()).text());
        body.read(head.line() + head.height(), until);
        var fileNumber =
                body.parts.stream()
                        .filter(part -> part.kind() == PartKind.FILE_NUMBER)
                        .map(part -> part.text().lines().findFirst().orElse(""))
                        .findFirst()
                        .orElse("");
        var heading =
                lines.subList(head.line(), head.line() + head.height()).stream()
                        .map(Line::text)
                        .collect(Collectors.joining(" "));
        return new Item(
                heading,
                head.number(),
                head.title(),
                body.closed,
                fileNumber,
                List.copyOf(body.parts),
                List.copyOf(body.enclosures));
    }

    /// Whether the heading of an item says that it is closed.
    static boolean saysClosed(String heading) {
        return CLOSED.matcher(heading).matches();
    }

    private void read(int from, int until) {
        var kind = PartKind.INTRODUCTION;
        var heading = "";
        var text = new ArrayList<String>();
        for (int i = from; i < until; i++) {
            var seen = headings.at(i);
            if (seen.isPresent()) {
                keep(kind, heading, text);
                kind = seen.get().kind();
                heading = seen.get().heading();
                text = new ArrayList<>();
                if (!seen.get().rest().isEmpty()) {
                    text.add(seen.get().rest());
                }
                i += seen.get().height() - 1;
            } else {
                text.add(lines.get(i).text());
            }
        }
        keep(kind, heading, text);
    }

    private void keep(PartKind kind, String heading, List<String> text) {
        if (kind == PartKind.INTRODUCTION) {
            closed |= text.stream().anyMatch(line -> CLOSED_LINES.contains(Line.folded(line)));
        }
        if (kind == PartKind.ENCLOSURES) {
            parts.add(new Part(kind, heading, Wording.of(enclosuresOf(text))));
            return;
        }
        var words = Wording.of(text);
        if (!words.isEmpty() || !heading.isEmpty()) {
            parts.add(new Part(kind, heading, words));
        }
    }

    /// Takes the enclosures; what is none is given back.
    private List<String> enclosuresOf(List<String> text) {
        var rest = new ArrayList<String>();
        var before = "";
        for (var line : text) {
            var match = ENCLOSURE.matcher(line);
            if (line.isEmpty() || NONE.matcher(line).matches()) {
                rest.add(line);
            } else if (match.matches()) {
                add(match.group(1), match.group(2));
            } else if (!enclosures.isEmpty() && goesOn(before, line)) {
                var last = enclosures.removeLast();
                add(last.label(), Wording.of(List.of(last.title(), line)));
            } else {
                add("", line);
            }
            before = line;
        }
        return rest;
    }

    private static boolean goesOn(String before, String line) {
        return !before.isEmpty()
                && (Character.isLowerCase(line.charAt(0)) || before.length() >= LONG_LINE);
    }

    private void add(String label, String title) {
        enclosures.add(new Enclosure(label, title, CLOSED.matcher(title).matches()));
    }
}
