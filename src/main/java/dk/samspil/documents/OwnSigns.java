package dk.samspil.documents;

import dk.samspil.access.Askers;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.recognition.Headings;
import dk.samspil.recognition.OwnSign;
import dk.samspil.recognition.PaperKind;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The headings by which a municipality knows kinds of paper of its own. What a caseworker corrects
/// becomes a suggestion; it is used for papers that come in after somebody has said so.
@Component
@Transactional
public class OwnSigns {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    private final OwnSignShelf shelf;
    private final PageShelf pages;
    private final Askers askers;
    private final Clock clock;

    OwnSigns(OwnSignShelf shelf, PageShelf pages, Askers askers, Clock clock) {
        this.shelf = shelf;
        this.pages = pages;
        this.askers = askers;
        this.clock = clock;
    }

    /// All of the asker's municipality, those that wait for an answer first.
    @Transactional(readOnly = true)
    public List<SuggestedSign> all() {
        return shelf.all();
    }

    /// How many wait for an answer.
    @Transactional(readOnly = true)
    public int waiting() {
        return shelf.waiting();
    }

    /// Those in use in the asker's municipality.
    @Transactional(readOnly = true)
    public List<OwnSign> inUse() {
        return shelf.all().stream()
                .filter(SuggestedSign::inUse)
                .map(sign -> new OwnSign(paperKind(sign.kind()), sign.heading()))
                .toList();
    }

    /// Somebody has said that a paper is of another kind than was recognised.
    void corrected(RehabilitationCase theCase, Document before, DocumentKind to) {
        if (before.recognised() == null
                || before.kind() == to
                || to == DocumentKind.OTHER
                || theCase.municipality() != askers.current().organisation()) {
            return;
        }
        var names =
                Stream.of(theCase.citizenName().split(" "))
                        .filter(name -> name.length() >= SHORTEST_NAME)
                        .toList();
        Headings.of(pages.words(before.id()), names)
                .ifPresent(
                        heading ->
                                shelf.suggest(
                                        theCase.municipality(),
                                        heading,
                                        to,
                                        askers.current().name(),
                                        clock.instant()));
    }

    /// Uses a heading from now on, with the words as they were put right. False when it is gone, or
    /// the words are too few or too many.
    public boolean use(UUID id, String heading) {
        var words = heading.strip().replaceAll("\\s+", " ");
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && shelf.use(id, words, askers.current().name());
    }

    /// Does not use it, or no longer.
    public boolean dismiss(UUID id) {
        return shelf.dismiss(id, askers.current().name());
    }

    /// Both enumerations name the same kinds; a test says so.
    private static PaperKind paperKind(DocumentKind kind) {
        return PaperKind.valueOf(kind.name());
    }
}
