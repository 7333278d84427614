package dk.samspil.transcripts;

import java.util.List;
import java.util.regex.Pattern;

/// When and where a meeting was held, as the front of its minutes says; empty where it does not.
public record MeetingFront(String from, String to, String place) {

    private static final Pattern TIMES =
            Pattern.compile(
                    "(?iu)(?<!\\d)(\\d{1,2})[.:](\\d{2})\\s*(?:-|–|til)\\s*(?:kl\\.?\\s*)?(\\d{1,2})[.:](\\d{2})(?!\\d)");
    private static final Pattern PLACE =
            Pattern.compile("(?iu)(?:møde)?(?:sted|lokale)\\s*:\\s*(\\S.*)");
    private static final int LONGEST_PLACE = 200;

    static MeetingFront of(List<String> front) {
        var from = "";
        var to = "";
        var place = "";
        for (var line : front) {
            var times = TIMES.matcher(line);
            if (from.isEmpty() && times.find()) {
                from = times.group(1) + ":" + times.group(2);
                to = times.group(3) + ":" + times.group(4);
            }
            var where = PLACE.matcher(line);
            if (place.isEmpty() && where.matches()) {
                place =
                        where.group(1)
                                .substring(0, Math.min(where.group(1).length(), LONGEST_PLACE));
            }
        }
        return new MeetingFront(from, to, place);
    }
}
