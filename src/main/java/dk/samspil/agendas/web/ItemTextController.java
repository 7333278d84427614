package dk.samspil.agendas.web;

import dk.samspil.access.Askers;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Section;
import dk.samspil.agendas.Sections;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumPages;
import dk.samspil.ui.NotFound;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes the text of one part of an item. Nothing is overwritten: who was slower sees both texts.
@Controller
@OnlyFor(sides = Side.FORUM)
class ItemTextController {

    private static final String AT = ItemController.AT + "/del/{key}";
    private static final int LONGEST = 20_000;

    private final ItemPages own;
    private final ForumPages pages;
    private final Sections sections;
    private final Askers askers;

    ItemTextController(ItemPages own, ForumPages pages, Sections sections, Askers askers) {
        this.own = own;
        this.pages = pages;
        this.sections = sections;
        this.askers = askers;
    }

    /// Takes the part, so that others see that somebody writes in it.
    @PostMapping(AT + "/ret")
    ModelAndView hold(
            @PathVariable UUID id, @PathVariable String key, RedirectAttributes redirect) {
        var item = own.written(id);
        section(item, key);
        var change = sections.hold(item, key);
        return change instanceof ForumChange.Saved
                ? new ModelAndView("redirect:" + item.href() + "/del/" + key)
                : pages.told(change, "agendas.saved", item.href() + "#dele", redirect);
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id, @PathVariable String key) {
        var item = own.written(id);
        var section = section(item, key);
        return page(item, section, section.text(), section.version());
    }

    private Section section(DraftItem item, String key) {
        return sections.find(item.id(), key).orElseThrow(NotFound::new);
    }

    private ModelAndView page(DraftItem item, Section section, String text, int version) {
        return new ModelAndView("agendas/section")
                .addObject("item", item)
                .addObject("section", section)
                .addObject("text", text)
                .addObject("version", version)
                .addObject("longest", LONGEST)
                .addObject("me", askers.current().person());
    }

    @PostMapping(AT)
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        var item = own.written(id);
        var section = section(item, key);
        var typed = text.replace("\r\n", "\n");
        if (typed.length() > LONGEST) {
            var again = page(item, section, typed, version).addObject("tooLong", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return switch (sections.save(item, key, version, typed)) {
            case ForumChange.ChangedMeanwhile meanwhile -> {
                var now = section(item, key);
                var both = page(item, now, typed, now.version()).addObject("conflict", meanwhile);
                both.setStatus(HttpStatus.CONFLICT);
                yield both;
            }
            case ForumChange change ->
                    pages.told(change, ItemPages.saved(item), item.href() + "#dele", redirect);
        };
    }
}
