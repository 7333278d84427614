package dk.samspil.cases;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/// Heavy work on cases in the background, one at a time on each node, in the municipality's name. A
/// job that finds another one at work comes again a little later; one whose program is missing, an
/// hour later. Ordered by `CaseJobs`.
public final class TurnTask {

    private static final Duration SOON = Duration.ofSeconds(4);
    private static final Duration LATER = Duration.ofHours(1);

    private TurnTask() {}

    /// Whether there is something left to do.
    public enum Left {
        NOTHING,
        STOPPED,
        NO_PROGRAM
    }

    /// What is done when it is a job's turn; safe to begin again.
    public interface Work {

        /// @param on what the job was ordered for
        /// @param stopping asked now and then: whether the node is being shut down
        Left on(UUID on, BooleanSupplier stopping);
    }

    public static CustomTask<Integer> of(
            TaskDescriptor<Integer> name, Work work, Askers askers, Clock clock) {
        var turn = new Semaphore(1);
        return Tasks.custom(name)
                .execute(
                        (job, context) -> {
                            if (!turn.tryAcquire()) {
                                return again(clock, SOON);
                            }
                            try {
                                var on = UUID.fromString(job.getId());
                                BooleanSupplier stopping =
                                        context.getSchedulerState()::isShuttingDown;
                                var left =
                                        askers.as(
                                                Asker.system(job.getData()),
                                                () -> work.on(on, stopping));
                                return switch (left) {
                                    case NOTHING -> (done, over) -> over.remove();
                                    case STOPPED -> again(clock, Duration.ZERO);
                                    case NO_PROGRAM -> again(clock, LATER);
                                };
                            } finally {
                                turn.release();
                            }
                        });
    }

    private static CompletionHandler<Integer> again(Clock clock, Duration in) {
        return (done, job) -> job.reschedule(done, clock.instant().plus(in));
    }
}
