package dk.samspil.demo;

import dk.samspil.access.Asker;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A day on which a team of the demonstration meets.
///
/// @param coordinator null on one day that still lacks one
/// @param cancelled the coordinator fell ill: it does not take place
record DemoMeetingDay(
        DemoCast.Town town, LocalDate day, @Nullable Asker coordinator, boolean cancelled) {

    static final int SLOTS = 5;
    static final int MINUTES = 75;
    private static final LocalTime STARTS = LocalTime.of(8, 30);

    LocalTime starts() {
        return STARTS;
    }

    LocalTime slot(int number) {
        return STARTS.plusMinutes((long) number * MINUTES);
    }

    /// A case's place on the agenda.
    record Seat(DemoMeetingDay on, LocalTime time) {

        LocalDate day() {
            return on.day();
        }
    }
}
