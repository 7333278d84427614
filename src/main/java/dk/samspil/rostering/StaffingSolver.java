package dk.samspil.rostering;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.samspil.rostering.Annealing.Found;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Finds a plan by two searches beside each other, each with a seed and a thread of its own; the
/// better one counts. The same plan, seed and number of moves give the same answer.
///
/// Begins with the coordinators that the days have already, and never answers with anything worse.
/// Pinned days stay. A solver serves one search after another, until it is stopped.
public final class StaffingSolver {

    private static final int SEARCHES = 2;
    private static final long SEED = 1;

    /// How long a better plan may wait until it is told of.
    private static final long TELL_AFTER_MS = 500;

    private static final SolverFactory<StaffingPlan> RULES =
            SolverFactory.create(
                    new SolverConfig()
                            .withSolutionClass(StaffingPlan.class)
                            .withEntityClasses(MeetingToStaff.class)
                            .withConstraintProviderClass(StaffingRules.class));

    private final Duration time;
    private final long moves;
    private final long seed;
    private volatile boolean stopped;

    private StaffingSolver(Duration time, long moves, long seed) {
        this.time = time;
        this.moves = moves;
        this.seed = seed;
    }

    /// Searches for so long; it cools over this time.
    public static StaffingSolver searchingFor(Duration time) {
        return new StaffingSolver(time, Long.MAX_VALUE, SEED);
    }

    /// Tries so many moves, about half of them in each search: the same everywhere, however slow
    /// the machine is.
    public static StaffingSolver trying(long moves) {
        return new StaffingSolver(Duration.ZERO, moves, SEED);
    }

    /// The same search with another seed.
    public StaffingSolver seeded(long other) {
        return new StaffingSolver(time, moves, other);
    }

    /// Leaves the given plan as it is.
    public StaffingPlan solve(StaffingPlan plan) {
        return solve(plan, better -> {});
    }

    /// As `solve`, and tells of better plans while they are found, about twice a second at most, in
    /// the calling thread, each of them better than the one before. An interrupt stops the search.
    public StaffingPlan solve(StaffingPlan plan, Consumer<StaffingPlan> better) {
        var year = new YearInNumbers(plan);
        var searches =
                LongStream.range(0, SEARCHES)
                        .mapToObj(number -> new Annealing(year, SEARCHES * seed + number))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(SEARCHES)) {
            var left = new CountDownLatch(SEARCHES);
            long begun = System.nanoTime();
            var ends =
                    searches.stream()
                            .map(
                                    search ->
                                            threads.submit(
                                                    () -> {
                                                        try {
                                                            return search.search(
                                                                    tried ->
                                                                            progress(tried, begun));
                                                        } finally {
                                                            left.countDown();
                                                        }
                                                    }))
                            .toList();
            tell(plan, searches, left, better);
            return judged(plan, best(ends.stream().map(StaffingSolver::end).toList()));
        }
    }

    /// Ends the search that runs, which answers with the best that it has found so far; called from
    /// another thread. The solver searches no more.
    public void stop() {
        stopped = true;
    }

    private double progress(long tried, long begun) {
        if (stopped) {
            return 1;
        }
        return moves == Long.MAX_VALUE
                ? (double) (System.nanoTime() - begun) / Math.max(1, time.toNanos())
                : (double) SEARCHES * tried / Math.max(1, moves);
    }

    private void tell(
            StaffingPlan plan,
            List<Annealing> searches,
            CountDownLatch left,
            Consumer<StaffingPlan> better) {
        var told = best(searches.stream().map(Annealing::found).toList());
        try {
            while (!left.await(TELL_AFTER_MS, TimeUnit.MILLISECONDS)) {
                var now = best(searches.stream().map(Annealing::found).toList());
                if (now.betterThan(told)) {
                    told = now;
                    better.accept(judged(plan, now));
                }
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    private static Found end(Future<Found> search) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return search.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("A search has failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Found best(List<Found> all) {
        var best = all.getFirst();
        for (Found one : all) {
            if (one.betterThan(best)) {
                best = one;
            }
        }
        return best;
    }

    private static StaffingPlan judged(StaffingPlan plan, Found found) {
        var answer = plan.with(found.who());
        judge(answer);
        return answer;
    }

    /// What a plan as it stands costs by the rules; the plan remembers it.
    public static HardMediumSoftScore judge(StaffingPlan plan) {
        return Objects.requireNonNull(
                SolutionManager.<StaffingPlan, HardMediumSoftScore>create(RULES).update(plan));
    }
}
