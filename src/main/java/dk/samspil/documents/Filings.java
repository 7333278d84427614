package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseJobs;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays documents whose pages are made into cases.
@Component
@Transactional
class Filings {

    private final FilingShelf shelf;
    private final PageShelf pages;
    private final CaseRepeats repeats;
    private final CaseJobs jobs;
    private final ContentStore contents;
    private final Askers askers;
    private final AccessLog accessLog;
    private final Clock clock;

    Filings(
            FilingShelf shelf,
            PageShelf pages,
            CaseRepeats repeats,
            CaseJobs jobs,
            ContentStore contents,
            Askers askers,
            AccessLog accessLog,
            Clock clock) {
        this.shelf = shelf;
        this.pages = pages;
        this.repeats = repeats;
        this.jobs = jobs;
        this.contents = contents;
        this.askers = askers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /// Keeps a document whose pages are made already. Exactly the same file again is kept and
    /// marked as a copy, and not chosen.
    DocumentId add(Filing filing) {
        var id = keep(filing);
        repeats.look(filing.caseId());
        return id;
    }

    /// Keeps a document without looking for repeats.
    DocumentId keep(Filing filing) {
        var original = contents.keep(filing.bytes());
        var rendered = contents.keep(filing.sheets().pdf());
        var copyOf = shelf.sameAs(filing.caseId(), original);
        var id =
                shelf.add(
                        filing,
                        original,
                        rendered,
                        copyOf.orElse(null),
                        askers.current(),
                        clock.instant());
        var sheets = filing.sheets();
        pages.add(id, sheets.readable() ? sheets.text() : "", sheets.pages(), sheets.bare());
        if (!sheets.bare().isEmpty()) {
            jobs.order(ScanTask.READ, id.value(), filing.caseId());
        }
        accessLog.changed(
                filing.caseId().value(), "document", "Dokument tilføjet: " + filing.title());
        return id;
    }
}
