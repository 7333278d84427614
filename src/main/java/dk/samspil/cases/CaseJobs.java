package dk.samspil.cases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders work on a case in the background, in its municipality's name and in the caller's
/// transaction. What is ordered already is not ordered twice.
@Component
public class CaseJobs {

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Cases cases;
    private final Clock clock;

    CaseJobs(ObjectProvider<SchedulerClient> scheduler, Cases cases, Clock clock) {
        this.scheduler = scheduler;
        this.cases = cases;
        this.clock = clock;
    }

    /// @param task gets the municipality as its data
    /// @param on what the work is on: the case, or something in it; one job for each
    public void order(TaskDescriptor<Integer> task, UUID on, CaseId caseId) {
        cases.find(caseId)
                .ifPresent(
                        found ->
                                scheduler
                                        .getObject()
                                        .scheduleIfNotExists(
                                                task.instance(on.toString())
                                                        .data(found.municipality())
                                                        .scheduledTo(clock.instant())));
    }
}
