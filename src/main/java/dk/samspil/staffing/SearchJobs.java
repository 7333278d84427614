package dk.samspil.staffing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders, in the caller's transaction, that a version is searched for.
@Component
class SearchJobs {

    /// Its data is the health unit.
    static final TaskDescriptor<Integer> SEARCH =
            TaskDescriptor.of("staffing-search", Integer.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    SearchJobs(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void order(VersionId version, int unit) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        SEARCH.instance(version.toString())
                                .data(unit)
                                .scheduledTo(clock.instant()));
    }
}
