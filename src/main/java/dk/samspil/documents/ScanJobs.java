package dk.samspil.documents;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.Cases;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Orders a look at the scanned pages of a document in the municipality's name, in the caller's
/// transaction.
@Component
class ScanJobs {

    static final TaskDescriptor<Integer> READ = TaskDescriptor.of("documents-scans", Integer.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Cases cases;
    private final Clock clock;

    ScanJobs(ObjectProvider<SchedulerClient> scheduler, Cases cases, Clock clock) {
        this.scheduler = scheduler;
        this.cases = cases;
        this.clock = clock;
    }

    void order(CaseId caseId, DocumentId document) {
        cases.find(caseId)
                .ifPresent(
                        found ->
                                scheduler
                                        .getObject()
                                        .scheduleIfNotExists(
                                                READ.instance(document.toString())
                                                        .data(found.municipality())
                                                        .scheduledTo(clock.instant())));
    }
}
