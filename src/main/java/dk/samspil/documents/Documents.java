package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.bindery.Intake;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.Cases;
import dk.samspil.documents.Document.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The documents of cases: filed, put right, left out, withdrawn and read. What the asker may not
/// see is not found.
@Component
@Transactional
public class Documents {

    private final DocumentShelf shelf;
    private final Filings filings;
    private final WithdrawalShelf withdrawals;
    private final ReadingShelf readings;
    private final CaseRepeats repeats;
    private final OwnSigns ownSigns;
    private final Cases cases;
    private final ScanShelf scanShelf;
    private final ContentStore contents;
    private final Intake intake;
    private final Askers askers;
    private final AccessLog accessLog;

    Documents(
            DocumentShelf shelf,
            Filings filings,
            WithdrawalShelf withdrawals,
            ReadingShelf readings,
            CaseRepeats repeats,
            OwnSigns ownSigns,
            Cases cases,
            ScanShelf scanShelf,
            ContentStore contents,
            Intake intake,
            Askers askers,
            AccessLog accessLog) {
        this.shelf = shelf;
        this.filings = filings;
        this.withdrawals = withdrawals;
        this.readings = readings;
        this.repeats = repeats;
        this.ownSigns = ownSigns;
        this.cases = cases;
        this.scanShelf = scanShelf;
        this.contents = contents;
        this.intake = intake;
        this.askers = askers;
        this.accessLog = accessLog;
    }

    /// Files what the application itself printed: a certificate, a form, an advice.
    public DocumentId file(
            CaseId caseId,
            DocumentKind kind,
            String title,
            String author,
            LocalDate contentDate,
            Track track,
            byte[] pdf) {
        return file(caseId, kind, title, author, contentDate, track, pdf, false);
    }

    /// @param visibleToCitizen whether the citizen reads it on the own page from now on
    public DocumentId file(
            CaseId caseId,
            DocumentKind kind,
            String title,
            String author,
            LocalDate contentDate,
            Track track,
            byte[] pdf,
            boolean visibleToCitizen) {
        var source = kind.isCertificate() ? Source.CERTIFICATE : Source.FORM;
        if (kind == DocumentKind.PREPARATORY_PART) {
            shelf.supersede(caseId, kind, askers.current().name());
        }
        var name = title.replaceAll("[^\\p{L}\\p{N} _-]", "").strip() + ".pdf";
        return filings.add(
                new Filing(
                        caseId,
                        kind,
                        title,
                        author,
                        contentDate,
                        track,
                        source,
                        name,
                        pdf,
                        intake.printed(pdf),
                        null,
                        visibleToCitizen,
                        null,
                        null));
    }

    /// All of a case that the asker may see, withdrawn ones too, in reading order.
    @Transactional(readOnly = true)
    public List<Document> of(CaseId caseId) {
        return shelf.of(caseId);
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(DocumentId id) {
        return shelf.find(id);
    }

    /// Puts right what is known of a document. Leaving one out needs a reason.
    public DocumentEdit.Outcome edit(DocumentId id, DocumentEdit edit) {
        var before = shelf.find(id);
        if (before.isEmpty() || before.get().isWithdrawn()) {
            return new DocumentEdit.Refused("documents.refused.gone");
        }
        if (!edit.chosen() && edit.leftOutReason().isBlank() && before.get().copyOf() == null) {
            return new DocumentEdit.Refused("documents.refused.reason");
        }
        if (edit.chosen() && before.get().stopped()) {
            return new DocumentEdit.Refused("documents.refused.stopped");
        }
        if (edit.visibleToCitizen()
                && !before.get().visibleToCitizen()
                && shelf.hasCoveredCopy(id)) {
            return new DocumentEdit.Refused("documents.refused.covered");
        }
        if (!shelf.edit(id, edit, askers.current().name())
                && !editedWhileRead(before.get(), edit)) {
            return changedMeanwhile(id, edit.version());
        }
        var after = shelf.find(id).orElseThrow();
        changed(after, "Dokument rettet: ");
        if (after.kind() != before.get().kind()) {
            var theCase = cases.find(after.caseId()).orElseThrow();
            ownSigns.corrected(theCase, before.get(), after.kind());
        }
        if (after.chosen() != before.get().chosen()) {
            repeats.chosenByHand(after);
        }
        return new DocumentEdit.Saved(after);
    }

    /// Whether its pages were read meanwhile, and nothing else: then the edit holds nevertheless.
    private boolean editedWhileRead(Document now, DocumentEdit edit) {
        return readings.before(now.id(), edit.version())
                .map(before -> before.onto(now, edit))
                .filter(onto -> shelf.edit(now.id(), onto, askers.current().name()))
                .isPresent();
    }

    /// Says that a stopped document is about the citizen of the case: it is read from now on.
    public boolean isTheRightCitizen(DocumentId id) {
        if (!shelf.release(id, askers.current().name())) {
            return false;
        }
        var released = shelf.find(id).orElseThrow();
        changed(released, "Dokument er om den rigtige borger: ");
        repeats.look(released.caseId());
        return true;
    }

    /// Takes the blank pages of a document into the merged file, or leaves them out of it.
    public boolean keepBlanks(DocumentId id, boolean keep) {
        if (!scanShelf.keepBlanks(id, keep, askers.current().name())) {
            return false;
        }
        changed(
                shelf.find(id).orElseThrow(),
                keep ? "Blanke sider taget med: " : "Blanke sider udeladt: ");
        return true;
    }

    /// Takes back a document that was uploaded by mistake; it is kept and stays in the log.
    public DocumentEdit.Outcome withdraw(DocumentId id, long version, String reason) {
        if (reason.isBlank()) {
            return new DocumentEdit.Refused("documents.refused.withdraw-reason");
        }
        if (!withdrawals.withdraw(id, version, reason)) {
            return changedMeanwhile(id, version);
        }
        var gone = shelf.find(id).orElseThrow();
        changed(gone, "Dokument trukket tilbage: ");
        repeats.look(gone.caseId());
        return new DocumentEdit.Saved(gone);
    }

    /// The pages as A4 PDF, for reading; the look is logged.
    public Optional<byte[]> read(DocumentId id) {
        return logged(id, "Dokument læst: ").flatMap(seen -> contents.find(seen.rendered()));
    }

    /// The file as it was handed in; the look is logged.
    public Optional<byte[]> original(DocumentId id) {
        return logged(id, "Dokument hentet: ").flatMap(seen -> contents.find(seen.original()));
    }

    /// The words on the pages, pages parted by a form feed.
    @Transactional(readOnly = true)
    public String words(DocumentId id) {
        return shelf.words(id);
    }

    private DocumentEdit.Outcome changedMeanwhile(DocumentId id, long version) {
        return shelf.find(id)
                .filter(now -> now.version() != version)
                .<DocumentEdit.Outcome>map(DocumentEdit.Conflict::new)
                .orElse(new DocumentEdit.Refused("documents.refused.not-yours"));
    }

    private void changed(Document document, String what) {
        accessLog.changed(document.caseId().value(), "document", what + document.title());
    }

    private Optional<Document> logged(DocumentId id, String what) {
        var found = shelf.find(id);
        found.ifPresent(
                seen ->
                        accessLog.looked(
                                seen.caseId().value(), "document." + id, what + seen.title()));
        return found;
    }
}
