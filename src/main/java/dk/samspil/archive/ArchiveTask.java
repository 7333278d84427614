package dk.samspil.archive;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes copies in the background, one at a time on each node. A job that finds another one at work
/// comes again a little later; one whose program is missing, an hour later.
@Configuration(proxyBeanMethods = false)
class ArchiveTask {

    static final TaskDescriptor<Integer> MAKE = TaskDescriptor.of("archive-copies", Integer.class);

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofHours(1);

    @Bean
    CustomTask<Integer> archiveCopiesTask(ArchiveMaking making, Askers askers, Clock clock) {
        return Tasks.custom(MAKE)
                .execute(
                        (job, context) -> {
                            if (!making.begin()) {
                                return again(clock, SOON);
                            }
                            try {
                                var file = UUID.fromString(job.getId());
                                var left =
                                        askers.as(
                                                Asker.system(job.getData()),
                                                () ->
                                                        making.make(
                                                                file,
                                                                context.getSchedulerState()
                                                                        ::isShuttingDown));
                                return switch (left) {
                                    case NOTHING -> (done, job2) -> job2.remove();
                                    case STOPPED -> again(clock, Duration.ZERO);
                                    case NO_PROGRAM -> again(clock, LATER);
                                };
                            } finally {
                                making.done();
                            }
                        });
    }

    private static CompletionHandler<Integer> again(Clock clock, Duration in) {
        return (done, job) -> job.reschedule(done, clock.instant().plus(in));
    }
}
