package dk.samspil.forums.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.forums.ForumNotices;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.NoticeKind;
import dk.samspil.ui.Notice;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What somebody was told by the fora, and wants to be told; and, for the secretariat, what was
/// sent to whom.
@Controller
@OnlyFor(sides = Side.FORUM)
class NoticeController {

    private static final String MINE = "/mine-fora/beskeder";

    private final ForumNotices notices;
    private final ForumPages pages;

    NoticeController(ForumNotices notices, ForumPages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    /// Shows them as they were, and keeps that they were seen.
    @GetMapping(MINE)
    @Transactional
    ModelAndView mine() {
        var mine = notices.mine();
        notices.seen();
        return new ModelAndView("forums/notices")
                .addObject("notices", mine)
                .addObject("kinds", NoticeKind.values())
                .addObject("wanted", notices.wanted());
    }

    @PostMapping(MINE)
    String want(
            @RequestParam(defaultValue = "") List<NoticeKind> oensket,
            RedirectAttributes redirect) {
        notices.want(oensket);
        Notice.done("forums.notice.wanted.saved").after(redirect);
        return "redirect:" + MINE;
    }

    @GetMapping("/mine-fora/forum/{id}/beskeder")
    @Transactional(readOnly = true)
    ModelAndView sent(@PathVariable UUID id) {
        return new ModelAndView("forums/sent-notices")
                .addObject("forum", pages.edited(id))
                .addObject("notices", notices.of(id));
    }
}
