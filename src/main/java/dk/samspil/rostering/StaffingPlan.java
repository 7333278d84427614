package dk.samspil.rostering;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.stream.IntStream;
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
        meetings.forEach(meeting -> meeting.among(coordinators, weights.farKm()));
    }

    /// The same days, each with somebody else.
    ///
    /// @param who has each day: the coordinator of this number, or nobody (-1)
    StaffingPlan with(int[] who) {
        var plan = new StaffingPlan();
        plan.coordinators = coordinators;
        plan.weights = weights;
        plan.meetings =
                IntStream.range(0, who.length)
                        .mapToObj(
                                day ->
                                        meetings.get(day)
                                                .with(
                                                        who[day] < 0
                                                                ? null
                                                                : coordinators.get(who[day])))
                        .toList();
        return plan;
    }

    /// What one of a rule counts.
    int weight(String rule) {
        var weight = weights.getConstraintWeight(rule);
        return weight == null ? 1 : Math.toIntExact(weight.softScore());
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
