package dk.samspil.agendas.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.Agenda;
import dk.samspil.agendas.AgendaHead;
import dk.samspil.agendas.Agendas;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Enclosures;
import dk.samspil.agendas.ItemKind;
import dk.samspil.agendas.ItemOrder;
import dk.samspil.agendas.ItemState;
import dk.samspil.agendas.Items;
import dk.samspil.agendas.Notices;
import dk.samspil.agendas.Publishing;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.ForumPages;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A meeting's agenda for those who sit in the forum: the secretariat puts it together and
/// publishes it, members propose items and read it.
@Controller
@OnlyFor(sides = Side.FORUM)
class AgendaController {

    private static final String AT = "/mine-fora/moede/{id}";

    private final ForumPages pages;
    private final Items items;
    private final ItemOrder order;
    private final Publishing publishing;
    private final Agendas agendas;
    private final Enclosures enclosures;
    private final AgendaFiles files;
    private final AgendaSheet sheet;
    private final Notices notices;
    private final Clock clock;

    AgendaController(
            ForumPages pages,
            Items items,
            ItemOrder order,
            Publishing publishing,
            Agendas agendas,
            Enclosures enclosures,
            AgendaFiles files,
            AgendaSheet sheet,
            Notices notices,
            Clock clock) {
        this.pages = pages;
        this.items = items;
        this.order = order;
        this.publishing = publishing;
        this.agendas = agendas;
        this.enclosures = enclosures;
        this.files = files;
        this.sheet = sheet;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping(AT)
    @Transactional
    ModelAndView shown(@PathVariable UUID id) {
        var meeting = pages.meeting(id);
        var forum = pages.forum(meeting.forum());
        var agenda = read(forum, meeting).orElse(null);
        return page(forum, meeting, agenda).addObject("form", ItemForm.blank());
    }

    /// Keeps that a member opens the agenda.
    private Optional<Agenda> read(Forum forum, ForumMeeting meeting) {
        var agenda = agendas.forMembers(meeting.id());
        if (!forum.editing()) {
            agenda.ifPresent(each -> notices.opened(meeting, each.edition()));
        }
        return agenda;
    }

    private ModelAndView page(Forum forum, ForumMeeting meeting) {
        return page(forum, meeting, agendas.forMembers(meeting.id()).orElse(null));
    }

    private ModelAndView page(Forum forum, ForumMeeting meeting, @Nullable Agenda agenda) {
        var drafts = items.of(meeting.id());
        return new ModelAndView("agendas/meeting")
                .addObject("forum", forum)
                .addObject("meeting", meeting)
                .addObject("items", drafts)
                .addObject("times", ItemOrder.times(meeting.startsAt(), drafts))
                .addObject("agenda", agenda)
                .addObject("kinds", ItemKind.values())
                .addObject("ready", ready(drafts))
                .addObject(
                        "readers",
                        agenda == null || !forum.editing()
                                ? List.of()
                                : notices.of(meeting.id(), agenda.edition()))
                .addObject("news", drafts.stream().anyMatch(AgendaController::isNew))
                .addObject(
                        "mayPropose",
                        forum.editing() || !LocalDate.now(clock).isAfter(meeting.proposalsUntil()));
    }

    private static boolean ready(List<DraftItem> drafts) {
        return drafts.stream().anyMatch(item -> item.state() == ItemState.SIGNED_OFF)
                && drafts.stream().noneMatch(item -> item.state() == ItemState.DRAFT);
    }

    private static boolean isNew(DraftItem item) {
        return !item.published();
    }

    @PostMapping(AT + "/punkter")
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var meeting = pages.meeting(id);
        var forum = pages.forum(meeting.forum());
        if (errors.hasErrors()) {
            return again(page(forum, meeting));
        }
        var wanted = form.item(UUID.randomUUID(), meeting.id(), forum.id());
        var change = items.add(meeting, wanted, forum.editing());
        if (change instanceof ForumChange.Refused(var reason)) {
            errors.reject(reason.key(), reason.args().toArray(), null);
            return again(page(forum, meeting));
        }
        var done = forum.editing() ? "agendas.added" : "agendas.proposed";
        return pages.told(change, done, wanted.href(), redirect);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping(AT + "/orden")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView keepOrder(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> punkt,
            RedirectAttributes redirect) {
        var meeting = edited(id);
        return pages.told(
                order.keep(meeting.id(), punkt),
                "agendas.ordered",
                meeting.href() + "#punkter",
                redirect);
    }

    @PostMapping(AT + "/offentliggoer")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView publish(@PathVariable UUID id, RedirectAttributes redirect) {
        var meeting = edited(id);
        return pages.told(
                publishing.publish(pages.forum(meeting.forum()), meeting),
                "agendas.published",
                meeting.href(),
                redirect);
    }

    private ForumMeeting edited(UUID id) {
        var meeting = pages.meeting(id);
        pages.edited(meeting.forum());
        return meeting;
    }

    @GetMapping(AT + "/dagsorden.pdf")
    void pdf(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var meeting = pages.meeting(id);
        var forum = pages.forum(meeting.forum());
        var agenda = read(forum, meeting).orElseThrow(NotFound::new);
        files.pdf(AgendaHead.of(forum, meeting), agenda, enclosures::pages, response);
    }

    @GetMapping(AT + "/dagsorden.html")
    ModelAndView html(@PathVariable UUID id, HttpServletResponse response) {
        var meeting = pages.meeting(id);
        var forum = pages.forum(meeting.forum());
        var agenda = read(forum, meeting).orElseThrow(NotFound::new);
        return files.html(AgendaHead.of(forum, meeting), agenda, response);
    }

    @GetMapping(AT + "/punkter.xlsx")
    @Transactional(readOnly = true)
    View sheet(@PathVariable UUID id) {
        var meeting = pages.meeting(id);
        return sheet.of(AgendaHead.of(pages.forum(meeting.forum()), meeting), agenda(id));
    }

    @GetMapping(AT + "/bilag/{numbers}")
    ResponseEntity<byte[]> enclosure(@PathVariable UUID id, @PathVariable String numbers) {
        return files.enclosure(agenda(id), numbers, enclosures::pages);
    }

    private Agenda agenda(UUID meeting) {
        return agendas.forMembers(meeting).orElseThrow(NotFound::new);
    }
}
