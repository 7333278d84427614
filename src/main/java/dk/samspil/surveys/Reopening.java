package dk.samspil.surveys;

import dk.samspil.calendar.DanishDates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sender's dealings with a single respondent: an answer is opened again with a reason, and
/// somebody is given longer than the others.
@Component
@Transactional
public class Reopening {

    /// Nobody is asked to correct something on the day itself.
    private static final int DAYS = 7;

    private final InvitationStates states;
    private final SurveyNotices notices;
    private final Clock clock;

    Reopening(InvitationStates states, SurveyNotices notices, Clock clock) {
        this.states = states;
        this.notices = notices;
        this.clock = clock;
    }

    public SurveyChange reopen(SurveyRound round, Invitation one, String because) {
        if (because.isBlank()) {
            return SurveyChange.Refused.because("surveys.refused.noReason");
        }
        if (round.recalled() || one.organisation() == null) {
            return SurveyChange.Refused.because("surveys.refused.notReopened");
        }
        if (!states.reopen(one, because, today().plusDays(DAYS))) {
            return SurveyChange.Refused.because("surveys.refused.notHandedIn");
        }
        notices.reopened(round, one, because);
        return new SurveyChange.Saved(one.id());
    }

    public SurveyChange extend(SurveyRound round, Invitation one, LocalDate until) {
        if (until.isBefore(today())) {
            return SurveyChange.Refused.because("surveys.refused.past");
        }
        if (round.recalled() || one.handedIn()) {
            return SurveyChange.Refused.because("surveys.refused.notExtended");
        }
        states.extend(one, until);
        if (one.organisation() != null) {
            notices.extended(round, one, until);
        }
        return new SurveyChange.Saved(one.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishDates.ZONE);
    }
}
