package dk.samspil.bookings;

import dk.samspil.meetings.MeetingId;
import dk.samspil.parties.Area;
import java.time.LocalDate;
import java.util.Set;

/// A coming meeting day of a team, as far as proposals ask about it.
///
/// @param booked how many cases are on its agenda
/// @param areas the administrations at its table
/// @param coordinator whether somebody of the health unit is appointed
/// @param version of the day, as it was read
public record DayToFill(
        MeetingId id,
        LocalDate day,
        int slots,
        int booked,
        Set<Area> areas,
        boolean coordinator,
        long version) {

    public int free() {
        return Math.max(0, slots - booked);
    }

    public String href() {
        return "/moeder/" + id;
    }
}
