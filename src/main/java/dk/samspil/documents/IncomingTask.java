package dk.samspil.documents;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Files what has come in whole, and forgets what nobody went on with. Each file has a job of its
/// own; one that finds its sender served goes on with the sender's others too.
@Configuration(proxyBeanMethods = false)
class IncomingTask {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration LATER = Duration.ofHours(1);

    /// Then somebody else's turn comes.
    private static final int IN_A_ROW = 40;

    @Bean
    CustomTask<Integer> documentsIncomingTask(IncomingFiling filing, Served served, Clock clock) {
        return Tasks.custom(IncomingJobs.FILE)
                .execute(
                        (job, context) -> {
                            var id = UUID.fromString(job.getId());
                            BooleanSupplier stopping = context.getSchedulerState()::isShuttingDown;
                            return serve(filing, served, job.getData(), id, stopping)
                                    .<CompletionHandler<Integer>>map(
                                            wait ->
                                                    (done, again) ->
                                                            again.reschedule(
                                                                    done,
                                                                    clock.instant().plus(wait)))
                                    .orElse((done, over) -> over.remove());
                        });
    }

    /// How long to wait before the job comes again; empty when it is done.
    private static Optional<Duration> serve(
            IncomingFiling filing,
            Served served,
            int organisation,
            UUID id,
            BooleanSupplier stopping) {
        var first = filing.waiting(organisation, id);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var sender = first.get().sender();
        if (!served.begin(sender.person())) {
            return Optional.of(SOON);
        }
        try {
            if (!filing.file(first.get(), stopping)) {
                return Optional.of(SOON);
            }
            for (int n = 1; n < IN_A_ROW && !stopping.getAsBoolean(); n++) {
                var next = filing.nextOf(sender).flatMap(it -> filing.waiting(organisation, it));
                if (next.isEmpty()) {
                    break;
                }
                filing.file(next.get(), stopping);
            }
            return Optional.empty();
        } finally {
            served.done(sender.person());
        }
    }

    @Bean
    CustomTask<Integer> documentsIncomingForgetTask(
            IncomingShelf shelf,
            IncomingSettings settings,
            TransactionTemplate transaction,
            Askers askers,
            Clock clock) {
        return Tasks.custom(IncomingJobs.FORGET)
                .execute(
                        (job, context) -> {
                            var id = UUID.fromString(job.getId());
                            Optional<Instant> next =
                                    askers.as(
                                            Asker.system(job.getData()),
                                            () ->
                                                    transaction.execute(
                                                            t ->
                                                                    forget(
                                                                            shelf,
                                                                            id,
                                                                            clock.instant(),
                                                                            settings.keep())));
                            return next.<CompletionHandler<Integer>>map(
                                            then -> (done, later) -> later.reschedule(done, then))
                                    .orElse((done, over) -> over.remove());
                        });
    }

    /// Forgets what nobody went on with, and what is over; when to look again, if it is still
    /// there.
    private static Optional<Instant> forget(
            IncomingShelf shelf, UUID id, Instant now, Duration keep) {
        shelf.forget(id, now.minus(keep));
        return shelf.movedAt(id)
                .map(moved -> moved.plus(keep))
                .map(then -> then.isAfter(now) ? then : now.plus(LATER));
    }
}
