package dk.samspil.bindery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/// Reads the words of a rich text (RTF) as XHTML: paragraphs, bold and italic, cells parted by
/// tabs. Pictures, fields' codes and embedded objects stay behind.
final class RichText {

    private static final int DEEPEST = 500;

    private static final Set<String> NOT_TEXT =
            Set.of(
                    "fonttbl",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "object",
                    "header",
                    "footer",
                    "headerl",
                    "headerr",
                    "footerl",
                    "footerr",
                    "themedata",
                    "datastore",
                    "latentstyles",
                    "listtable",
                    "listoverridetable",
                    "rsidtbl",
                    "generator",
                    "fldinst",
                    "xmlnstbl",
                    "filetbl",
                    "revtbl",
                    "bkmkstart",
                    "bkmkend");

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("emdash", "—"),
                    Map.entry("endash", "–"),
                    Map.entry("bullet", "•"),
                    Map.entry("lquote", "‘"),
                    Map.entry("rquote", "’"),
                    Map.entry("ldblquote", "“"),
                    Map.entry("rdblquote", "”"),
                    Map.entry("tab", "\t"),
                    Map.entry("cell", "\t"),
                    Map.entry("emspace", " "),
                    Map.entry("enspace", " "));

    private static final Set<String> ENDS = Set.of("par", "row", "sect", "page");

    private record Look(boolean text, boolean bold, boolean italic, boolean hidden, int skip) {}

    private final byte[] file;
    private final Deadline deadline;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Look> outer = new ArrayDeque<>();
    private Look look = new Look(true, false, false, false, 1);
    private Charset alphabet = Charset.forName("windows-1252");
    private int at;
    private int toSkip;

    private RichText(byte[] file, Deadline deadline) {
        this.file = file;
        this.deadline = deadline;
    }

    static String html(byte[] file, Deadline deadline) throws IOException {
        return new RichText(file, deadline).read();
    }

    private String read() throws IOException {
        while (at < file.length) {
            char c = (char) (file[at++] & 0xFF);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> command();
                case '\r', '\n', 0 -> {}
                default -> letter(c);
            }
        }
        end();
        return html.toString();
    }

    private void open() throws IOException {
        deadline.check();
        flush();
        if (outer.size() > DEEPEST) {
            throw new Unreadable(Problem.DAMAGED);
        }
        outer.push(look);
    }

    private void close() {
        flush();
        if (!outer.isEmpty()) {
            look = outer.pop();
        }
        toSkip = 0;
    }

    private void command() {
        if (at >= file.length) {
            return;
        }
        char c = (char) (file[at] & 0xFF);
        if (Character.isLetter(c) && c < 128) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hex();
            case '*' -> look = new Look(false, look.bold, look.italic, look.hidden, look.skip);
            case '~' -> say(" ");
            case '_' -> say("-");
            case '\\', '{', '}' -> letter(c);
            case '\r', '\n' -> end();
            default -> {}
        }
    }

    private void word() {
        int from = at;
        while (at < file.length && file[at] >= 'a' && file[at] <= 'z'
                || at < file.length && file[at] >= 'A' && file[at] <= 'Z') {
            at++;
        }
        var name = new String(file, from, at - from, StandardCharsets.US_ASCII);
        from = at;
        while (at < file.length
                && at - from < 9
                && (file[at] == '-' && at == from || file[at] >= '0' && file[at] <= '9')) {
            at++;
        }
        var digits = new String(file, from, at - from, StandardCharsets.US_ASCII);
        if (at < file.length && file[at] == ' ') {
            at++;
        }
        boolean numbered = !digits.isEmpty() && !digits.equals("-");
        obey(name, numbered ? Integer.parseInt(digits) : 1, numbered);
    }

    private void obey(String name, int number, boolean numbered) {
        boolean on = !numbered || number != 0;
        if (!name.equals("u")) {
            flush();
        }
        switch (name) {
            case "b" -> look = new Look(look.text, on, look.italic, look.hidden, look.skip);
            case "i" -> look = new Look(look.text, look.bold, on, look.hidden, look.skip);
            case "v" -> look = new Look(look.text, look.bold, look.italic, on, look.skip);
            case "uc" -> look = new Look(look.text, look.bold, look.italic, look.hidden, number);
            case "plain", "pard" -> look = new Look(look.text, false, false, false, look.skip);
            case "ansicpg" -> alphabet = alphabet(number);
            case "mac" -> alphabet = Charset.forName("x-MacRoman");
            case "u" -> {
                flush();
                say(Character.toString((char) number));
                toSkip = look.skip;
            }
            case "bin" -> at = (int) Math.min(file.length, (long) at + Math.max(0, number));
            case "line" -> say("\n");
            default -> {
                if (NOT_TEXT.contains(name)) {
                    look = new Look(false, look.bold, look.italic, look.hidden, look.skip);
                } else if (ENDS.contains(name)) {
                    end();
                } else if (SIGNS.containsKey(name)) {
                    say(SIGNS.getOrDefault(name, ""));
                }
            }
        }
    }

    private static Charset alphabet(int number) {
        var name = (number >= 1250 && number <= 1258 ? "windows-" : "IBM") + number;
        return number > 0 && Charset.isSupported(name)
                ? Charset.forName(name)
                : Charset.forName("windows-1252");
    }

    private void hex() {
        if (at + 2 <= file.length) {
            int high = Character.digit(file[at], 16);
            int low = Character.digit(file[at + 1], 16);
            at += 2;
            if (high >= 0 && low >= 0) {
                letter((char) (high * 16 + low));
            }
        }
    }

    private void letter(char c) {
        if (toSkip > 0) {
            toSkip--;
        } else if (look.text && !look.hidden) {
            bytes.write(c);
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            var text = bytes.toString(alphabet);
            bytes.reset();
            say(text);
        }
    }

    private void say(String text) {
        if (look.text && !look.hidden) {
            flush();
            var words = HtmlPages.escaped(text).replace("\n", "<br/>");
            paragraph
                    .append(look.bold ? "<b>" : "")
                    .append(look.italic ? "<i>" : "")
                    .append(words)
                    .append(look.italic ? "</i>" : "")
                    .append(look.bold ? "</b>" : "");
        }
    }

    private void end() {
        flush();
        html.append("<p>").append(paragraph.isEmpty() ? "&#160;" : paragraph).append("</p>");
        paragraph.setLength(0);
    }
}
