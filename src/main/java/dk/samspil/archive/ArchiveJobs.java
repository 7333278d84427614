package dk.samspil.archive;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dk.samspil.cases.Cases;
import dk.samspil.documents.FrozenFile;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders the making of a copy in the municipality's name, in the caller's transaction: one job per
/// file.
@Component
class ArchiveJobs {

    static final TaskDescriptor<Integer> MAKE = TaskDescriptor.of("archive-copies", Integer.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Cases cases;
    private final Clock clock;

    ArchiveJobs(ObjectProvider<SchedulerClient> scheduler, Cases cases, Clock clock) {
        this.scheduler = scheduler;
        this.cases = cases;
        this.clock = clock;
    }

    void order(FrozenFile file) {
        cases.find(file.caseId())
                .ifPresent(
                        found ->
                                scheduler
                                        .getObject()
                                        .scheduleIfNotExists(
                                                MAKE.instance(file.id().toString())
                                                        .data(found.municipality())
                                                        .scheduledTo(clock.instant())));
    }
}
