package dk.samspil.minutes.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.agendas.Agenda;
import dk.samspil.agendas.AgendaItem;
import dk.samspil.agendas.Agendas;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.ForumPages;
import dk.samspil.minutes.DecisionOutcome;
import dk.samspil.minutes.MinuteSheets;
import dk.samspil.minutes.Phrases;
import dk.samspil.ui.NotFound;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes what is decided on one item, while it is: saved as it is typed, and by a button.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class EntryController {

    private static final String AT = MinutesController.AT + "/punkt/{position}";

    private final ForumPages pages;
    private final Agendas agendas;
    private final MinuteSheets sheets;
    private final Phrases phrases;

    EntryController(ForumPages pages, Agendas agendas, MinuteSheets sheets, Phrases phrases) {
        this.pages = pages;
        this.agendas = agendas;
        this.sheets = sheets;
        this.phrases = phrases;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id, @PathVariable int position) {
        var meeting = edited(id);
        var agenda = agenda(meeting);
        var entry = sheets.entry(id, position);
        return page(meeting, agenda, item(agenda, position))
                .addObject("form", EntryForm.of(entry.value(), entry.version()));
    }

    private ModelAndView page(ForumMeeting meeting, Agenda agenda, AgendaItem item) {
        var attendance = sheets.attendance(meeting.id()).value();
        return new ModelAndView("minutes/entry")
                .addObject("meeting", meeting)
                .addObject("item", item)
                .addObject("previous", agenda.item(item.number() - 1))
                .addObject("next", agenda.item(item.number() + 1))
                .addObject("seats", attendance.seats())
                .addObject("votes", attendance.votesAt(item.number()))
                .addObject("outcomes", DecisionOutcome.values())
                .addObject("phrases", phrases.of(meeting.forum()));
    }

    @PostMapping(AT)
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable int position,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var meeting = edited(id);
        var agenda = agenda(meeting);
        var item = item(agenda, position);
        if (errors.hasErrors()) {
            return again(page(meeting, agenda, item), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var change = saved(meeting, position, form);
        switch (change) {
            case ForumChange.Saved _ -> {
                var next =
                        agenda.item(position + 1) == null ? "/skriv" : "/punkt/" + (position + 1);
                return pages.told(
                        change, "minutes.saved", meeting.href() + "/referat" + next, redirect);
            }
            case ForumChange.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                return again(page(meeting, agenda, item), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case ForumChange.ChangedMeanwhile meanwhile -> {
                var now = sheets.entry(id, position);
                return again(
                        page(meeting, agenda, item)
                                .addObject("conflict", meanwhile)
                                .addObject("version", now.version()),
                        HttpStatus.CONFLICT);
            }
        }
    }

    /// Saves while somebody types, and tells in a line how it went.
    @HxRequest
    @PostMapping(AT)
    ModelAndView saveWhileTyping(
            @PathVariable UUID id,
            @PathVariable int position,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors) {
        var meeting = edited(id);
        item(agenda(meeting), position);
        var told = new ModelAndView("minutes/entry :: saved").addObject("form", form);
        if (errors.hasErrors()) {
            return told;
        }
        var change = saved(meeting, position, form);
        return told.addObject("change", change)
                .addObject("done", change instanceof ForumChange.Saved)
                .addObject("version", (form.version() == null ? 0 : form.version()) + 1)
                .addObject("notice", ForumPages.notice(change, "minutes.saved.now"));
    }

    private ForumChange saved(ForumMeeting meeting, int position, EntryForm form) {
        var attendance = sheets.attendance(meeting.id()).value();
        int version = form.version() == null ? 0 : form.version();
        return sheets.save(meeting, position, version, form.entry(attendance));
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private ForumMeeting edited(UUID id) {
        var meeting = pages.meeting(id);
        pages.edited(meeting.forum());
        return meeting;
    }

    private Agenda agenda(ForumMeeting meeting) {
        return agendas.forMembers(meeting.id()).orElseThrow(NotFound::new);
    }

    private static AgendaItem item(Agenda agenda, int position) {
        var item = agenda.item(position);
        if (item == null) {
            throw new NotFound();
        }
        return item;
    }
}
