package dk.samspil.feeds;

import dk.samspil.parties.TeamId;
import java.time.LocalDate;
import java.util.List;

/// What a module has to put into people's calendars. Asked in the name of whoever made the address,
/// in one role at a time, so that Row-Level Security shows what that role may see.
public interface CalendarEntries {

    /// What concerns the asker in person, between two days, both included.
    List<CalendarEntry> ofMine(LocalDate from, LocalDate to);

    /// What a team has, between two days, both included, as far as the asker sees it.
    List<CalendarEntry> ofTeam(TeamId team, LocalDate from, LocalDate to);
}
