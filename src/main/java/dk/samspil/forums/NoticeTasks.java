package dk.samspil.forums;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Notices of fora leave as mail every few minutes.
@Configuration(proxyBeanMethods = false)
class NoticeTasks {

    @Bean
    RecurringTask<Void> forumNoticeMail(NoticeMail mail, Askers askers) {
        return Tasks.recurring("forum-notice-mail", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((job, context) -> askers.run(Asker.system(Asker.FORA), mail::send));
    }
}
