package dk.samspil.preparation.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Difference;
import dk.samspil.forms.Findings;
import dk.samspil.forms.FormView;
import dk.samspil.forms.Forms;
import dk.samspil.forms.Section;
import dk.samspil.preparation.Plan;
import dk.samspil.preparation.Plans;
import dk.samspil.preparation.Saving;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writes the preparatory part, a section at a time. When somebody else saved the section
/// meanwhile, both texts are shown, and what was typed stays in the fields.
@Controller
@RequestMapping("/sager/{number:\\d\\d-\\d+}/plan/{section:[a-z]{1,40}}")
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
class SectionController {

    private final CasePages pages;
    private final Plans plans;
    private final Forms forms;

    SectionController(CasePages pages, Plans plans, Forms forms) {
        this.pages = pages;
        this.plans = plans;
        this.forms = forms;
    }

    @GetMapping
    @Transactional
    String edit(
            @PathVariable String number,
            @PathVariable("section") String key,
            Model model,
            Locale locale) {
        CasePage page = pages.open(number, CaseTab.PLAN);
        Plan plan = plans.of(page.theCase().id());
        Section section = section(plan, key);
        if (plan.locked()) {
            return "redirect:" + page.theCase().href() + "/plan";
        }
        return show(page, plan, section, plan.answers(), Findings.NONE, model, locale);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String number,
            @PathVariable("section") String key,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        CasePage page = pages.open(number, CaseTab.PLAN);
        Plan before = plans.of(page.theCase().id());
        Section section = section(before, key);
        Answers typedAnswers = forms.typed(section, typed, Answers.empty());
        return switch (plans.save(page.theCase().id(), section, version, typedAnswers)) {
            case Saving.Saved() -> {
                if (!typed.containsKey("row")) {
                    Notice.done("preparation.saved").after(redirect);
                }
                yield new ModelAndView(
                        "redirect:" + page.theCase().href() + next(before, key, typed));
            }
            case Saving.Wrong(var answers, var findings) ->
                    again(page, before, section, answers, findings, model, locale);
            case Saving.Conflict(var answers, var now) -> {
                model.addAttribute("conflict", now);
                Plan after = plans.of(page.theCase().id());
                model.addAttribute(
                        "differences",
                        Difference.between(
                                view(after, after.answers(), locale).part(key),
                                view(after, after.answers().with(answers), locale).part(key)));
                yield again(page, after, section, answers, Findings.NONE, model, locale);
            }
            case Saving.Locked(var answers) -> {
                model.addAttribute("notice", Notice.refused("preparation.locked.typed"));
                yield again(page, before, section, answers, Findings.NONE, model, locale);
            }
        };
    }

    private String next(Plan plan, String key, MultiValueMap<String, String> typed) {
        List<String> keys = plans.definition(plan).sections().stream().map(Section::key).toList();
        int following = keys.indexOf(key) + 1;
        if (typed.containsKey("row")) {
            return "/plan/" + key + "#f-" + row(typed);
        }
        return typed.containsKey("next") && following < keys.size()
                ? "/plan/" + keys.get(following)
                : "/plan#del-" + key;
    }

    private static String row(MultiValueMap<String, String> typed) {
        var table = typed.getFirst("row");
        return table != null && table.matches("[A-Za-z0-9]{1,40}") ? table : "";
    }

    private ModelAndView again(
            CasePage page,
            Plan plan,
            Section section,
            Answers typed,
            Findings findings,
            Model model,
            Locale locale) {
        var answers = plan.answers().with(typed);
        var view = new ModelAndView(show(page, plan, section, answers, findings, model, locale));
        view.setStatus(
                findings.hasWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return view;
    }

    private String show(
            CasePage page,
            Plan plan,
            Section section,
            Answers answers,
            Findings findings,
            Model model,
            Locale locale) {
        model.addAttribute("page", page.chrome());
        model.addAttribute("plan", plan);
        model.addAttribute("version", plan.version(section.key()));
        var form = forms.view(plans.definition(plan), answers, findings, locale);
        model.addAttribute("form", form);
        model.addAttribute("part", form.part(section.key()));
        return "preparation/section";
    }

    private FormView view(Plan plan, Answers answers, Locale locale) {
        return forms.view(plans.definition(plan), answers, Findings.NONE, locale);
    }

    private Section section(Plan plan, String key) {
        return plans.definition(plan).section(key).orElseThrow(NotFound::new);
    }
}
