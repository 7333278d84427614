package dk.samspil.planning.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.planning.PlanChange;
import dk.samspil.planning.PlanOverview;
import dk.samspil.planning.PlanningYears;
import dk.samspil.planning.ProductionPlans;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.Objects;
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

/// Where all plans of a year stand, and a plan with its year on one page.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class ProductionPlanController {

    private final ProductionPlans plans;
    private final PlanOverview overview;
    private final PlanningYears years;
    private final PlanPages pages;
    private final Units units;
    private final Askers askers;

    ProductionPlanController(
            ProductionPlans plans,
            PlanOverview overview,
            PlanningYears years,
            PlanPages pages,
            Units units,
            Askers askers) {
        this.plans = plans;
        this.overview = overview;
        this.years = years;
        this.pages = pages;
        this.units = units;
        this.askers = askers;
    }

    @GetMapping("/aarsplan")
    @Transactional(readOnly = true)
    ModelAndView overview(@RequestParam(name = "aar", required = false) @Nullable Integer wanted) {
        int year = wanted == null ? overview.planningFor() : wanted;
        if (year < 2013 || year > 2100) {
            throw new NotFound();
        }
        var rows = overview.of(askers.current().organisation(), year);
        return new ModelAndView("planning/overview")
                .addObject("rows", rows)
                .addObject("year", years.of(units.own(), year))
                .addObject("missing", rows.stream().filter(PlanOverview.Row::missing).count())
                .addObject("days", rows.stream().mapToInt(PlanOverview.Row::days).sum())
                .addObject("cases", rows.stream().mapToInt(PlanOverview.Row::cases).sum())
                .addObject("daysBefore", rows.stream().mapToInt(PlanOverview.Row::daysBefore).sum())
                .addObject(
                        "casesBefore", rows.stream().mapToInt(PlanOverview.Row::casesBefore).sum())
                .addObject("isUnit", units.isUnit())
                .addObject("mayPlan", units.plans());
    }

    @GetMapping(PlanPages.PLAN)
    @Transactional(readOnly = true)
    ModelAndView plan(@PathVariable UUID team, @PathVariable int year) {
        return pages.shown(pages.plan(team, year), null);
    }

    /// Has the checked days in the plan.
    @PostMapping(PlanPages.PLAN + "/dage")
    @OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
    ModelAndView choose(
            @PathVariable UUID team,
            @PathVariable int year,
            @Valid @ModelAttribute("form") @Nullable DaysForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var plan = pages.plan(team, year);
        if (form == null || errors.hasErrors()) {
            return PlanPages.again(pages.shown(plan, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var details = Objects.requireNonNull(form.details()).details();
        long version = Objects.requireNonNull(form.version());
        return switch (plans.choose(plan, version, form.chosen(), details)) {
            case PlanChange.Saved() -> {
                Notice.done("planning.saved").after(redirect);
                yield new ModelAndView("redirect:" + plan.href());
            }
            case PlanChange.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield PlanPages.again(pages.shown(plan, form), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case PlanChange.Conflict(var now) ->
                    PlanPages.again(
                            pages.shown(
                                            now,
                                            new DaysForm(
                                                    now.version(), form.days(), form.details()))
                                    .addObject("conflict", Differences.of(now, form.chosen())),
                            HttpStatus.CONFLICT);
        };
    }
}
