package dk.samspil.reader;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import dk.samspil.documents.Document;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The asker's own notes to the pages of a case file. Nobody else ever reads them; that there was
/// one written stands in the access log, what it says does not.
@Component
@Transactional
public class Notes {

    public static final int LONGEST = 4000;
    public static final int LONGEST_QUOTE = 600;

    private final NoteShelf shelf;
    private final Askers askers;
    private final AccessLog accessLog;
    private final Clock clock;

    Notes(NoteShelf shelf, Askers askers, AccessLog accessLog, Clock clock) {
        this.shelf = shelf;
        this.askers = askers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /// In reading order.
    @Transactional(readOnly = true)
    public List<Note> of(CaseId caseId) {
        return shelf.of(caseId, askers.current().person());
    }

    /// @param quote words of the page to be marked; empty for none
    public Note.Outcome write(Document document, int page, String quote, String words) {
        if (quote.isBlank() && words.isBlank()) {
            return new Note.Refused("reader.note.refused.empty");
        }
        if (words.length() > LONGEST || quote.length() > LONGEST_QUOTE) {
            return new Note.Refused("reader.note.refused.long");
        }
        if (page < 1 || page > document.pages()) {
            return new Note.Refused("reader.note.refused.page");
        }
        var id =
                shelf.add(document, page, quote, words, askers.current().person(), clock.instant());
        accessLog.changed(document.caseId().value(), "note", "Egen note skrevet til et dokument");
        return new Note.Saved(shelf.find(document.caseId(), id).orElseThrow());
    }

    public Note.Outcome edit(CaseId caseId, UUID id, long version, String words) {
        var before = shelf.find(caseId, id);
        if (before.isEmpty()) {
            return new Note.Refused("reader.note.refused.gone");
        }
        if (words.isBlank() && before.get().quote().isEmpty()) {
            return new Note.Refused("reader.note.refused.empty");
        }
        if (words.length() > LONGEST) {
            return new Note.Refused("reader.note.refused.long");
        }
        if (!shelf.edit(id, version, words, clock.instant())) {
            return shelf.find(caseId, id)
                    .<Note.Outcome>map(Note.Conflict::new)
                    .orElse(new Note.Refused("reader.note.refused.gone"));
        }
        accessLog.changed(caseId.value(), "note", "Egen note rettet");
        return new Note.Saved(shelf.find(caseId, id).orElseThrow());
    }

    /// It can be brought back: {@link #restore}.
    ///
    /// @return what was deleted; empty when there was no such note
    public Optional<Note> delete(CaseId caseId, UUID id) {
        var gone = shelf.find(caseId, id);
        if (gone.isEmpty() || !shelf.delete(caseId, id, clock.instant())) {
            return Optional.empty();
        }
        accessLog.changed(caseId.value(), "note", "Egen note slettet");
        return gone;
    }

    /// @return what is back; empty when there was no such note, deleted
    public Optional<Note> restore(CaseId caseId, UUID id) {
        if (!shelf.restore(caseId, id)) {
            return Optional.empty();
        }
        accessLog.changed(caseId.value(), "note", "Egen note hentet tilbage");
        return shelf.find(caseId, id);
    }
}
