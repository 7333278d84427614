package dk.samspil.staffing;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Objects;

/// Finds a plan: a first one by taking day after day, and then better ones by simulated annealing.
/// The same plan, seed and number of moves give the same answer.
public final class StaffingSolver {

    /// What a kilometre-like cost of moving away from the best is worth at the beginning.
    private static final String TEMPERATURE = "0hard/0medium/20soft";

    /// Exchanges move many days at once, and take longer to judge.
    private static final double SELDOM = 0.5;

    private static final long SEED = 1;

    private final Solver<StaffingPlan> solver;

    private StaffingSolver(TerminationConfig until) {
        solver = SolverFactory.<StaffingPlan>create(config(until)).buildSolver();
    }

    /// Searches for so long; the temperature falls over this time.
    public static StaffingSolver searchingFor(Duration time) {
        return new StaffingSolver(new TerminationConfig().withSpentLimit(time));
    }

    /// Tries so many moves: the same everywhere, however slow the machine is. Steps would not do:
    /// where nothing more can be gained there is no next one.
    public static StaffingSolver trying(long moves) {
        return new StaffingSolver(new TerminationConfig().withMoveCountLimit(moves));
    }

    /// Begins with the coordinators that the days have already.
    public StaffingPlan solve(StaffingPlan plan) {
        return solver.solve(plan);
    }

    /// What a plan as it stands costs.
    public static HardMediumSoftScore judge(StaffingPlan plan) {
        var factory =
                SolverFactory.<StaffingPlan>create(
                        config(new TerminationConfig().withMoveCountLimit(1L)));
        return Objects.requireNonNull(
                SolutionManager.<StaffingPlan, HardMediumSoftScore>create(factory).update(plan));
    }

    private static SolverConfig config(TerminationConfig until) {
        return new SolverConfig()
                .withSolutionClass(StaffingPlan.class)
                .withEntityClasses(MeetingToStaff.class)
                .withConstraintProviderClass(StaffingRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withPhases(first(), search().withTerminationConfig(until));
    }

    private static ConstructionHeuristicPhaseConfig first() {
        return new ConstructionHeuristicPhaseConfig()
                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT);
    }

    private static LocalSearchPhaseConfig search() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        new ChangeMoveSelectorConfig()
                                                .withFixedProbabilityWeight(1.0),
                                        new SwapMoveSelectorConfig()
                                                .withFixedProbabilityWeight(1.0),
                                        new MoveIteratorFactoryConfig()
                                                .withMoveIteratorFactoryClass(ExchangeOfATeam.class)
                                                .withFixedProbabilityWeight(SELDOM)))
                .withAcceptorConfig(
                        new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature(TEMPERATURE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }
}
