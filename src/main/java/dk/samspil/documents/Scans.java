package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.bindery.PageStudio;
import dk.samspil.bindery.ReadWord;
import dk.samspil.cases.Cases;
import dk.samspil.cases.TurnTask.Left;
import dk.samspil.scans.ScanReader;
import dk.samspil.scans.ScanReader.Blank;
import dk.samspil.scans.ScanReader.Illegible;
import dk.samspil.scans.ScanReader.NotRead;
import dk.samspil.scans.ScanReader.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks at the scanned pages of one document after the other. Each page is kept as soon as it is
/// read, in a transaction of its own: whoever takes over goes on with the next one.
@Component
class Scans {

    private final DocumentShelf documents;
    private final PageShelf pages;
    private final ScanShelf shelf;
    private final ReadingShelf readings;
    private final ContentStore contents;
    private final PageStudio studio;
    private final ScanReader reader;
    private final Cases cases;
    private final Recogniser recogniser;
    private final CaseRepeats repeats;
    private final AccessLog accessLog;
    private final TransactionTemplate transaction;

    Scans(
            DocumentShelf documents,
            PageShelf pages,
            ScanShelf shelf,
            ReadingShelf readings,
            ContentStore contents,
            PageStudio studio,
            ScanReader reader,
            Cases cases,
            Recogniser recogniser,
            CaseRepeats repeats,
            AccessLog accessLog,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.pages = pages;
        this.shelf = shelf;
        this.readings = readings;
        this.contents = contents;
        this.studio = studio;
        this.reader = reader;
        this.cases = cases;
        this.recogniser = recogniser;
        this.repeats = repeats;
        this.accessLog = accessLog;
        this.transaction = transaction;
    }

    Left read(DocumentId id, BooleanSupplier stopping) {
        var document = inside(() -> documents.find(id)).filter(d -> !d.isWithdrawn());
        var pdf = document.flatMap(d -> contents.find(d.rendered()));
        if (pdf.isEmpty()) {
            return Left.NOTHING;
        }
        try (var open = studio.open(pdf.get())) {
            boolean changed = false;
            for (var page : inside(() -> shelf.waiting(id))) {
                if (stopping.getAsBoolean()) {
                    return Left.STOPPED;
                }
                if (page.state() == PageState.WAITING || reader.ready()) {
                    keep(id, page.number(), reader.look(open, page.number()));
                    changed = true;
                }
            }
            var unfinished = inside(() -> Unfinished.of(id, shelf));
            if (changed || unfinished.any()) {
                var finished = unfinished.in(open);
                transaction.executeWithoutResult(t -> finish(document.get(), finished));
            }
        }
        return inside(() -> shelf.waiting(id)).isEmpty() ? Left.NOTHING : Left.NO_PROGRAM;
    }

    private void keep(DocumentId id, int page, ScanReader.Seen seen) {
        transaction.executeWithoutResult(
                t -> {
                    switch (seen) {
                        case Blank() -> shelf.put(id, page, PageState.BLANK);
                        case NotRead() -> shelf.put(id, page, PageState.SEEN);
                        case Illegible() -> shelf.put(id, page, PageState.ILLEGIBLE);
                        case Text text -> shelf.put(id, page, text);
                    }
                });
    }

    /// What is known of pages, and not yet done in the file; whoever was stopped in between left
    /// it.
    private record Unfinished(Map<Integer, Integer> turns, Map<Integer, List<ReadWord>> words) {

        static Unfinished of(DocumentId id, ScanShelf shelf) {
            return new Unfinished(shelf.turns(id), shelf.words(id));
        }

        boolean any() {
            return !turns.isEmpty() || !words.isEmpty();
        }

        Optional<byte[]> in(PageStudio.Open open) {
            return any() ? open.finish(turns, words) : Optional.empty();
        }
    }

    private void finish(Document document, Optional<byte[]> finished) {
        var id = document.id();
        finished.ifPresent(pdf -> shelf.finished(id, document.rendered(), contents.keep(pdf)));
        var texts = pages.words(id);
        shelf.words(id, texts);
        recogniseAgain(document, texts);
        accessLog.changed(
                document.caseId().value(),
                "document",
                "Indscannede sider gennemgået: " + document.title());
        repeats.look(document.caseId());
    }

    /// What a person has put right stands.
    private void recogniseAgain(Document document, List<String> texts) {
        var theCase = cases.find(document.caseId()).orElseThrow();
        var name = document.fileName();
        var seen = recogniser.recognise(theCase, name, String.join("\f", texts));
        readings.put(
                document.id(),
                seen,
                recogniser.title(name, seen),
                recogniser.author(seen).orElse(""));
    }

    private <T> T inside(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(t -> work.get()));
    }
}
