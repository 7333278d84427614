package dk.samspil.exchange;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The background jobs: leased to one node by heartbeat, taken over when the node dies, retried
/// with growing waits.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExchangeSettings.class)
class DeliveryTasks {

    @Bean
    OneTimeTask<Integer> deliverTask(Delivery delivery, ExchangeSettings settings) {
        return Tasks.oneTime(DeliveryJobs.DELIVER)
                .onFailure((outcome, job) -> retry(delivery, settings, outcome, job))
                .execute((job, context) -> delivery.deliver(message(job), job.getData()));
    }

    @Bean
    OneTimeTask<Integer> takeBackTask(Delivery delivery) {
        return Tasks.oneTime(DeliveryJobs.TAKE_BACK)
                .execute((job, context) -> delivery.takeBack(message(job)));
    }

    private static void retry(
            Delivery delivery,
            ExchangeSettings settings,
            ExecutionComplete outcome,
            ExecutionOperations<Integer> job) {
        TaskInstance<?> instance = outcome.getExecution().taskInstance;
        MessageId id = message(instance);
        int sender = (Integer) instance.getData();
        String problem =
                outcome.getCause().map(cause -> cause.getClass().getSimpleName()).orElse("");
        int failures = outcome.getExecution().consecutiveFailures + 1;
        if (failures >= settings.attempts()) {
            delivery.rejected(id, sender, problem);
            job.stop();
        } else {
            var next = outcome.getTimeDone().plus(settings.waitAfter(failures));
            delivery.failed(id, sender, problem, next);
            job.reschedule(outcome, next);
        }
    }

    private static MessageId message(TaskInstance<?> job) {
        return new MessageId(UUID.fromString(job.getId()));
    }
}
