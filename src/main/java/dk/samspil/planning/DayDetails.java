package dk.samspil.planning;

import java.time.LocalTime;

/// What a team has planned for a day.
///
/// @param cases how many are expected
/// @param clinical how many citizens are expected to be examined by the clinical function
public record DayDetails(
        LocalTime starts, LocalTime ends, String place, DayKind kind, int cases, int clinical) {

    public static final int MOST_CASES = 20;
    public static final int MOST_CLINICAL = 50;

    boolean overlaps(LocalTime from, LocalTime to) {
        return starts.isBefore(to) && from.isBefore(ends);
    }
}
