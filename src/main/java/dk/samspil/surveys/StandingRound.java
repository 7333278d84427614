package dk.samspil.surveys;

import java.time.LocalDate;
import java.util.UUID;

/// A questionnaire that is sent to whoever takes part in an event, for as long as it runs.
///
/// @param occasion the key of what is asked about
/// @param respondent who of those who took part
/// @param daysAfter days from the event until the letter, 0-90
/// @param daysToAnswer days from the letter until the deadline, 1-90
/// @param every which share is asked: 3 = every third, 1-100
/// @param restDays for how many days nobody is asked again by the same sender, 0-1000
public record StandingRound(
        UUID id,
        String occasion,
        RespondentKind respondent,
        UUID questionnaire,
        String title,
        String introduction,
        int daysAfter,
        int daysToAnswer,
        int every,
        int restDays,
        State state,
        int version) {

    /// After this many days it is too late to ask how it went.
    static final int TOO_LATE = 30;

    public enum State {
        RUNNING,
        PAUSED,
        ENDED
    }

    public boolean ended() {
        return state == State.ENDED;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public String href() {
        return "/undersoegelser/fast/" + id;
    }

    LocalDate dueOn(LocalDate happenedOn) {
        return happenedOn.plusDays(daysAfter);
    }

    boolean tooLate(LocalDate happenedOn, LocalDate today) {
        return today.isAfter(dueOn(happenedOn).plusDays(TOO_LATE));
    }
}
