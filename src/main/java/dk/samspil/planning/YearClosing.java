package dk.samspil.planning;

import dk.samspil.calendar.ClosingPeriod;
import java.time.LocalDate;

/// A closing period of a unit's year, both days included.
///
/// @param share of the normal capacity that is left, in percent; 0 where the unit is closed
public record YearClosing(
        LocalDate from, LocalDate to, ClosingPeriod.Kind kind, int share, String reason) {

    public boolean closed() {
        return kind == ClosingPeriod.Kind.CLOSED;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean touches(YearClosing other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    ClosingPeriod of(int unit) {
        return new ClosingPeriod(unit, from, to, kind, reason);
    }
}
