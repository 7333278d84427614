package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.bindery.Cutter;
import dk.samspil.bindery.FileKind;
import dk.samspil.bindery.Sheets;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Document.PartOf;
import dk.samspil.documents.Document.Source;
import dk.samspil.recognition.Finding;
import dk.samspil.recognition.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Divides a pile, such as the print-out of a hospital record, into its documents, and gathers them
/// again. The pile is kept.
@Component
@Transactional
public class Dividing {

    /// Parts that one pile may have.
    public static final int MOST = 500;

    private final Filings filings;
    private final DocumentShelf shelf;
    private final WithdrawalShelf withdrawals;
    private final PageShelf pages;
    private final CaseRepeats repeats;
    private final ContentStore contents;
    private final Recogniser recogniser;
    private final Cutter cutter;
    private final Askers askers;
    private final AccessLog accessLog;

    Dividing(
            Filings filings,
            DocumentShelf shelf,
            WithdrawalShelf withdrawals,
            PageShelf pages,
            CaseRepeats repeats,
            ContentStore contents,
            Recogniser recogniser,
            Cutter cutter,
            Askers askers,
            AccessLog accessLog) {
        this.filings = filings;
        this.shelf = shelf;
        this.withdrawals = withdrawals;
        this.pages = pages;
        this.repeats = repeats;
        this.contents = contents;
        this.recogniser = recogniser;
        this.cutter = cutter;
        this.askers = askers;
        this.accessLog = accessLog;
    }

    /// What came of it.
    public sealed interface Outcome {}

    public record Done(int parts) implements Outcome {}

    /// Somebody else was first; `now` is how it stands.
    public record Conflict(Document now) implements Outcome {}

    /// @param messageKey why not
    public record Refused(String messageKey) implements Outcome {}

    /// How the pile seems to be divided.
    @Transactional(readOnly = true)
    public List<Part> propose(RehabilitationCase theCase, Document whole) {
        var words = pages.words(whole.id());
        var begins =
                recogniser
                        .recognise(theCase, whole.fileName(), text(words, 1, words.size()))
                        .begins();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < begins.size(); i++) {
            int last = i + 1 < begins.size() ? begins.get(i + 1) - 1 : whole.pages();
            parts.add(proposed(theCase, whole, words, begins.get(i), last));
        }
        return parts;
    }

    private Part proposed(
            RehabilitationCase theCase, Document whole, List<String> words, int first, int last) {
        var seen = recogniser.recognise(theCase, "", text(words, first, last));
        var title = recogniser.title("side " + first, seen);
        return new Part(
                first,
                last,
                kind(whole, seen),
                seen.date().map(Finding::value).orElse(null),
                title.startsWith("Side ") ? whole.title() + ", s. " + first : title);
    }

    /// What says nothing of its own kind is of the pile's: a note in the print-out of a record.
    private static DocumentKind kind(Document whole, Recognition seen) {
        var kind = Recogniser.kind(seen);
        return kind == DocumentKind.OTHER ? whole.kind() : kind;
    }

    /// Whether it is divided now.
    @Transactional(readOnly = true)
    public boolean isDivided(Document whole) {
        return shelf.of(whole.caseId()).stream().anyMatch(part -> isPart(part, whole));
    }

    private static boolean isPart(Document document, Document whole) {
        var part = document.partOf();
        return part != null && part.whole().equals(whole.id()) && !document.isWithdrawn();
    }

    /// @param parts in the order of their pages, the first beginning on page 1, with no gaps
    public Outcome divide(
            RehabilitationCase theCase, Document whole, long version, List<Part> parts) {
        if (whole.isWithdrawn() || whole.problem() != null) {
            return new Refused("documents.refused.gone");
        }
        if (parts.size() < 2) {
            return new Refused("documents.divide.refused.one");
        }
        if (parts.size() > MOST) {
            return new Refused("documents.divide.refused.many");
        }
        if (isDivided(whole)) {
            return new Refused("documents.divide.refused.divided");
        }
        var words = pages.words(whole.id());
        var pdf = contents.find(whole.rendered()).orElseThrow();
        var cut = cutter.cut(pdf, parts.stream().map(Part::first).toList());
        var found = new ArrayList<Filing>();
        for (int i = 0; i < parts.size(); i++) {
            found.add(filing(theCase, whole, parts.get(i), cut.get(i), words));
        }
        var reason = "Delt i " + parts.size() + " dokumenter";
        if (!shelf.leaveOut(whole.id(), version, reason, askers.current().name())) {
            return new Conflict(shelf.find(whole.id()).orElse(whole));
        }
        found.forEach(filings::keep);
        changed(whole, "Dokument delt: ");
        return new Done(parts.size());
    }

    private Filing filing(
            RehabilitationCase theCase, Document whole, Part part, byte[] pdf, List<String> words) {
        var text = text(words, part.first(), part.last());
        var seen = recogniser.recognise(theCase, "", text);
        var recognised = Recognised.of(seen);
        boolean asSeen =
                Recogniser.kind(seen) == part.kind()
                        && Objects.equals(
                                seen.date().map(Finding::value).orElse(null), part.date());
        return new Filing(
                theCase.id(),
                part.kind(),
                part.title(),
                recogniser.author(seen).orElse(whole.author()),
                part.date(),
                asSeen ? Recogniser.track(seen) : part.kind().usualTrack(),
                Source.UPLOAD,
                whole.fileName(),
                pdf,
                new Sheets(pdf, part.pages(), text, bare(part, words), FileKind.PDF, false, null),
                asSeen || recognised.whose() != null ? recognised : null,
                false,
                new PartOf(whole.id(), part.first(), part.last()),
                null);
    }

    /// Pages of a part on which no words are known: they are looked at as pictures.
    private static List<Integer> bare(Part part, List<String> words) {
        return IntStream.rangeClosed(part.first(), Math.min(part.last(), words.size()))
                .filter(page -> words.get(page - 1).isBlank())
                .map(page -> page - part.first() + 1)
                .boxed()
                .toList();
    }

    /// Takes the parts back, and reads the pile again; false when it was not divided.
    public boolean gather(Document whole) {
        if (withdrawals.withdrawParts(whole.id(), "Samlet igen i “" + whole.title() + "”") == 0) {
            return false;
        }
        if (!whole.stopped()) {
            shelf.choose(whole.id(), true, "", askers.current().name());
        }
        changed(whole, "Dokument samlet igen: ");
        return true;
    }

    private void changed(Document whole, String what) {
        accessLog.changed(whole.caseId().value(), "document", what + whole.title());
        repeats.look(whole.caseId());
    }

    private static String text(List<String> words, int first, int last) {
        return String.join(
                "\f",
                words.subList(Math.min(first - 1, words.size()), Math.min(last, words.size())));
    }
}
