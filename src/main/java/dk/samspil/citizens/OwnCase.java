package dk.samspil.citizens;

import dk.samspil.cases.CaseStep;
import dk.samspil.cases.DeadlineKind;
import dk.samspil.cases.OwnWords;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.RunningDeadline;
import dk.samspil.citizens.OwnOutcomes.OwnOutcome;
import dk.samspil.exchange.ReceivedMessage;
import dk.samspil.meetings.BookedCase;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Person;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A citizen's own case as the citizen's page shows it.
///
/// @param contact the caseworker, with phone; null when no longer registered
/// @param booking the meeting, ahead or held; null when there is none
/// @param outcome what came of the meeting; null before it is over
public record OwnCase(
        RehabilitationCase theCase,
        Organisation municipality,
        @Nullable Person contact,
        List<RunningDeadline> deadlines,
        @Nullable BookedCase booking,
        @Nullable OwnOutcome outcome,
        List<Who> people,
        List<OwnPaper> papers,
        List<OwnEvent> journal,
        OwnWords words,
        List<ReceivedMessage> letters) {

    /// The key of what happens now, in plain words to the citizen.
    public String nowKey() {
        return "citizens.now." + theCase.status().name();
    }

    /// The key of what comes after that.
    public String nextKey() {
        return "citizens.next." + theCase.status().name();
    }

    public List<Step> steps() {
        CaseStep at = theCase.status().step();
        return Arrays.stream(CaseStep.values())
                .map(
                        step ->
                                new Step(
                                        "citizens.step." + step.name(),
                                        step.compareTo(at) < 0
                                                ? "is-done"
                                                : step == at ? "is-current" : "is-todo",
                                        step == CaseStep.MEETING))
                .toList();
    }

    /// What must happen by when, apart from the meeting, the nearest first.
    public List<RunningDeadline> nextDays() {
        return deadlines.stream().filter(clock -> clock.kind() != DeadlineKind.MEETING).toList();
    }

    /// Whether the citizen has still to meet the team.
    public boolean meetingAhead() {
        return theCase.status().active()
                && theCase.status().step().compareTo(CaseStep.MEETING) <= 0;
    }

    public boolean mayWrite() {
        return theCase.status().active();
    }

    /// @param css how the step is drawn; @param meeting whether the meeting's day belongs to it
    public record Step(String key, String css, boolean meeting) {}
}
