package dk.samspil.surveys;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reminders of surveys go out by day.
@Configuration(proxyBeanMethods = false)
class SurveyTasks {

    @Bean
    RecurringTask<Void> surveyReminderRun(
            SurveyReminders reminders, Organisations organisations, Askers askers) {
        return Tasks.recurring("survey-reminders", FixedDelay.of(Duration.ofHours(6)))
                .execute(
                        (job, context) -> {
                            for (var unit : organisations.of(Organisation.Kind.HEALTH_UNIT)) {
                                askers.run(Asker.system(unit.id()), reminders::remind);
                            }
                        });
    }
}
