package dk.samspil.rostering;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.Map;

/// What a secretariat holds against each other, all in kilometres: "it may cost 60 km more to keep
/// a team from meeting another coordinator". 0 = does not matter.
///
/// @param anotherCoordinator for each further coordinator whom a team meets in the year
/// @param notTheOwn for each meeting day that a team's own coordinator does not take
/// @param travel for each kilometre from base to meeting
/// @param uneven for a coordinator one day off the even load; two days off count four times that
/// @param hundredKroner for each 100 kroner to externals
/// @param change for each day on which a plan that is known is changed; triple when it is near
public record StaffingWeights(
        int anotherCoordinator,
        int notTheOwn,
        int travel,
        int uneven,
        int hundredKroner,
        int change) {

    public static final StaffingWeights USUAL = new StaffingWeights(60, 20, 1, 1, 1, 0);

    /// For a repair: a change has to save more than what a new face costs.
    public static final StaffingWeights REPAIR = new StaffingWeights(60, 20, 1, 1, 1, 200);

    public StaffingWeights {
        if (Math.min(
                        Math.min(Math.min(anotherCoordinator, notTheOwn), Math.min(travel, uneven)),
                        Math.min(hundredKroner, change))
                < 0) {
            throw new IllegalArgumentException("A weight is 0 or more");
        }
    }

    ConstraintWeightOverrides<HardMediumSoftScore> overrides() {
        return ConstraintWeightOverrides.of(
                Map.of(
                        StaffingRules.ANOTHER_COORDINATOR, soft(anotherCoordinator),
                        StaffingRules.NOT_THE_OWN, soft(notTheOwn),
                        StaffingRules.TRAVEL, soft(travel),
                        StaffingRules.UNEVEN, soft(uneven),
                        StaffingRules.EXTERNALS_COST, soft(hundredKroner),
                        StaffingRules.CHANGE, soft(change)));
    }

    private static HardMediumSoftScore soft(int weight) {
        return HardMediumSoftScore.ofSoft(weight);
    }
}
