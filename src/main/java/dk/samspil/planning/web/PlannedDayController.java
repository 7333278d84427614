package dk.samspil.planning.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.planning.DayKind;
import dk.samspil.planning.PlanChange;
import dk.samspil.planning.PlannedDay;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.planning.ProductionPlans;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

/// What is planned for one day: time, place, kind and expected numbers.
@Controller
@OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
class PlannedDayController {

    private static final String PAGE = PlanPages.PLAN + "/dag/{day}";

    private final ProductionPlans plans;
    private final PlanPages pages;

    PlannedDayController(ProductionPlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView day(
            @PathVariable UUID team,
            @PathVariable int year,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        var plan = pages.plan(team, year);
        var planned = plan.on(day).orElseThrow(NotFound::new);
        return page(plan, planned, plan.version())
                .addObject("form", DetailsForm.of(planned.details()));
    }

    @PostMapping(PAGE)
    ModelAndView change(
            @PathVariable UUID team,
            @PathVariable int year,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "-1") long version,
            @Valid @ModelAttribute("form") @Nullable DetailsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var plan = pages.plan(team, year);
        var planned = plan.on(day).orElseThrow(NotFound::new);
        if (form == null || errors.hasErrors()) {
            return PlanPages.again(page(plan, planned, version), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var change = plans.add(plan, version, List.of(PlannedDay.of(day, form.details())));
        return switch (change) {
            case PlanChange.Saved() -> {
                Notice.done("planning.saved").after(redirect);
                yield new ModelAndView("redirect:" + plan.href());
            }
            case PlanChange.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield PlanPages.again(
                        page(plan, planned, version), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case PlanChange.Conflict(var now) ->
                    PlanPages.again(
                            page(now, now.on(day).orElse(planned), now.version())
                                    .addObject("conflict", now)
                                    .addObject("gone", now.on(day).isEmpty()),
                            HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(ProductionPlan plan, PlannedDay planned, long version) {
        return new ModelAndView("planning/day")
                .addObject("plan", plan)
                .addObject("planned", planned)
                .addObject("version", version)
                .addObject("mayEdit", pages.mayEdit(plan))
                .addObject("kinds", DayKind.values());
    }
}
