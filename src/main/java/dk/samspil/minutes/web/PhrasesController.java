package dk.samspil.minutes.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumPages;
import dk.samspil.minutes.Phrases;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The phrases of a forum's own, kept by its secretariat.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class PhrasesController {

    private static final String AT = "/mine-fora/forum/{id}/vendinger";
    private static final int LONGEST = 300;
    private static final int MOST = 100;

    private final ForumPages pages;
    private final Phrases phrases;

    PhrasesController(ForumPages pages, Phrases phrases) {
        this.pages = pages;
        this.phrases = phrases;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        return new ModelAndView("minutes/phrases")
                .addObject("forum", pages.edited(id))
                .addObject("phrases", String.join("\n", phrases.own(id)));
    }

    @PostMapping(AT)
    ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        var forum = pages.edited(id);
        phrases.keep(
                id,
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
                        .limit(MOST)
                        .toList());
        return pages.told(
                new ForumChange.Saved(id), "minutes.saved", forum.href() + "/vendinger", redirect);
    }
}
