package dk.samspil.transcripts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When and where a meeting was held, as the front of its minutes says; empty where it does not.
public record MeetingFront(String from, String to, String place) {

    private static final String TIME = "(\\d{1,2})(?:[.:](\\d{2}))?";
    private static final Pattern TIMES =
            Pattern.compile(
                    "(?iu)(?:kl(?:\\.|okken)?\\s*%1$s|(?<![\\d.:-])(\\d{1,2})[.:](\\d{2}))\\s*(?:-|–|til)\\s*(?:kl\\.?\\s*)?%1$s(?![\\d.:-])"
                            .formatted(TIME));
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?iu)(?:kl(?:\\.|okken)?\\s*%s|\\d{4}\\s+(\\d{1,2})[.:](\\d{2}))(?![\\d.:-])"
                            .formatted(TIME));
    private static final Pattern PLACE =
            Pattern.compile("(?iu)(?:møde)?(?:sted|lokale)\\s*:?\\s*(\\S.*)?");
    private static final int LONGEST_PLACE = 200;

    static MeetingFront of(List<String> front) {
        var from = "";
        var to = "";
        var place = "";
        for (int i = 0; i < front.size(); i++) {
            var line = front.get(i);
            var times = TIMES.matcher(line);
            var beginning = BEGINNING.matcher(line);
            if (to.isEmpty() && times.find()) {
                from = time(times, 1);
                to = clock(times.group(5), times.group(6));
            } else if (from.isEmpty() && beginning.find()) {
                from = time(beginning, 1);
            }
            if (place.isEmpty()) {
                place = place(line, i + 1 < front.size() ? front.get(i + 1) : "");
            }
        }
        return new MeetingFront(from, to, place);
    }

    /// The place behind its name, or on the line below where the name stands alone.
    private static String place(String line, String below) {
        var where = PLACE.matcher(line);
        if (!where.matches() || where.group(1) != null && !line.contains(":")) {
            return "";
        }
        var place = where.group(1) == null ? below : where.group(1);
        return place.substring(0, Math.min(place.length(), LONGEST_PLACE));
    }

    /// A time behind `kl.`, or one that stands by itself.
    private static String time(Matcher matcher, int group) {
        return matcher.group(group) == null
                ? clock(matcher.group(group + 2), matcher.group(group + 3))
                : clock(matcher.group(group), matcher.group(group + 1));
    }

    private static String clock(String hour, @Nullable String minute) {
        return hour + ":" + (minute == null ? "00" : minute);
    }
}
