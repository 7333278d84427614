package dk.samspil.surveys;

import dk.samspil.calendar.DanishDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds, in the sender's name, the organisations that have not answered, as their deadline comes
/// nearer and when it has passed. Each reminder is sent once, however often this runs.
@Component
@Transactional
public class SurveyReminders {

    /// Days before the deadline, the earliest first; the last is the day after it.
    private static final List<Integer> BEFORE = List.of(7, 2, -1);

    /// A deadline that has passed long ago is no news.
    private static final int LATEST = 30;

    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final SurveyNotices notices;
    private final Clock clock;

    SurveyReminders(
            SurveyRounds rounds, Invitations invitations, SurveyNotices notices, Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.notices = notices;
        this.clock = clock;
    }

    public void remind() {
        for (var round : rounds.sent()) {
            if (!round.recalled() && round.access() == RoundAccess.ORGANISATIONS) {
                invitations.of(round.id()).stream()
                        .filter(each -> !each.handedIn())
                        .forEach(each -> remind(round, each));
            }
        }
    }

    private void remind(SurveyRound round, Invitation one) {
        var today = LocalDate.ofInstant(clock.instant(), DanishDates.ZONE);
        BEFORE.stream()
                .filter(days -> !today.isBefore(one.deadline().minusDays(days)))
                .reduce((earlier, later) -> later)
                .filter(step -> !today.isAfter(one.deadline().plusDays(LATEST)))
                .ifPresent(step -> notices.reminded(round, one, step));
    }
}
