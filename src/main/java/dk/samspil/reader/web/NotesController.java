package dk.samspil.reader.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.Documents;
import dk.samspil.reader.Note;
import dk.samspil.reader.Notes;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The asker's own notes to a case file: written, put right, deleted and brought back.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class NotesController {

    private static final String AT = ReaderController.AT + "/noter";

    private final CasePages pages;
    private final Documents documents;
    private final Notes notes;
    private final ReaderView reader;

    NotesController(CasePages pages, Documents documents, Notes notes, ReaderView reader) {
        this.pages = pages;
        this.documents = documents;
        this.notes = notes;
        this.reader = reader;
    }

    @GetMapping(AT)
    @Transactional
    public String list(@PathVariable String number, Model model) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        model.addAttribute("page", page.chrome());
        model.addAttribute("href", page.theCase().href() + CaseTab.CASE_FILE.path());
        model.addAttribute("notes", notes.of(page.theCase().id()));
        return "reader/notes";
    }

    @PostMapping(AT)
    String write(
            @PathVariable String number,
            @RequestParam("dokument") UUID id,
            @RequestParam("side") int page,
            @RequestParam(name = "citat", defaultValue = "") String quote,
            @RequestParam(name = "tekst", defaultValue = "") String words,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var document =
                documents
                        .find(new DocumentId(id))
                        .filter(found -> found.caseId().equals(theCase.id()))
                        .orElseThrow(NotFound::new);
        switch (notes.write(document, page, quote.strip(), words.strip())) {
            case Note.Saved _ -> tell(Notice.done("reader.note.saved"), redirect);
            case Note.Refused(var key) -> tell(Notice.refused(key), redirect);
            case Note.Conflict _ -> throw new IllegalStateException("a new note is nobody's yet");
        }
        return back(theCase, true, id, page);
    }

    /// @param inReader whether the notes stand in the reader, and not on their own page
    @PostMapping(AT + "/{id}")
    @Transactional
    public String edit(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(name = "tekst", defaultValue = "") String words,
            @RequestParam(name = "laes", defaultValue = "false") boolean inReader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        return switch (notes.edit(theCase.id(), id, version, words.strip())) {
            case Note.Saved(var note) -> {
                tell(Notice.done("reader.note.saved"), redirect);
                yield back(theCase, inReader, note);
            }
            case Note.Refused(var key) -> {
                tell(Notice.refused(key), redirect);
                yield back(theCase, inReader, null);
            }
            case Note.Conflict(var now) -> {
                model.addAttribute("conflict", now);
                model.addAttribute("typed", words);
                response.setStatus(HttpStatus.CONFLICT.value());
                var shown =
                        inReader
                                ? reader.show(
                                        number,
                                        new Place(now.document().value(), now.page()),
                                        Place.NOWHERE,
                                        model)
                                : null;
                yield shown == null ? list(number, model) : shown;
            }
        };
    }

    @PostMapping(AT + "/{id}/slet")
    @Transactional
    public String delete(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "laes", defaultValue = "false") boolean inReader,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var gone = notes.delete(theCase.id(), id);
        if (gone.isPresent()) {
            redirect.addFlashAttribute("deleted", id);
        } else {
            tell(Notice.refused("reader.note.refused.gone"), redirect);
        }
        return back(theCase, inReader, gone.orElse(null));
    }

    @PostMapping(AT + "/{id}/fortryd")
    @Transactional
    public String restore(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "laes", defaultValue = "false") boolean inReader,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var again = notes.restore(theCase.id(), id);
        tell(
                again.isPresent()
                        ? Notice.done("reader.note.restored")
                        : Notice.refused("reader.note.refused.gone"),
                redirect);
        return back(theCase, inReader, again.orElse(null));
    }

    /// Said within the list of notes: the reader takes that part of the answer only.
    private static void tell(Notice told, RedirectAttributes redirect) {
        redirect.addFlashAttribute("told", told);
    }

    private static String back(RehabilitationCase theCase, boolean inReader, @Nullable Note note) {
        return note == null
                ? back(theCase, inReader, null, 1)
                : back(theCase, inReader, note.document().value(), note.page());
    }

    private static String back(
            RehabilitationCase theCase, boolean inReader, @Nullable UUID document, int page) {
        var file = "redirect:" + theCase.href() + CaseTab.CASE_FILE.path();
        if (!inReader) {
            return file + "/noter";
        }
        return document == null
                ? file + "/laes"
                : file + "/laes?dokument=" + document + "&side=" + page + "#noter";
    }
}
