package dk.samspil.staffing;

import java.time.LocalDate;

/// Days on which a coordinator goes to no meeting.
///
/// @param to the last of them
public record Absence(LocalDate from, LocalDate to, Kind kind) {

    /// No more than what whoever staffs needs to know.
    public enum Kind {
        HOLIDAY,
        ILLNESS,
        COURSE,
        OTHER
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
