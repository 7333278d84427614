package dk.samspil.forums;

import dk.samspil.feeds.CalendarEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/// A meeting as everybody may know it.
///
/// @param slug the name of its forum in addresses
/// @param version grows with each change; 1 = never changed
public record PublicMeeting(
        UUID id,
        UUID forum,
        String slug,
        String forumName,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        String cancelledBecause,
        int version) {

    public boolean cancelled() {
        return !cancelledBecause.isEmpty();
    }

    /// As calendars show it, without the reason why it is cancelled: somebody has typed that.
    public CalendarEntry inCalendar() {
        return ForumMeetingsInCalendars.entry(
                id, version, heldOn, startsAt, endsAt, forumName, place, cancelled());
    }

    /// Its page for everybody.
    public String href() {
        return "/fora/" + slug + "/" + heldOn;
    }
}
