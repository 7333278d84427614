package dk.samspil.staffing;

import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Searches in the background. A search whose node has died, or is shutting down, is taken up from
/// the best that was found; one that fails again and again ends with what it has.
@Configuration(proxyBeanMethods = false)
class SearchTask {

    private static final int TRIES = 2;
    private static final Duration LATER = Duration.ofSeconds(20);

    @Bean
    CustomTask<Integer> staffingSearchTask(
            StaffingSearch search, SearchSteps steps, Askers askers, Clock clock) {
        return Tasks.custom(SearchJobs.SEARCH)
                .onDeadExecutionRevive()
                .onFailure(
                        new MaxRetriesFailureHandler<>(
                                TRIES,
                                new OnFailureRetryLater<>(LATER),
                                (failed, job) -> {
                                    var execution = failed.getExecution();
                                    var unit = (Integer) execution.taskInstance.getData();
                                    askers.run(
                                            Asker.system(unit),
                                            () ->
                                                    steps.end(
                                                            version(execution.getId()),
                                                            "staffing.problem.failed"));
                                }))
                .execute(
                        (job, context) -> {
                            boolean done =
                                    askers.as(
                                            Asker.system(job.getData()),
                                            () ->
                                                    search.search(
                                                            version(job.getId()),
                                                            context.getSchedulerState()
                                                                    ::isShuttingDown));
                            return (complete, again) -> {
                                if (done) {
                                    again.remove();
                                } else {
                                    again.reschedule(complete, clock.instant());
                                }
                            };
                        });
    }

    private static VersionId version(String job) {
        return new VersionId(UUID.fromString(job));
    }
}
