package dk.samspil.rostering;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.Map;
import java.util.stream.IntStream;

/// What a secretariat holds against each other, all in kilometres: "it may cost 60 km more to keep
/// a team from meeting another coordinator". 0 = does not matter.
///
/// @param anotherCoordinator for each further coordinator whom a team meets in the year
/// @param notTheOwn for each meeting day that a team's own coordinator does not take
/// @param travel for each kilometre from base to meeting
/// @param uneven for a coordinator one day off the even load; two days off count four times that
/// @param hundredKroner for each 100 kroner to externals
/// @param change for each day on which a plan that is known is changed; triple when it is near
/// @param otherSpecialty for each meeting day of somebody without the specialty that its cases ask
/// for
/// @param againstWish for each wish that a meeting day goes against
/// @param farAlone for each far meeting day that is not joined to another one near it
/// @param farKm from how many kilometres on a meeting day is far
public record StaffingWeights(
        int anotherCoordinator,
        int notTheOwn,
        int travel,
        int uneven,
        int hundredKroner,
        int change,
        int otherSpecialty,
        int againstWish,
        int farAlone,
        int farKm) {

    public static final StaffingWeights USUAL =
            new StaffingWeights(60, 20, 1, 1, 1, 0, 15, 10, 40, 90);

    /// For a repair: a change has to save more than what a new face costs.
    public static final StaffingWeights REPAIR =
            new StaffingWeights(60, 20, 1, 1, 1, 200, 15, 10, 40, 90);

    public StaffingWeights {
        if (IntStream.of(
                        anotherCoordinator,
                        notTheOwn,
                        travel,
                        uneven,
                        hundredKroner,
                        change,
                        otherSpecialty,
                        againstWish,
                        farAlone,
                        farKm)
                .anyMatch(weight -> weight < 0)) {
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
                        StaffingRules.CHANGE, soft(change),
                        StaffingRules.SPECIALTY, soft(otherSpecialty),
                        StaffingRules.WISHES, soft(againstWish),
                        StaffingRules.FAR_ALONE, soft(farAlone)));
    }

    private static HardMediumSoftScore soft(int weight) {
        return HardMediumSoftScore.ofSoft(weight);
    }
}
