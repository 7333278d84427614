package dk.samspil.staffing;

import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingSolver;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Searches for a version: the solver on threads of its own, and beside it every few seconds the
/// best found is written and it is seen whether somebody wants it to stop.
@Component
class StaffingSearch {

    private static final Duration WRITE_EVERY = Duration.ofSeconds(2);

    private final SearchSteps steps;

    StaffingSearch(SearchSteps steps) {
        this.steps = steps;
    }

    /// @param shuttingDown whether this node ends: another one, or this one later, goes on
    /// @return whether the search is over
    boolean search(VersionId id, BooleanSupplier shuttingDown) {
        var work = steps.begin(id).orElse(null);
        if (work == null) {
            return true;
        }
        if (work.millisLeft() > 0) {
            var solver = StaffingSolver.searchingFor(Duration.ofMillis(work.millisLeft()));
            if (!over(work, solver, shuttingDown)) {
                return false;
            }
        }
        steps.end(id, "");
        return true;
    }

    private boolean over(SearchSteps.Work work, StaffingSolver solver, BooleanSupplier ending) {
        var better = new AtomicReference<@Nullable StaffingPlan>();
        long began = System.nanoTime();
        try (var thread = Executors.newSingleThreadExecutor()) {
            try {
                var answer = thread.submit(() -> solver.solve(work.year().plan(), better::set));
                while (!done(answer)) {
                    boolean stop = steps.keep(work, better.getAndSet(null), searched(work, began));
                    if (stop || ending.getAsBoolean()) {
                        solver.stop();
                    }
                }
                boolean asked = steps.keep(work, answer.resultNow(), searched(work, began));
                return asked || !ending.getAsBoolean();
            } finally {
                solver.stop();
            }
        }
    }

    private static long searched(SearchSteps.Work work, long began) {
        return work.version().searchedMs()
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /// Waits a little for the answer.
    private static boolean done(Future<StaffingPlan> answer) {
        try {
            answer.get(WRITE_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        }
    }
}
