package dk.samspil.cases;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders work on a case in the background, in its municipality's name and in the caller's
/// transaction. What is ordered already is not ordered twice.
@Component
public class CaseJobs {

    private static final String AGAIN = " again";

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
        order(task, on.toString(), caseId);
    }

    /// As `order`, for work that looks at all of a case: a job that runs already may have looked
    /// before the caller's change, so another one waits behind it.
    public void orderAfresh(TaskDescriptor<Integer> task, CaseId caseId) {
        String on = caseId.value().toString();
        if (!order(task, on, caseId) && runs(task, on)) {
            order(task, on + AGAIN, caseId);
        }
    }

    /// The case that a job ordered afresh is about.
    public static CaseId caseOf(TaskInstance<Integer> job) {
        return new CaseId(UUID.fromString(job.getId().replace(AGAIN, "")));
    }

    /// False where such a job is ordered already.
    private boolean order(TaskDescriptor<Integer> task, String on, CaseId caseId) {
        return cases.find(caseId)
                .map(
                        found ->
                                scheduler
                                        .getObject()
                                        .scheduleIfNotExists(
                                                task.instance(on)
                                                        .data(found.municipality())
                                                        .scheduledTo(clock.instant())))
                .orElse(true);
    }

    private boolean runs(TaskDescriptor<Integer> task, String on) {
        return scheduler
                .getObject()
                .getScheduledExecution(task.instanceId(on))
                .map(ScheduledExecution::isPicked)
                .orElse(false);
    }
}
