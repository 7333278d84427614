package dk.samspil.planning;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
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

/// The meeting days of a municipality follow its plans: right after something was agreed, and every
/// hour for what had to wait, such as for somebody to lead the meetings. Reminders go out by day.
@Configuration(proxyBeanMethods = false)
class PlanningTasks {

    @Bean
    OneTimeTask<Void> planningMeetingDays(MeetingDaysFollow follow, Askers askers) {
        return Tasks.oneTime(MeetingDayJobs.FOLLOW)
                .execute(
                        (job, context) ->
                                askers.run(
                                        Asker.system(MeetingDayJobs.municipality(job.getId())),
                                        follow::all));
    }

    @Bean
    RecurringTask<Void> planningMeetingDaysHourly(
            MeetingDaysFollow follow, Organisations organisations, Askers askers) {
        return Tasks.recurring("planning-meeting-days-hourly", FixedDelay.of(Duration.ofHours(1)))
                .execute(
                        (job, context) -> {
                            for (var each : organisations.of(Organisation.Kind.MUNICIPALITY)) {
                                askers.run(Asker.system(each.id()), follow::all);
                            }
                        });
    }

    @Bean
    RecurringTask<Void> planningReminders(
            PlanReminders reminders, Organisations organisations, Askers askers) {
        return Tasks.recurring("planning-reminders", FixedDelay.of(Duration.ofHours(6)))
                .execute(
                        (job, context) -> {
                            for (var unit : organisations.of(Organisation.Kind.HEALTH_UNIT)) {
                                askers.run(Asker.system(unit.id()), reminders::remind);
                            }
                        });
    }
}
