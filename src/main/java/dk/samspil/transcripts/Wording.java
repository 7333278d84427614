package dk.samspil.transcripts;

import java.util.List;
import java.util.regex.Pattern;

/// Puts lines together to paragraphs: words that were parted at the end of a line become whole, and
/// what is a list stays one.
final class Wording {

    private static final Pattern POINT =
            Pattern.compile("(?:[-–•·*▪]|\\d{1,2}[.)]|[a-zæøå]\\))\\s.*|at\\s.*");

    /// After `social-` these begin no rest of a word.
    private static final Pattern BETWEEN = Pattern.compile("(?:og|eller|samt|til|hhv)\\b.*");

    private static final int SHORT_LINE = 45;
    private static final double ROOM = 0.75;

    private Wording() {}

    static String of(List<String> lines) {
        var text = new StringBuilder();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        var before = "";
        boolean empty = false;
        for (var line : lines) {
            if (line.isEmpty()) {
                empty = true;
                continue;
            }
            if (text.isEmpty()) {
                text.append(line);
            } else if (isParted(text, line, empty)) {
                text.setLength(text.length() - 1);
                text.append(line);
            } else {
                boolean breaks = POINT.matcher(line).matches() || ended(before, line, longest);
                text.append(empty ? "\n\n" : breaks ? "\n" : " ").append(line);
            }
            before = line;
            empty = false;
        }
        return text.toString();
    }

    /// A line that leaves much room at its end was ended there on purpose.
    private static boolean ended(String before, String next, int longest) {
        return (before.matches(".*[.:!?\\d]") || POINT.matcher(before).matches())
                && before.length() < Math.max(SHORT_LINE, longest * ROOM)
                && Character.isUpperCase(next.charAt(0));
    }

    private static boolean isParted(StringBuilder text, String line, boolean empty) {
        int last = text.length() - 1;
        return !empty
                && last > 0
                && text.charAt(last) == '-'
                && Character.isLetter(text.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0))
                && !BETWEEN.matcher(line).matches();
    }
}
