package dk.samspil.indicators;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Once a day the indicators that the running system computes get their figures.
@Configuration(proxyBeanMethods = false)
class IndicatorTasks {

    private static final List<Organisation.Kind> DELIVERING =
            List.of(
                    Organisation.Kind.HEALTH_UNIT,
                    Organisation.Kind.CLINICAL_FUNCTION,
                    Organisation.Kind.MUNICIPALITY);

    @Bean
    RecurringTask<Void> indicatorFiguresDaily(
            IndicatorFigures figures, Organisations organisations, Askers askers) {
        return Tasks.recurring("indicator-figures-daily", FixedDelay.of(Duration.ofDays(1)))
                .execute(
                        (job, context) -> {
                            for (var each : organisations.ofAny(DELIVERING)) {
                                askers.run(Asker.system(each.id()), figures::fetchAll);
                            }
                        });
    }
}
