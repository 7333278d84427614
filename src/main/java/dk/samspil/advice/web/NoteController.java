package dk.samspil.advice.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.advice.CaseScreening;
import dk.samspil.advice.NoteSaving;
import dk.samspil.advice.Screenings;
import dk.samspil.advice.ServicePrices;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.forms.Forms;
import dk.samspil.ui.Notice;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the coordinator writes the note, keeps it as a draft, and sends it.
@Controller
@RequestMapping("/sager/{number:\\d\\d-\\d+}/raadgivning/vurdering")
@OnlyFor(Capacity.HEALTH_COORDINATOR)
class NoteController {

    private final CasePages pages;
    private final Screenings screenings;
    private final ServicePrices prices;
    private final Forms forms;

    NoteController(CasePages pages, Screenings screenings, ServicePrices prices, Forms forms) {
        this.pages = pages;
        this.screenings = screenings;
        this.prices = prices;
        this.forms = forms;
    }

    @GetMapping
    @Transactional
    public String edit(@PathVariable String number, Model model, Locale locale) {
        CasePage page = pages.open(number, CaseTab.ADVICE);
        var waiting = screenings.waiting(page.theCase());
        if (waiting.isEmpty()) {
            return "redirect:" + here(page);
        }
        var draft = screenings.draft(waiting.get());
        return show(
                page,
                waiting.get(),
                draft.answers(),
                draft.version(),
                Findings.NONE,
                model,
                locale);
    }

    @PostMapping
    @Transactional
    public ModelAndView save(
            @PathVariable String number,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        CasePage page = pages.open(number, CaseTab.ADVICE);
        var waiting = screenings.waiting(page.theCase()).orElse(null);
        NoteSaving saving =
                screenings.save(page.theCase(), version, typed, typed.containsKey("send"));
        if (waiting == null) {
            Notice.refused("advice.refused.answered").after(redirect);
            return new ModelAndView("redirect:" + here(page));
        }
        return switch (saving) {
            case NoteSaving.Sent() -> {
                Notice.done("advice.note.sent").after(redirect);
                yield new ModelAndView("redirect:" + here(page));
            }
            case NoteSaving.Saved() -> {
                if (!typed.containsKey("row")) {
                    Notice.done("advice.note.saved").after(redirect);
                }
                yield new ModelAndView("redirect:" + here(page) + "/vurdering" + row(typed));
            }
            case NoteSaving.Wrong(var answers, var findings) -> {
                undo();
                yield again(page, waiting, answers, version, findings, model, locale, 422);
            }
            case NoteSaving.Refused(var answers, var reason) -> {
                undo();
                model.addAttribute(
                        Notice.ATTRIBUTE, Notice.refused(reason.key(), reason.args().toArray()));
                yield again(page, waiting, answers, version, Findings.NONE, model, locale, 409);
            }
            case NoteSaving.Conflict(var answers, var now) -> {
                model.addAttribute("conflict", now);
                model.addAttribute(
                        "saved",
                        forms.view(
                                screenings.definition(waiting),
                                now.answers(),
                                Findings.NONE,
                                locale));
                yield again(
                        page, waiting, answers, now.version(), Findings.NONE, model, locale, 409);
            }
        };
    }

    private static void undo() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }

    private static String row(MultiValueMap<String, String> typed) {
        var table = Objects.requireNonNullElse(typed.getFirst("row"), "");
        return table.matches("[A-Za-z0-9]{1,40}") ? "#f-" + table : "";
    }

    private ModelAndView again(
            CasePage page,
            CaseScreening screening,
            Answers answers,
            long version,
            Findings findings,
            Model model,
            Locale locale,
            int status) {
        var view =
                new ModelAndView(show(page, screening, answers, version, findings, model, locale));
        view.setStatus(HttpStatus.valueOf(status));
        return view;
    }

    private String show(
            CasePage page,
            CaseScreening screening,
            Answers answers,
            long version,
            Findings findings,
            Model model,
            Locale locale) {
        model.addAttribute("page", page.chrome());
        model.addAttribute("screening", screening);
        model.addAttribute("version", version);
        model.addAttribute(
                "form", forms.view(screenings.definition(screening), answers, findings, locale));
        model.addAttribute("services", prices.of(page.theCase().region(), locale));
        return "advice/note";
    }

    private static String here(CasePage page) {
        return page.theCase().href() + CaseTab.ADVICE.path();
    }
}
