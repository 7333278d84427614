package dk.samspil.archive;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dk.samspil.access.Askers;
import dk.samspil.cases.TurnTask;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes copies in the background.
@Configuration(proxyBeanMethods = false)
class ArchiveTask {

    static final TaskDescriptor<Integer> MAKE = TaskDescriptor.of("archive-copies", Integer.class);

    @Bean
    CustomTask<Integer> archiveCopiesTask(ArchiveMaking making, Askers askers, Clock clock) {
        return TurnTask.of(MAKE, making::make, askers, clock);
    }
}
