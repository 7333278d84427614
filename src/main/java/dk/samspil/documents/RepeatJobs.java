package dk.samspil.documents;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.Cases;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders a look through a case in the municipality's name, in the caller's transaction: one job
/// per case, however many papers come in.
@Component
class RepeatJobs {

    static final TaskDescriptor<Integer> LOOK =
            TaskDescriptor.of("documents-repeats", Integer.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Cases cases;
    private final Clock clock;

    RepeatJobs(ObjectProvider<SchedulerClient> scheduler, Cases cases, Clock clock) {
        this.scheduler = scheduler;
        this.cases = cases;
        this.clock = clock;
    }

    void order(CaseId caseId) {
        cases.find(caseId)
                .ifPresent(
                        found ->
                                scheduler
                                        .getObject()
                                        .scheduleIfNotExists(
                                                LOOK.instance(caseId.toString())
                                                        .data(found.municipality())
                                                        .scheduledTo(clock.instant())));
    }
}
