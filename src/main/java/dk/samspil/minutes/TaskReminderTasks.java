package dk.samspil.minutes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whose task is late is told every few hours, each once.
@Configuration(proxyBeanMethods = false)
class TaskReminderTasks {

    @Bean
    RecurringTask<Void> forumTaskReminders(TaskReminders reminders, Askers askers) {
        return Tasks.recurring("forum-task-reminders", FixedDelay.of(Duration.ofHours(6)))
                .execute((job, context) -> askers.run(Asker.system(Asker.FORA), reminders::remind));
    }
}
