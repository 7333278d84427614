package dk.samspil.meetings;

import dk.samspil.advice.UpcomingMeetingDays;
import dk.samspil.parties.TeamId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the referral when a team is going to meet.
@Component
@Transactional(readOnly = true)
class TeamsComingDays implements UpcomingMeetingDays {

    private final MeetingDays days;

    TeamsComingDays(MeetingDays days) {
        this.days = days;
    }

    @Override
    public List<MeetingDayOption> of(TeamId team, LocalDate from) {
        return days.planned(team, from).stream()
                .map(day -> new MeetingDayOption(day.id().value(), day.day(), day.place()))
                .toList();
    }
}
