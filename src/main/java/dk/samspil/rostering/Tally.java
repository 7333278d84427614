package dk.samspil.rostering;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a staffing comes to.
///
/// @param parts how often each thing occurs that is weighed, or each rule is broken
public record Tally(int days, int unstaffed, int cost, Map<CostPart, Integer> parts) {

    public static final Tally NOTHING = new Tally(0, 0, 0, Map.of());

    /// A score has three numbers, each of which takes two counts: one in the lower half.
    private static final int HALF = 31;

    private static final int AT_ONCE = 6;

    public static Tally of(StaffingPlan plan) {
        var score = StaffingSolver.judge(plan);
        var parts = new EnumMap<CostPart, Integer>(CostPart.class);
        var costs = CostPart.costs().toList();
        for (int i = 0; i < costs.size(); i += AT_ONCE) {
            count(plan, costs.subList(i, Math.min(i + AT_ONCE, costs.size())), parts);
        }
        if (score.hardScore() < 0) {
            count(plan, CostPart.rules().toList(), parts);
        }
        return new Tally(
                plan.getMeetings().size(),
                Math.toIntExact(-score.mediumScore()),
                Math.toIntExact(-score.softScore()),
                Map.copyOf(parts));
    }

    /// Counts at most six parts by judging the plan once, with weights that keep them apart.
    private static void count(
            StaffingPlan plan, List<CostPart> wanted, Map<CostPart, Integer> parts) {
        var weights = new HashMap<String, HardMediumSoftScore>();
        weights.put(StaffingRules.STAFFED, HardMediumSoftScore.ZERO);
        for (CostPart part : CostPart.values()) {
            weights.put(part.rule(), HardMediumSoftScore.ZERO);
        }
        for (int i = 0; i < wanted.size(); i++) {
            weights.put(wanted.get(i).rule(), slot(i));
        }
        var counting = new StaffingPlan();
        counting.setCoordinators(plan.getCoordinators());
        counting.setMeetings(plan.getMeetings());
        counting.setWeights(ConstraintWeightOverrides.of(weights));
        var score = StaffingSolver.judge(counting);
        long[] levels = {-score.hardScore(), -score.mediumScore(), -score.softScore()};
        for (int i = 0; i < wanted.size(); i++) {
            long level = levels[i / 2];
            long count = i % 2 == 0 ? level & ((1L << HALF) - 1) : level >> HALF;
            parts.put(wanted.get(i), Math.toIntExact(count));
        }
    }

    private static HardMediumSoftScore slot(int i) {
        long one = i % 2 == 0 ? 1 : 1L << HALF;
        return switch (i / 2) {
            case 0 -> HardMediumSoftScore.ofHard(one);
            case 1 -> HardMediumSoftScore.ofMedium(one);
            default -> HardMediumSoftScore.ofSoft(one);
        };
    }

    public int of(CostPart part) {
        return parts.getOrDefault(part, 0);
    }

    public int rulesBroken() {
        return CostPart.rules().mapToInt(this::of).sum();
    }

    /// The rules that are broken.
    public List<CostPart> broken() {
        return CostPart.rules().filter(part -> of(part) > 0).toList();
    }

    public int staffed() {
        return days - unstaffed;
    }
}
