package dk.samspil.staffing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A calendar file (iCalendar, RFC 5545) cut into its events, so that a broken one does not take
/// the others with it.
///
/// @param isCalendar whether it is such a file at all
record CalendarText(boolean isCalendar, List<Event> events) {

    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VEVENT";

    /// Times are read as the clock on the wall: an employee's calendar is kept where the meetings
    /// are, and its time zones bear other names in each program.
    private static final Pattern ZONE =
            Pattern.compile(";TZID=(\"[^\"]*\"|[^:;]*)", Pattern.CASE_INSENSITIVE);

    /// @param line where it begins, from 1
    /// @param whole whether it ends, too
    record Event(int line, List<String> lines, boolean whole) {

        /// The event alone as a calendar, for the library to read.
        String asCalendar() {
            return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Samspil//DA\r\n"
                    + String.join("\r\n", lines)
                    + "\r\nEND:VCALENDAR\r\n";
        }

        boolean has(String property) {
            return lines.stream().anyMatch(line -> named(line, property));
        }

        /// The value of a property as it stands; empty where there is none.
        String value(String property) {
            return lines.stream()
                    .filter(line -> named(line, property))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        }

        private static boolean named(String line, String property) {
            return line.regionMatches(true, 0, property, 0, property.length())
                    && line.indexOf(':') >= property.length()
                    && (line.charAt(property.length()) == ':'
                            || line.charAt(property.length()) == ';');
        }
    }

    static CalendarText of(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\n|\r", -1);
        var cut = new Cutting();
        boolean calendar = false;
        for (int i = 0; i < lines.length; i++) {
            calendar |= lines[i].strip().equalsIgnoreCase("BEGIN:VCALENDAR");
            cut.take(i + 1, lines[i]);
        }
        cut.close(false);
        return new CalendarText(calendar, cut.events);
    }

    /// Goes through the lines; a line that begins with a space goes on with the one before.
    private static final class Cutting {

        private final List<Event> events = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private int begun;

        void take(int number, String line) {
            var word = line.strip();
            if (word.equalsIgnoreCase(BEGIN)) {
                close(false);
                begun = number;
                lines.add(BEGIN);
            } else if (begun == 0) {
                return;
            } else if (word.equalsIgnoreCase(END)) {
                lines.add(END);
                close(true);
            } else if (line.startsWith(" ") || line.startsWith("\t")) {
                lines.add(lines.removeLast() + line.substring(1));
            } else if (!line.isEmpty()) {
                lines.add(ZONE.matcher(line).replaceFirst(""));
            }
        }

        void close(boolean whole) {
            if (begun > 0) {
                events.add(new Event(begun, List.copyOf(lines), whole));
            }
            lines.clear();
            begun = 0;
        }
    }
}
