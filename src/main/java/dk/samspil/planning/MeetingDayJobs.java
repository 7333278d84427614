package dk.samspil.planning;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders, in the caller's transaction, that the meeting days of a municipality follow its plans: a
/// job of its own for each change, as one that is running has perhaps not seen the newest.
@Component
class MeetingDayJobs {

    static final TaskDescriptor<Void> FOLLOW = TaskDescriptor.of("planning-meeting-days");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    MeetingDayJobs(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void order(ProductionPlan changed) {
        var name = changed.municipality() + "/" + changed.saved() + "/" + changed.version();
        scheduler
                .getObject()
                .scheduleIfNotExists(FOLLOW.instance(name).scheduledTo(clock.instant()));
    }

    static int municipality(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('/')));
    }
}
