package dk.samspil.documents;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.scans.ScanReader;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the scanned pages of a document in the background. A job that finds another one reading
/// comes again a little later; one whose program is missing, an hour later.
@Configuration(proxyBeanMethods = false)
class ScanTask {

    static final TaskDescriptor<Integer> READ = TaskDescriptor.of("documents-scans", Integer.class);

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LATER = Duration.ofHours(1);

    @Bean
    CustomTask<Integer> documentScansTask(
            Scans scans, ScanReader reader, Askers askers, Clock clock) {
        return Tasks.custom(READ)
                .execute(
                        (job, context) -> {
                            if (!reader.begin()) {
                                return again(clock, SOON);
                            }
                            try {
                                var left =
                                        askers.as(
                                                Asker.system(job.getData()),
                                                () ->
                                                        scans.read(
                                                                new DocumentId(
                                                                        UUID.fromString(
                                                                                job.getId())),
                                                                context.getSchedulerState()
                                                                        ::isShuttingDown));
                                return switch (left) {
                                    case NOTHING -> (done, job2) -> job2.remove();
                                    case STOPPED -> again(clock, Duration.ZERO);
                                    case NO_PROGRAM -> again(clock, LATER);
                                };
                            } finally {
                                reader.done();
                            }
                        });
    }

    private static CompletionHandler<Integer> again(Clock clock, Duration in) {
        return (done, job) -> job.reschedule(done, clock.instant().plus(in));
    }
}
