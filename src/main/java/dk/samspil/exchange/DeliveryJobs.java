package dk.samspil.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders background work in the caller's transaction: one job per message, whose data is the id of
/// the sending organisation, and nothing personal.
@Component
class DeliveryJobs {

    static final TaskDescriptor<Integer> DELIVER =
            TaskDescriptor.of("exchange-deliver", Integer.class);
    static final TaskDescriptor<Integer> TAKE_BACK =
            TaskDescriptor.of("exchange-take-back", Integer.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    DeliveryJobs(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void deliver(MessageId id, int sender) {
        order(DELIVER, id, sender);
    }

    void takeBack(MessageId id, int sender) {
        order(TAKE_BACK, id, sender);
    }

    /// A job that waits for its next attempt is called forward; one that is running is left alone.
    private void order(TaskDescriptor<Integer> task, MessageId id, int sender) {
        var job = task.instance(id.toString()).data(sender).scheduledTo(clock.instant());
        var jobs = scheduler.getObject();
        if (!jobs.scheduleIfNotExists(job)) {
            jobs.reschedule(job);
        }
    }
}
