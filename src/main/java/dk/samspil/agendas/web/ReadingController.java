package dk.samspil.agendas.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.Agenda;
import dk.samspil.agendas.AgendaItem;
import dk.samspil.agendas.Agendas;
import dk.samspil.agendas.Notices;
import dk.samspil.agendas.ReadItem;
import dk.samspil.agendas.ReadingNotes;
import dk.samspil.forums.ForumPages;
import dk.samspil.ui.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A published agenda to read on a tablet, with the reader's own notes and marks beside the text.
@Controller
@OnlyFor(sides = Side.FORUM)
class ReadingController {

    private static final String AT = "/mine-fora/moede/{id}/laes";
    private static final String OWN = "/mine-fora/noter";
    private static final int LONGEST = 4_000;
    private static final int LONGEST_QUOTE = 20_000;
    private static final int LONGEST_SEARCH = 200;

    private final ForumPages pages;
    private final Agendas agendas;
    private final ReadingNotes notes;
    private final Notices notices;

    ReadingController(ForumPages pages, Agendas agendas, ReadingNotes notes, Notices notices) {
        this.pages = pages;
        this.agendas = agendas;
        this.notes = notes;
        this.notices = notices;
    }

    @GetMapping(AT)
    @Transactional
    ModelAndView shown(@PathVariable UUID id) {
        var meeting = pages.meeting(id);
        var forum = pages.forum(meeting.forum());
        var agenda = agenda(id);
        if (!forum.editing()) {
            notices.opened(meeting, agenda.edition());
        }
        return new ModelAndView("agendas/reading")
                .addObject("forum", forum)
                .addObject("meeting", meeting)
                .addObject("agenda", agenda)
                .addObject("longest", LONGEST)
                .addObject("items", ReadItem.all(agenda, notes.of(id)));
    }

    private Agenda agenda(UUID meeting) {
        return agendas.forMembers(meeting).orElseThrow(NotFound::new);
    }

    @PostMapping(AT + "/noter")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam int punkt,
            @RequestParam(defaultValue = "") String citat,
            @RequestParam(defaultValue = "") String tekst,
            RedirectAttributes redirect) {
        var meeting = pages.meeting(id);
        var item = item(agenda(id), punkt);
        return pages.told(
                notes.write(
                        meeting,
                        Objects.requireNonNull(item.item()),
                        cut(citat, LONGEST_QUOTE),
                        cut(tekst, LONGEST)),
                "agendas.note.kept",
                meeting.href() + "/laes#punkt-" + punkt,
                redirect);
    }

    private static AgendaItem item(Agenda agenda, int number) {
        var item = agenda.item(number);
        if (item == null) {
            throw new NotFound();
        }
        return item;
    }

    private static String cut(String typed, int longest) {
        var words = typed.replace("\r\n", "\n");
        return words.substring(0, Math.min(words.length(), longest));
    }

    @GetMapping(OWN)
    @Transactional(readOnly = true)
    ModelAndView own(@RequestParam(defaultValue = "") String q) {
        var words = cut(q.strip(), LONGEST_SEARCH);
        return new ModelAndView("agendas/notes")
                .addObject("q", words)
                .addObject("longest", LONGEST)
                .addObject("notes", notes.find(words));
    }

    @PostMapping(OWN + "/{note}")
    ModelAndView change(
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(required = false) @Nullable UUID tilbage,
            RedirectAttributes redirect) {
        return pages.told(
                notes.change(note, cut(tekst, LONGEST)),
                "agendas.note.kept",
                back(tilbage),
                redirect);
    }

    @PostMapping(OWN + "/{note}/fjern")
    ModelAndView remove(
            @PathVariable UUID note,
            @RequestParam(required = false) @Nullable UUID tilbage,
            RedirectAttributes redirect) {
        return pages.told(notes.remove(note), "agendas.note.removed", back(tilbage), redirect);
    }

    /// To the agenda that it was changed in; to all notes otherwise.
    private static String back(@Nullable UUID meeting) {
        return meeting == null ? OWN : "/mine-fora/moede/" + meeting + "/laes";
    }
}
