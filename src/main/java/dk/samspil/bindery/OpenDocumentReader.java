package dk.samspil.bindery;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through the content of an OpenDocument text once, and writes XHTML.
final class OpenDocumentReader {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final int DEEPEST = 500;
    private static final int MOST_BLANKS = 200;

    /// What people deleted, what they noted in the margin, and what repeats itself.
    private static final Set<String> LEFT_BEHIND =
            Set.of("tracked-changes", "annotation", "sequence-decls", "forms", "script", "scripts");

    private static final Map<String, String> PICTURES =
            Map.of(
                    "png",
                    "image/png",
                    "jpg",
                    "image/jpeg",
                    "jpeg",
                    "image/jpeg",
                    "gif",
                    "image/gif");

    private final XMLStreamReader in;
    private final Map<String, byte[]> parts;
    private final Deadline deadline;
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, String> styles = new HashMap<>();
    private final OpenDocumentNumbers numbers;
    private String style = "";
    private boolean body;

    /// @param numbers knows what the styles of the whole text say
    OpenDocumentReader(
            XMLStreamReader in,
            Map<String, byte[]> parts,
            OpenDocumentNumbers numbers,
            Deadline deadline) {
        this.in = in;
        this.parts = parts;
        this.numbers = numbers;
        this.deadline = deadline;
    }

    String read() throws XMLStreamException, IOException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
                case XMLStreamConstants.CHARACTERS -> {
                    if (body) {
                        html.append(HtmlPages.escaped(in.getText()));
                    }
                }
                default -> {}
            }
        }
        return html.toString();
    }

    private void end(String name) {
        html.append(open.isEmpty() ? "" : open.pop());
        if (body && name.equals("list")) {
            numbers.end();
        }
    }

    private void start(String name) throws XMLStreamException, IOException {
        deadline.check();
        if (open.size() > DEEPEST) {
            throw new Unreadable(Problem.DAMAGED);
        }
        if (LEFT_BEHIND.contains(name)) {
            skip();
            return;
        }
        var end =
                switch (name) {
                    case "text" -> {
                        body |= OFFICE.equals(in.getNamespaceURI());
                        yield "";
                    }
                    case "style" -> {
                        style = attribute("name");
                        yield "";
                    }
                    case "text-properties" -> {
                        learn();
                        yield "";
                    }
                    default -> body ? write(name) : learn(name);
                };
        open.push(end);
    }

    private String learn(String name) {
        numbers.learn(name, this::attribute);
        return "";
    }

    /// Which of the document's own styles are bold or italic.
    private void learn() {
        var look =
                (attribute("font-weight").equals("bold") ? "b" : "")
                        + (attribute("font-style").equals("italic") ? "i" : "");
        if (!look.isEmpty() && !style.isEmpty()) {
            styles.put(style, look);
        }
    }

    /// Writes the beginning of an element, and returns its end.
    private String write(String name) {
        return switch (name) {
            case "h" -> {
                var level = attribute("outline-level");
                var end = tag(level.equals("1") ? "h1" : level.equals("2") ? "h2" : "h3");
                count(numbers.heading(this::attribute));
                yield end;
            }
            case "p" -> paragraph();
            case "span" -> styled("", "");
            case "list" -> list();
            case "list-item" -> {
                numbers.point(this::attribute);
                yield tag("li");
            }
            case "list-header" -> tag("li");
            case "table" -> tag("table");
            case "table-row" -> tag("tr");
            case "table-cell" -> cell();
            case "tab" -> said("\t");
            case "s" -> said(" ".repeat(Math.min(MOST_BLANKS, number(attribute("c")))));
            case "line-break" -> said("<br/>");
            case "note-citation" -> tag("sup");
            case "note-body" -> {
                html.append(" [");
                yield "] ";
            }
            case "image" -> said(picture(attribute("href")));
            default -> "";
        };
    }

    private String list() {
        html.append(numbers.begin(this::attribute) ? "<ul class=\"counted\">" : "<ul>");
        return "</ul>";
    }

    private String paragraph() {
        var label = numbers.paragraph();
        var end = styled("<p>", "</p>");
        count(label);
        return end;
    }

    private void count(String label) {
        html.append(label.isEmpty() ? "" : HtmlPages.escaped(label) + " ");
    }

    private String tag(String name) {
        html.append('<').append(name).append('>');
        return "</" + name + ">";
    }

    private String styled(String start, String end) {
        var look = styles.getOrDefault(attribute("style-name"), "");
        var opening = new StringBuilder(start);
        var closing = "";
        for (char letter : look.toCharArray()) {
            opening.append('<').append(letter).append('>');
            closing = "</" + letter + ">" + closing;
        }
        html.append(opening);
        return closing + end;
    }

    private String cell() {
        int columns = Math.min(60, number(attribute("number-columns-spanned")));
        html.append("<td colspan=\"").append(columns).append("\">");
        return "</td>";
    }

    private String said(String words) {
        html.append(words);
        return "";
    }

    private String picture(String path) {
        var bytes = parts.get(path);
        var type = PICTURES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase());
        return bytes == null || type == null
                ? ""
                : "<img src=\"data:%s;base64,%s\" alt=\"\"/>"
                        .formatted(type, Base64.getEncoder().encodeToString(bytes));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }

    private String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(in.getAttributeValue(i), "");
            }
        }
        return "";
    }

    private void skip() throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0; ) {
            deadline.check();
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
