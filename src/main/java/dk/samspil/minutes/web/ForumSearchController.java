package dk.samspil.minutes.web;

import dk.samspil.access.Everyone;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.minutes.ForumSearch;
import dk.samspil.minutes.Treated;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where was this treated? Answers by words or by file number: to everybody from what is open, to
/// those who sit in fora from all of theirs.
@Controller
class ForumSearchController {

    private static final int LONGEST = 200;

    private final ForumSearch search;

    ForumSearchController(ForumSearch search) {
        this.search = search;
    }

    @GetMapping("/mine-fora/soeg")
    @OnlyFor(sides = Side.FORUM)
    ModelAndView mine(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sag) {
        var found = sag.isBlank() ? search.mine(shortened(q)) : search.myHistory(shortened(sag));
        return page("minutes/search", q, sag, found);
    }

    @GetMapping("/fora/soeg")
    @Everyone
    ModelAndView open(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sag) {
        var found = sag.isBlank() ? search.open(shortened(q)) : search.openHistory(shortened(sag));
        return page("minutes/public-search", q, sag, found);
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    private static ModelAndView page(String view, String q, String sag, List<Treated> found) {
        return new ModelAndView(view)
                .addObject("q", q)
                .addObject("sag", sag)
                .addObject("found", found);
    }
}
