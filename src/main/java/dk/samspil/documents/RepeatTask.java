package dk.samspil.documents;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseJobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks through a case for repeats after somebody outside the municipality has handed in a paper.
@Configuration(proxyBeanMethods = false)
class RepeatTask {

    static final TaskDescriptor<Integer> LOOK =
            TaskDescriptor.of("documents-repeats", Integer.class);

    @Bean
    OneTimeTask<Integer> documentRepeatsTask(CaseRepeats repeats, Askers askers) {
        return Tasks.oneTime(LOOK)
                .execute(
                        (job, context) ->
                                askers.run(
                                        Asker.system(job.getData()),
                                        () -> repeats.look(CaseJobs.caseOf(job))));
    }
}
