package dk.samspil.recommendations;

import dk.samspil.parties.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a recommendation says. Empty texts are not filled in, and are neither shown nor printed.
///
/// @param statements the citizen's most important statements, in the citizen's words
/// @param considerations at work (skånehensyn); for a flex job only
/// @param gp whether the coordinator contacts the GP; null = not discussed
/// @param dissent who disagreed, and in what
public record Content(
        @Nullable Outcome outcome,
        String sentBackReason,
        String background,
        String statements,
        List<Goal> goals,
        List<Measure> measures,
        @Nullable Boolean mentor,
        String mentorFor,
        String futureWork,
        String considerations,
        List<Task> tasks,
        @Nullable Boolean gp,
        String gpWhen,
        String dissent,
        List<Problem> problems) {

    static final Content EMPTY =
            new Content(
                    null, "", "", "", List.of(), List.of(), null, "", "", "", List.of(), null, "",
                    "", List.of());

    /// Only flex job has considerations to show.
    public boolean showsConsiderations() {
        return outcome == Outcome.FLEX_JOB && !considerations.isBlank();
    }

    /// The goal of a kind, an empty one where none is set.
    public Goal goal(GoalKind kind) {
        return goals.stream()
                .filter(goal -> goal.kind() == kind)
                .findFirst()
                .orElse(Goal.empty(kind));
    }

    /// The problem described in an area, an empty one where there is none.
    public Problem problem(Area area) {
        return problems.stream()
                .filter(problem -> problem.area() == area)
                .findFirst()
                .orElse(new Problem(area, "", ""));
    }

    public boolean sentBack() {
        return outcome == Outcome.SENT_BACK;
    }
}
