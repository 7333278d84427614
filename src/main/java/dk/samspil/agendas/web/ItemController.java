package dk.samspil.agendas.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Enclosures;
import dk.samspil.agendas.ItemKind;
import dk.samspil.agendas.ItemOrder;
import dk.samspil.agendas.Items;
import dk.samspil.agendas.Sections;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumPages;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One item: what it is, its parts and enclosures, who answers for it, where it stands.
@Controller
@OnlyFor(sides = Side.FORUM)
class ItemController {

    static final String AT = "/mine-fora/punkt/{id}";

    private final ItemPages own;
    private final ForumPages pages;
    private final Items items;
    private final ItemOrder order;
    private final Sections sections;
    private final Enclosures enclosures;
    private final ItemCompany company;
    private final Askers askers;
    private final Clock clock;

    ItemController(
            ItemPages own,
            ForumPages pages,
            Items items,
            ItemOrder order,
            Sections sections,
            Enclosures enclosures,
            ItemCompany company,
            Askers askers,
            Clock clock) {
        this.own = own;
        this.pages = pages;
        this.items = items;
        this.order = order;
        this.sections = sections;
        this.enclosures = enclosures;
        this.company = company;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        var item = own.item(id);
        return page(item).addObject("form", ItemForm.of(item));
    }

    private ModelAndView page(DraftItem item) {
        var forum = pages.forum(item.forum());
        var meeting = pages.meeting(item.meeting());
        var page =
                new ModelAndView("agendas/item")
                        .addObject("item", item)
                        .addObject("forum", forum)
                        .addObject("meeting", meeting)
                        .addObject("mayWrite", own.mayWrite(forum, item))
                        .addObject("sections", sections.of(item.id()))
                        .addObject("enclosures", enclosures.of(item.id()))
                        .addObject("kinds", ItemKind.values())
                        .addObject("me", askers.current().person())
                        .addObject("now", OffsetDateTime.now(clock));
        return company.on(page, forum, meeting, item);
    }

    @PostMapping(AT)
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var item = own.written(id);
        if (errors.hasErrors()) {
            return again(page(item), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var change = items.describe(form.item(id, item.meeting(), item.forum()));
        if (change instanceof ForumChange.ChangedMeanwhile(var by, _)) {
            errors.reject("forums.changedMeanwhile", new Object[] {by}, null);
            return again(page(item).addObject("conflict", item), HttpStatus.CONFLICT);
        }
        return pages.told(change, ItemPages.saved(item), item.href(), redirect);
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    @PostMapping(AT + "/paategning")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView signOff(@PathVariable UUID id, RedirectAttributes redirect) {
        var item = own.edited(id);
        return pages.told(items.signOff(item), "agendas.signedOff", item.href(), redirect);
    }

    @PostMapping(AT + "/genaabn")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes redirect) {
        var item = own.edited(id);
        return pages.told(items.reopen(item), "agendas.reopened", item.href(), redirect);
    }

    @PostMapping(AT + "/overtag")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView takeOver(@PathVariable UUID id, RedirectAttributes redirect) {
        var item = own.edited(id);
        return pages.told(items.takeOver(item), "agendas.takenOver", item.href(), redirect);
    }

    @PostMapping(AT + "/flyt")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView move(
            @PathVariable UUID id,
            @RequestParam(name = "op", defaultValue = "false") boolean up,
            RedirectAttributes redirect) {
        var item = own.edited(id);
        return pages.told(
                order.move(item, up),
                "agendas.ordered",
                "/mine-fora/moede/" + item.meeting() + "#punkt-" + id,
                redirect);
    }

    @PostMapping(AT + "/fjern")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView remove(@PathVariable UUID id, RedirectAttributes redirect) {
        var item = own.edited(id);
        var change = items.remove(item);
        var next =
                change instanceof ForumChange.Saved
                        ? "/mine-fora/moede/" + item.meeting()
                        : item.href();
        return pages.told(change, "agendas.removed", next, redirect);
    }
}
