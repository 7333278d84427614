package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.bindery.Binder;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.ui.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The case file as a whole: what is in it, merged into one PDF, and frozen when it is sent.
@Component
@Transactional
public class CaseFiles {

    private final Cases cases;
    private final DocumentShelf shelf;
    private final FrozenShelf frozen;
    private final ContentStore contents;
    private final FileRules rules;
    private final Binder binder;
    private final CaseFileBundle bundles;
    private final ArchiveCopies archive;
    private final Askers askers;
    private final AccessLog accessLog;
    private final Clock clock;

    CaseFiles(
            Cases cases,
            DocumentShelf shelf,
            FrozenShelf frozen,
            ContentStore contents,
            FileRules rules,
            Binder binder,
            CaseFileBundle bundles,
            ArchiveCopies archive,
            Askers askers,
            AccessLog accessLog,
            Clock clock) {
        this.cases = cases;
        this.shelf = shelf;
        this.frozen = frozen;
        this.contents = contents;
        this.rules = rules;
        this.binder = binder;
        this.bundles = bundles;
        this.archive = archive;
        this.askers = askers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /// @throws NotFound when there is no such case for the asker
    @Transactional(readOnly = true)
    public CaseFile of(CaseId caseId) {
        return of(cases.find(caseId).orElseThrow(NotFound::new));
    }

    @Transactional(readOnly = true)
    public CaseFile of(RehabilitationCase theCase) {
        var documents = shelf.of(theCase.id());
        var filing = rules.filing(theCase);
        return CaseFile.of(
                documents,
                filing,
                rules.today(),
                rules.check(theCase, filing, PaperOnFile.of(documents)),
                rules.pageLimit(theCase, filing));
    }

    /// Writes the merged file; the look is logged. Returns the number of pages.
    public int merge(RehabilitationCase theCase, OutputStream out) {
        accessLog.looked(theCase.id().value(), "case-file", "Hele sagsmappen som én fil");
        return bind(theCase, of(theCase), UnaryOperator.identity(), sent(theCase.id()), out);
    }

    private List<FrozenFile> sent(CaseId caseId) {
        return frozen.of(caseId).stream().filter(f -> f.editionOf() == null).toList();
    }

    private int bind(
            RehabilitationCase theCase,
            CaseFile file,
            UnaryOperator<Document> edition,
            List<FrozenFile> sent,
            OutputStream out) {
        var hashes = file.read().stream().map(edition).map(Document::rendered).toList();
        try (var pages = new SpooledContents()) {
            pages.fetch(contents, hashes);
            return binder.bind(
                    bundles.of(theCase, file, edition, sent, pages, clock.instant()), out);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /// Keeps the merged file as it is sent to team and citizen now; where something is covered for
    /// the citizen, the citizen's edition beside it.
    ///
    /// @param meetingOn the meeting it is sent for; null when for none
    public FrozenFile freeze(CaseId caseId, @Nullable LocalDate meetingOn) {
        var theCase = cases.find(caseId).orElseThrow(NotFound::new);
        var file = of(theCase);
        var before = sent(caseId);
        boolean differs = file.hasCitizensEdition();
        var kept = keep(theCase, meetingOn, file, UnaryOperator.identity(), before, !differs, null);
        if (differs) {
            keep(theCase, meetingOn, file, file::forCitizen, before, true, kept.id());
        }
        accessLog.changed(caseId.value(), "case-file", "Sagsmappen blev samlet til team og borger");
        return kept;
    }

    private FrozenFile keep(
            RehabilitationCase theCase,
            @Nullable LocalDate meetingOn,
            CaseFile file,
            UnaryOperator<Document> edition,
            List<FrozenFile> before,
            boolean visibleToCitizen,
            @Nullable UUID editionOf) {
        var out = new ByteArrayOutputStream();
        int pages = bind(theCase, file, edition, before, out);
        var kept =
                frozen.add(
                        theCase.id(),
                        meetingOn,
                        pages,
                        contents.keep(out.toByteArray()),
                        file.read().stream().map(Document::id).toList(),
                        visibleToCitizen,
                        editionOf,
                        askers.current(),
                        clock.instant());
        archive.order(kept);
        return kept;
    }

    /// What the citizen received of a file that was sent: its edition for the citizen, or itself.
    @Transactional(readOnly = true)
    public FrozenFile citizensOf(FrozenFile sent) {
        return frozen.of(sent.caseId()).stream()
                .filter(file -> sent.id().equals(file.editionOf()))
                .findFirst()
                .orElse(sent);
    }

    /// The files that were sent, the newest first.
    @Transactional(readOnly = true)
    public List<FrozenFile> frozen(CaseId caseId) {
        return frozen.of(caseId);
    }

    /// Which documents the reader can do without, and why.
    public List<LeaveOut> choice(CaseFile file) {
        return Choice.propose(file, bundles::name);
    }

    /// What has changed since the file was last sent; nothing when it never was.
    public News news(CaseFile file, List<FrozenFile> sent) {
        return News.since(sent, file.read());
    }

    /// A file as it was sent, for a program of our own: nobody looks at it.
    @Transactional(readOnly = true)
    public Optional<byte[]> frozenBytes(UUID id) {
        return frozen.find(id).flatMap(file -> contents.find(file.content()));
    }

    /// A file as it was sent; the look is logged.
    public Optional<byte[]> frozenPdf(UUID id) {
        var found = frozen.find(id);
        found.ifPresent(
                file ->
                        accessLog.looked(
                                file.caseId().value(),
                                "case-file." + id,
                                "Sagsmappen, som den blev sendt"));
        return found.flatMap(file -> contents.find(file.content()));
    }
}
