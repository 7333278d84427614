package dk.samspil.demo;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;

/// Background jobs in a world with a past of its own: a message that was written a month ago
/// arrives a month ago, and until everything is made no deadline passes.
@InDemo
class DemoJobs implements ExecutionInterceptor {

    private static final Instant BEFORE_EVERYTHING = Instant.parse("2020-01-01T09:00:00Z");
    private static final Duration LONG_AGO = Duration.ofHours(1);
    private static final String HOURLY = "advice-silence";

    private final DemoLedger ledger;

    DemoJobs(DemoLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public CompletionHandler<?> execute(
            TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
        if (job.getTaskName().equals(HOURLY)) {
            return ledger.finished()
                    ? chain.proceed(job, context)
                    : DemoClock.at(BEFORE_EVERYTHING, () -> chain.proceed(job, context));
        }
        Instant ordered = context.getExecution().executionTime;
        return ordered.isBefore(Instant.now().minus(LONG_AGO))
                ? DemoClock.at(ordered.plusSeconds(2), () -> chain.proceed(job, context))
                : chain.proceed(job, context);
    }
}
