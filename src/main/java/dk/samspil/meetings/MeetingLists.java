package dk.samspil.meetings;

import dk.samspil.parties.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The meeting days of the asker's organisation, with how many cases are up.
@Component
@Transactional(readOnly = true)
public class MeetingLists {

    private static final int MOST = 200;

    private final MeetingDays days;
    private final Agenda agenda;
    private final Clock clock;

    MeetingLists(MeetingDays days, Agenda agenda, Clock clock) {
        this.days = days;
        this.agenda = agenda;
        this.clock = clock;
    }

    /// @param cases how many are on the agenda
    public record Listed(MeetingDay day, int cases) {

        public boolean full() {
            return cases >= day.slots();
        }
    }

    /// From today on, the first one first.
    public List<Listed> coming() {
        return counted(days.from(LocalDate.now(clock), MOST));
    }

    /// Before today, the last one first.
    public List<Listed> past() {
        return counted(days.before(LocalDate.now(clock), MOST));
    }

    /// A team's planned days from today on.
    public List<Listed> comingOf(TeamId team) {
        return counted(days.planned(team, LocalDate.now(clock)));
    }

    private List<Listed> counted(List<MeetingDay> found) {
        Map<UUID, Integer> counts = agenda.counts(found);
        return found.stream()
                .map(day -> new Listed(day, counts.getOrDefault(day.id().value(), 0)))
                .toList();
    }
}
