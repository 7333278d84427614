package dk.samspil.advice.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.advice.Screenings;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.Result;
import dk.samspil.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The health unit's first page: what waits for a coordinator's answer.
@Controller
@OnlyFor({Capacity.HEALTH_COORDINATOR, Capacity.HEALTH_SECRETARIAT})
class ScreeningListController {

    private static final Set<String> WHOSE = Set.of("all", "mine", "free");

    private final ScreeningList list;
    private final Screenings screenings;
    private final CasePages pages;
    private final Askers askers;
    private final Clock clock;

    ScreeningListController(
            ScreeningList list,
            Screenings screenings,
            CasePages pages,
            Askers askers,
            Clock clock) {
        this.list = list;
        this.screenings = screenings;
        this.pages = pages;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping("/vurderinger")
    String list(@RequestParam(defaultValue = "all") String whose, Model model) {
        var asker = askers.current();
        String chosen = WHOSE.contains(whose) ? whose : "all";
        model.addAttribute("whose", chosen);
        model.addAttribute("rows", list.of(chosen, asker.person(), LocalDate.now(clock)));
        model.addAttribute("me", asker.person());
        model.addAttribute("mayTake", asker.capacity() == Capacity.HEALTH_COORDINATOR);
        return "advice/screenings";
    }

    @PostMapping("/vurderinger/{number:\\d\\d-\\d+}/tag")
    @OnlyFor(Capacity.HEALTH_COORDINATOR)
    @Transactional
    public String take(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable UUID shown,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.ADVICE);
        if (screenings.take(theCase, shown) instanceof Result.Refused(var reason)) {
            Notice.refused(reason.key(), reason.args().toArray()).after(redirect);
            return "redirect:/vurderinger";
        }
        Notice.done("advice.taken").after(redirect);
        return "redirect:" + theCase.href() + CaseTab.ADVICE.path();
    }
}
