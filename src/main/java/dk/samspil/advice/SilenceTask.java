package dk.samspil.advice;

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

/// Every hour, for each health unit in its own name: what was not answered in time.
@Configuration(proxyBeanMethods = false)
class SilenceTask {

    @Bean
    RecurringTask<Void> adviceSilence(Silence silence, Organisations organisations, Askers askers) {
        return Tasks.recurring("advice-silence", FixedDelay.of(Duration.ofHours(1)))
                .execute(
                        (job, context) -> {
                            for (var unit : organisations.of(Organisation.Kind.HEALTH_UNIT)) {
                                askers.run(Asker.system(unit.id()), () -> count(silence));
                            }
                        });
    }

    private static void count(Silence silence) {
        silence.fallen().forEach(silence::counts);
    }
}
