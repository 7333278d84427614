package dk.samspil.staffing;

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

/// Every hour, days that have become meeting days get the coordinator who is published.
@Configuration(proxyBeanMethods = false)
class CarryTask {

    @Bean
    RecurringTask<Void> staffingCarryTask(
            CarriedCoordinators carried, Organisations organisations, Askers askers) {
        return Tasks.recurring("staffing-carry", FixedDelay.of(Duration.ofHours(1)))
                .execute(
                        (job, context) -> {
                            for (var unit : organisations.of(Organisation.Kind.HEALTH_UNIT)) {
                                askers.run(Asker.system(unit.id()), carried::carry);
                            }
                        });
    }
}
