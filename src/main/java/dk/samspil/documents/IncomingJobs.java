package dk.samspil.documents;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders the reading of a file that is whole, and the forgetting of each, in the caller's
/// transaction and in the name of the sender's organisation.
@Component
class IncomingJobs {

    static final TaskDescriptor<Integer> FILE =
            TaskDescriptor.of("documents-incoming", Integer.class);
    static final TaskDescriptor<Integer> FORGET =
            TaskDescriptor.of("documents-incoming-forget", Integer.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final IncomingSettings settings;
    private final Clock clock;

    IncomingJobs(
            ObjectProvider<SchedulerClient> scheduler, IncomingSettings settings, Clock clock) {
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
    }

    void file(IncomingFile file) {
        order(FILE, file, clock.instant());
    }

    void forgetLater(IncomingFile file) {
        order(FORGET, file, clock.instant().plus(settings.keep()));
    }

    private void order(TaskDescriptor<Integer> task, IncomingFile file, Instant when) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        task.instance(file.id().toString())
                                .data(file.sender().organisation())
                                .scheduledTo(when));
    }
}
