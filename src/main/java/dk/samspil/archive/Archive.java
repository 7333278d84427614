package dk.samspil.archive;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseJobs;
import dk.samspil.documents.ArchiveCopies;
import dk.samspil.documents.FrozenFile;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The copies for the archive: ordered, looked at and read. What the asker may not see is not
/// found.
@Component
@Transactional
public class Archive implements ArchiveCopies {

    private final ArchiveShelf shelf;
    private final CaseJobs jobs;
    private final Askers askers;
    private final AccessLog accessLog;
    private final Clock clock;

    Archive(ArchiveShelf shelf, CaseJobs jobs, Askers askers, AccessLog accessLog, Clock clock) {
        this.shelf = shelf;
        this.jobs = jobs;
        this.askers = askers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public void order(FrozenFile sent) {
        if (shelf.order(sent, askers.current().name(), clock.instant())) {
            jobs.order(ArchiveTask.MAKE, sent.id(), sent.caseId());
        }
    }

    /// Orders the copy of a file that has none, or whose copy failed; false when it is under way or
    /// there.
    public boolean orderByHand(FrozenFile sent) {
        if (!shelf.order(sent, askers.current().name(), clock.instant())) {
            return false;
        }
        jobs.order(ArchiveTask.MAKE, sent.id(), sent.caseId());
        accessLog.changed(sent.caseId().value(), "case-file", "Arkivkopi af sagsmappen bestilt");
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, State> states(CaseId caseId) {
        return shelf.states(caseId);
    }

    @Transactional(readOnly = true)
    public Optional<ArchiveCopy> find(UUID file) {
        return shelf.find(file);
    }

    /// A copy that is ready; the look is logged.
    public Optional<byte[]> pdf(FrozenFile sent) {
        var pdf = shelf.pdf(sent.id());
        if (pdf.isPresent()) {
            accessLog.looked(
                    sent.caseId().value(), "archive." + sent.id(), "Arkivkopi af sagsmappen");
        }
        return pdf;
    }
}
