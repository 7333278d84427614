package dk.samspil.calendar;

import java.time.LocalDate;

/// Days, both ends included, on which a unit (an organisation's id) holds no meetings or as few as
/// possible.
public record ClosingPeriod(int unit, LocalDate from, LocalDate to, Kind kind, String reason) {

    /// No meetings at all, or as few as possible.
    public enum Kind {
        CLOSED,
        REDUCED
    }

    public ClosingPeriod {
        if (to.isBefore(from)) {
            throw new IllegalStateException("A closing period ends before it begins: " + from);
        }
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
