package dk.samspil.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/// A meeting day of a plan for a whole year.
///
/// @param cases expected; each gets the same share of the time
public record PlannedMeeting(
        LocalDate day, LocalTime starts, LocalTime ends, int cases, String place) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 240;

    int slots() {
        return Math.clamp(cases, 1, 20);
    }

    int minutesPerCase() {
        long minutes = Duration.between(starts, ends).toMinutes();
        return (int) Math.clamp(minutes / slots(), SHORTEST, LONGEST);
    }
}
