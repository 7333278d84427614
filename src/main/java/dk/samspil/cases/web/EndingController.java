package dk.samspil.cases.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.CaseTurns;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.ui.Notice;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The ordinary turns of a case: withdrawn, reopened, closed, given to another caseworker.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
class EndingController {

    private static final int MOST_CHARACTERS = 1_000;

    private final CasePages pages;
    private final CaseTurns turns;

    EndingController(CasePages pages, CaseTurns turns) {
        this.pages = pages;
        this.turns = turns;
    }

    @GetMapping("/sager/{number:\\d\\d-\\d+}/afslut")
    @Transactional
    String page(@PathVariable String number, Model model) {
        CasePage page = pages.open(number, CaseTab.OVERVIEW);
        model.addAttribute("page", page.chrome());
        model.addAttribute("turns", turns.possible(page.theCase()));
        model.addAttribute("caseworkers", turns.caseworkers(page.theCase()));
        return "cases/ending";
    }

    @PostMapping("/sager/{number:\\d\\d-\\d+}/traek-tilbage")
    String withdraw(
            @PathVariable String number, @RequestParam String reason, RedirectAttributes redirect) {
        return turn(number, reason, turns::withdraw, "cases.withdrawn", redirect);
    }

    @PostMapping("/sager/{number:\\d\\d-\\d+}/genaabn")
    String reopen(
            @PathVariable String number, @RequestParam String reason, RedirectAttributes redirect) {
        return turn(number, reason, turns::reopen, "cases.reopened", redirect);
    }

    @PostMapping("/sager/{number:\\d\\d-\\d+}/luk")
    String close(
            @PathVariable String number, @RequestParam String reason, RedirectAttributes redirect) {
        return turn(number, reason, turns::close, "cases.closed", redirect);
    }

    @PostMapping("/sager/{number:\\d\\d-\\d+}/sagsbehandler")
    String give(@PathVariable String number, @RequestParam UUID to, RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.OVERVIEW);
        return answer(theCase, turns.give(theCase, to), "cases.given", redirect);
    }

    /// A turn that needs a reason.
    private String turn(
            String number,
            String reason,
            BiFunction<CaseId, String, Result> turn,
            String done,
            RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.OVERVIEW);
        boolean fits = !reason.isBlank() && reason.length() <= MOST_CHARACTERS;
        Result result =
                fits
                        ? turn.apply(theCase.id(), reason.strip())
                        : Result.refused("cases.ending.reason-missing", MOST_CHARACTERS);
        return answer(theCase, result, done, redirect);
    }

    private static String answer(
            RehabilitationCase theCase, Result result, String done, RedirectAttributes redirect) {
        return switch (result) {
            case Result.Done() -> {
                Notice.done(done).after(redirect);
                yield "redirect:" + theCase.href();
            }
            case Result.Refused(var reason) -> {
                Notice.refused(reason.key(), reason.args().toArray()).after(redirect);
                yield "redirect:" + theCase.href() + "/afslut";
            }
        };
    }
}
