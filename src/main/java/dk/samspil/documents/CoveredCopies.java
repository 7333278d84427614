package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.bindery.Covered;
import dk.samspil.bindery.Coverer;
import dk.samspil.bindery.Covering;
import dk.samspil.bindery.FileKind;
import dk.samspil.bindery.Sheets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Copies in which something is covered, which the citizen reads in the place of the original: what
/// somebody else told in confidence, or about somebody else.
@Component
@Transactional
public class CoveredCopies {

    private static final String REPLACED = "Erstattet af en ny udgave til borgeren";

    private final Filings filings;
    private final DocumentShelf shelf;
    private final WithdrawalShelf withdrawals;
    private final ContentStore contents;
    private final Coverer coverer;
    private final Askers askers;
    private final AccessLog accessLog;

    CoveredCopies(
            Filings filings,
            DocumentShelf shelf,
            WithdrawalShelf withdrawals,
            ContentStore contents,
            Coverer coverer,
            Askers askers,
            AccessLog accessLog) {
        this.filings = filings;
        this.shelf = shelf;
        this.withdrawals = withdrawals;
        this.contents = contents;
        this.coverer = coverer;
        this.askers = askers;
        this.accessLog = accessLog;
    }

    /// Makes the copy, in the place of an earlier one, and shows the citizen it instead of the
    /// original. Where nothing was found, nothing is kept.
    public Covered make(Document original, Covering what) {
        var covered = coverer.cover(contents.find(original.rendered()).orElseThrow(), what);
        boolean anything =
                !what.pages().isEmpty()
                        || covered.personNumbers() > 0
                        || covered.places().stream().anyMatch(times -> times > 0);
        if (anything) {
            withdrawals.withdrawCovered(original.id(), REPLACED);
            filings.keep(filing(original, covered));
            shelf.show(original.id(), false, askers.current().name());
        }
        return covered;
    }

    private static Filing filing(Document original, Covered covered) {
        return new Filing(
                original.caseId(),
                original.kind(),
                original.title(),
                original.author(),
                original.contentDate(),
                original.track(),
                original.source(),
                original.fileName(),
                covered.pdf(),
                new Sheets(
                        covered.pdf(),
                        covered.pages(),
                        covered.text(),
                        List.of(),
                        FileKind.PDF,
                        false,
                        null),
                null,
                true,
                null,
                original.id());
    }

    /// Takes the copy back; the citizen is shown neither until somebody says so. False when there
    /// was none.
    public boolean takeBack(Document original) {
        int gone =
                withdrawals.withdrawCovered(original.id(), "Udgaven til borgeren er taget tilbage");
        if (gone > 0) {
            accessLog.changed(
                    original.caseId().value(),
                    "document",
                    "Udgave til borgeren taget tilbage: " + original.title());
        }
        return gone > 0;
    }
}
