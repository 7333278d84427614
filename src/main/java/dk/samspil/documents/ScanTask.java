package dk.samspil.documents;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dk.samspil.access.Askers;
import dk.samspil.cases.TurnTask;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the scanned pages of a document in the background.
@Configuration(proxyBeanMethods = false)
class ScanTask {

    static final TaskDescriptor<Integer> READ = TaskDescriptor.of("documents-scans", Integer.class);

    @Bean
    CustomTask<Integer> documentScansTask(Scans scans, Askers askers, Clock clock) {
        return TurnTask.of(
                READ,
                (document, stopping) -> scans.read(new DocumentId(document), stopping),
                askers,
                clock);
    }
}
