package dk.samspil.staffing;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The meeting days of a health unit's year with their coordinators.
@PlanningSolution
public final class StaffingPlan {

    @ProblemFactCollectionProperty private List<Coordinator> coordinators = List.of();
    @PlanningEntityCollectionProperty private List<MeetingToStaff> meetings = List.of();

    private ConstraintWeightOverrides<HardMediumSoftScore> weights =
            ConstraintWeightOverrides.none();

    @PlanningScore private @Nullable HardMediumSoftScore score;

    /// Needed by the solver, which copies plans.
    public StaffingPlan() {}

    /// @param coordinators with their even load: see `FairShares`
    public StaffingPlan(
            List<Coordinator> coordinators,
            List<MeetingToStaff> meetings,
            StaffingWeights weights) {
        this.coordinators = coordinators;
        this.meetings = meetings;
        this.weights = weights.overrides();
        meetings.forEach(meeting -> meeting.among(coordinators));
    }

    public List<Coordinator> getCoordinators() {
        return coordinators;
    }

    public List<MeetingToStaff> getMeetings() {
        return meetings;
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }

    public ConstraintWeightOverrides<HardMediumSoftScore> getWeights() {
        return weights;
    }

    public void setWeights(ConstraintWeightOverrides<HardMediumSoftScore> weights) {
        this.weights = weights;
    }

    public void setCoordinators(List<Coordinator> coordinators) {
        this.coordinators = coordinators;
    }

    public void setMeetings(List<MeetingToStaff> meetings) {
        this.meetings = meetings;
    }
}
