package dk.samspil.surveys;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reminders of surveys go out by day, and what happened is asked about.
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

    @Bean
    RecurringTask<Void> surveyStandingRun(
            StandingAsking asking, Organisations organisations, Askers askers) {
        var random = new SecureRandom();
        return Tasks.recurring("survey-standing", FixedDelay.of(Duration.ofHours(1)))
                .execute(
                        (job, context) -> {
                            for (var unit : organisations.of(Organisation.Kind.HEALTH_UNIT)) {
                                askers.run(Asker.system(unit.id()), () -> asking.ask(random));
                            }
                        });
    }
}
