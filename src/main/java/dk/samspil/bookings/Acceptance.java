package dk.samspil.bookings;

import dk.samspil.meetings.MeetingId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A case on a day as the planner saw both: what was proposed, or another day.
///
/// @param number of the case
public record Acceptance(String number, MeetingId meeting, long caseVersion, long dayVersion) {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d\\d-\\d{1,9})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(\\d{1,9})_(\\d{1,9})");

    public static String written(WaitingCase waiting, DayToFill day) {
        return "%s_%s_%d_%d"
                .formatted(waiting.number(), day.id(), waiting.version(), day.version());
    }

    /// Reads what {@link #written} wrote; empty when it is something else.
    public static Optional<Acceptance> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(
                        new Acceptance(
                                parts.group(1),
                                new MeetingId(UUID.fromString(parts.group(2))),
                                Long.parseLong(parts.group(3)),
                                Long.parseLong(parts.group(4))))
                : Optional.empty();
    }
}
