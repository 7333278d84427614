package dk.samspil.planning.web;

import dk.samspil.parties.TeamId;
import dk.samspil.planning.DayKind;
import dk.samspil.planning.PlannedDay;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.PlanningYears;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.planning.ProductionPlans;
import dk.samspil.planning.Proposal;
import dk.samspil.planning.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What the pages of a plan show.
@Component
class PlanPages {

    static final String PLAN =
            "/aarsplan/{team:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/{year:\\d{4}}";

    private final ProductionPlans plans;
    private final PlanningYears years;
    private final Requests requests;
    private final Units units;
    private final Clock clock;

    PlanPages(
            ProductionPlans plans,
            PlanningYears years,
            Requests requests,
            Units units,
            Clock clock) {
        this.plans = plans;
        this.years = years;
        this.requests = requests;
        this.units = units;
        this.clock = clock;
    }

    ProductionPlan plan(UUID team, int year) {
        return plans.of(new TeamId(team), year);
    }

    PlanningYear year(ProductionPlan plan) {
        return years.of(plan.healthUnit(), plan.year());
    }

    /// The plan with its year on one page.
    ///
    /// @param form what is being edited; null = the plan as it is
    ModelAndView shown(ProductionPlan plan, @Nullable DaysForm form) {
        var year = year(plan);
        var findings = plans.check(plan, year);
        Set<LocalDate> planned = new TreeSet<>();
        plan.days().stream().map(PlannedDay::day).forEach(planned::add);
        var edited =
                form == null
                        ? DaysForm.of(
                                plan.version(),
                                planned,
                                DetailsForm.of(DetailsForm.usual(year.terms(), plan.usualPlace())))
                        : form;
        return new ModelAndView("planning/plan")
                .addObject("plan", plan)
                .addObject("year", year)
                .addObject("form", edited)
                .addObject("page", YearPage.of(plan, year, edited.chosen(), findings))
                .addObject("findings", findings)
                .addObject("history", plans.history(plan))
                .addObject("requests", requests.of(plan))
                .addObject("kinds", DayKind.values())
                .addObject("isUnit", units.isUnit())
                .addObject("mayEdit", mayEdit(plan))
                .addObject("mayAsk", units.plans())
                .addObject("mayAnswer", units.isSecretariat())
                .addObject("today", LocalDate.now(clock));
    }

    boolean mayEdit(ProductionPlan plan) {
        return units.plans()
                && plan.status().open()
                && plan.year() >= LocalDate.now(clock).getYear();
    }

    /// Proposed days before they are kept.
    ///
    /// @param replaces whether they take the place of all that is planned
    ModelAndView preview(
            ProductionPlan plan, long version, Proposal proposal, boolean replaces, String title) {
        var year = year(plan);
        var would =
                replaces
                        ? plan.with(proposal.days())
                        : plan.with(
                                Stream.concat(plan.days().stream(), proposal.days().stream())
                                        .toList());
        return new ModelAndView("planning/preview")
                .addObject("plan", plan)
                .addObject("version", version)
                .addObject("proposal", proposal)
                .addObject("lines", proposal.days().stream().map(DayLine::write).toList())
                .addObject("findings", plans.check(would, year))
                .addObject("replaces", replaces)
                .addObject("gone", replaces ? gone(plan, proposal) : List.of())
                .addObject("titleKey", title);
    }

    private static List<PlannedDay> gone(ProductionPlan plan, Proposal proposal) {
        return plan.days().stream()
                .filter(
                        day ->
                                proposal.days().stream()
                                        .noneMatch(other -> other.day().equals(day.day())))
                .toList();
    }

    static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
