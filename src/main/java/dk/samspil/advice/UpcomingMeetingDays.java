package dk.samspil.advice;

import dk.samspil.parties.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Tells the referral which days a team is going to meet. Asked here, answered by the module that
/// plans the meetings; without an answer the caseworker types the date.
public interface UpcomingMeetingDays {

    /// The team's meeting days from a date on, the first one first.
    List<MeetingDayOption> of(TeamId team, LocalDate from);

    record MeetingDayOption(UUID id, LocalDate day, String place) {}
}
