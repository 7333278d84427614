package dk.samspil.planning.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.planning.DayKind;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.planning.RequestChange;
import dk.samspil.planning.RequestKind;
import dk.samspil.planning.Requests;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/// A team asks for a change of its agreed plan.
@Controller
@OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
class PlanRequestController {

    private static final String PAGE = PlanPages.PLAN + "/anmodning";

    private final Requests requests;
    private final PlanPages pages;
    private final Clock clock;

    PlanRequestController(Requests requests, PlanPages pages, Clock clock) {
        this.requests = requests;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param kind an extra meeting where nothing is chosen
    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView form(
            @PathVariable UUID team,
            @PathVariable int year,
            @RequestParam(name = "art", defaultValue = "EXTRA") @Nullable RequestKind kind,
            @RequestParam(name = "dag", required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day) {
        var plan = pages.plan(team, year);
        var usual = DetailsForm.usual(pages.year(plan).terms(), plan.usualPlace());
        return page(
                plan,
                new AskForm(
                        kind == null || day == null ? RequestKind.EXTRA : kind,
                        day,
                        null,
                        DetailsForm.of(usual),
                        ""));
    }

    @PostMapping(PAGE)
    ModelAndView ask(
            @PathVariable UUID team,
            @PathVariable int year,
            @Valid @ModelAttribute("form") @Nullable AskForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var plan = pages.plan(team, year);
        if (form == null || form.kind() == null || errors.hasErrors()) {
            return PlanPages.again(page(plan, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (requests.ask(plan, form.request())) {
            case RequestChange.Saved(var id) -> {
                Notice.done("planning.request.asked").after(redirect);
                yield new ModelAndView("redirect:/aarsplan/anmodninger/" + id);
            }
            case RequestChange.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield PlanPages.again(page(plan, form), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private ModelAndView page(ProductionPlan plan, @Nullable AskForm form) {
        var year = pages.year(plan);
        var page =
                new ModelAndView("planning/ask")
                        .addObject("plan", plan)
                        .addObject("year", year)
                        .addObject("kinds", DayKind.values())
                        .addObject(
                                "extra",
                                form == null
                                        || form.kind() == null
                                        || form.kind() == RequestKind.EXTRA)
                        .addObject("cancels", form != null && form.kind() == RequestKind.CANCEL);
        if (form == null) {
            return page;
        }
        var day = form.day();
        return page.addObject("form", form)
                .addObject("late", day != null && !year.inTime(LocalDate.now(clock), day));
    }
}
