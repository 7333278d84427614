package dk.samspil.rostering;

import java.time.LocalDate;
import java.util.List;

/// Days on which a coordinator goes to no meeting.
///
/// @param to the last of them
public record Absence(LocalDate from, LocalDate to, Kind kind) {

    /// No more than what whoever staffs needs to know.
    public enum Kind {
        HOLIDAY,
        ILLNESS,
        COURSE,
        OTHER,
        /// Other terms, or none, hold on the day: never typed, known by the terms themselves.
        OTHER_TERMS
    }

    /// Those that somebody can be entered with.
    public static List<Kind> typed() {
        return List.of(Kind.HOLIDAY, Kind.ILLNESS, Kind.COURSE, Kind.OTHER);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
