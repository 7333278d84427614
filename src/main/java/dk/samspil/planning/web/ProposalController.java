package dk.samspil.planning.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.planning.DayKind;
import dk.samspil.planning.PlanChange;
import dk.samspil.planning.PlannedDay;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.planning.ProductionPlans;
import dk.samspil.planning.Proposal;
import dk.samspil.planning.Weeks;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/// Many days at once: by a pattern, or from last year's plan; shown before they are kept.
@Controller
@OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
class ProposalController {

    private final ProductionPlans plans;
    private final PlanPages pages;

    ProposalController(ProductionPlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping(PlanPages.PLAN + "/moenster")
    @Transactional(readOnly = true)
    ModelAndView pattern(@PathVariable UUID team, @PathVariable int year) {
        var plan = pages.plan(team, year);
        return form(plan, PatternForm.of(pages.year(plan), plan.usualPlace()));
    }

    @PostMapping(PlanPages.PLAN + "/moenster")
    ModelAndView previewOfPattern(
            @PathVariable UUID team,
            @PathVariable int year,
            @Valid @ModelAttribute("form") @Nullable PatternForm form,
            BindingResult errors) {
        var plan = pages.plan(team, year);
        if (form == null || errors.hasErrors()) {
            return PlanPages.again(form(plan, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var proposal = form.pattern().on(plan, pages.year(plan));
        return pages.preview(plan, plan.version(), proposal, false, "planning.pattern");
    }

    @GetMapping(PlanPages.PLAN + "/kopi")
    @Transactional(readOnly = true)
    ModelAndView copy(@PathVariable UUID team, @PathVariable int year) {
        var plan = pages.plan(team, year);
        return pages.preview(
                plan, plan.version(), plans.copyOfLastYear(plan), false, "planning.copy");
    }

    /// Keeps what a preview has shown.
    ///
    /// @param replaces whether the days take the place of all that was planned
    @PostMapping(PlanPages.PLAN + "/tilfoej")
    ModelAndView keep(
            @PathVariable UUID team,
            @PathVariable int year,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(name = "dag", defaultValue = "") List<String> lines,
            @RequestParam(name = "erstat", defaultValue = "false") boolean replaces,
            RedirectAttributes redirect) {
        var plan = pages.plan(team, year);
        var days = DayLine.read(lines);
        if (days.isEmpty()) {
            Notice.refused("planning.nothing-added").after(redirect);
            return new ModelAndView("redirect:" + plan.href());
        }
        var change = replaces ? plans.replace(plan, version, days) : plans.add(plan, version, days);
        return switch (change) {
            case PlanChange.Saved() -> {
                Notice.done("planning.added", days.size()).after(redirect);
                yield new ModelAndView("redirect:" + plan.href());
            }
            case PlanChange.Refused(var reason) ->
                    PlanPages.again(
                            again(plan, version, days, replaces)
                                    .addObject("notice", new Notice("error", reason)),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case PlanChange.Conflict(var now) ->
                    PlanPages.again(
                            again(now, now.version(), days, replaces)
                                    .addObject(
                                            "notice",
                                            Notice.warning(
                                                    "planning.conflict.preview", now.changedBy())),
                            HttpStatus.CONFLICT);
        };
    }

    private ModelAndView again(
            ProductionPlan plan, long version, List<PlannedDay> days, boolean replaces) {
        return pages.preview(
                plan, version, new Proposal(days, List.of()), replaces, "planning.preview");
    }

    private static ModelAndView form(ProductionPlan plan, @Nullable PatternForm form) {
        var page =
                new ModelAndView("planning/pattern")
                        .addObject("plan", plan)
                        .addObject("weekdays", DayOfWeek.values())
                        .addObject("weeks", Weeks.values())
                        .addObject("kinds", DayKind.values());
        return form == null ? page : page.addObject("form", form);
    }
}
