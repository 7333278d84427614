package dk.samspil.planning.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.parties.Specialty;
import dk.samspil.planning.InformationSheet;
import dk.samspil.planning.InformationSheets;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A team's information sheet: for those who go there, kept by the team.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class InformationController {

    private static final String PAGE =
            "/aarsplan/{team:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/oplysninger";

    private final InformationSheets sheets;
    private final PlanPages pages;
    private final Units units;
    private final Clock clock;

    InformationController(InformationSheets sheets, PlanPages pages, Units units, Clock clock) {
        this.sheets = sheets;
        this.pages = pages;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID team) {
        var plan = plan(team);
        var sheet = sheets.of(plan.team()).orElse(empty(plan));
        return page(plan, sheet).addObject("form", InformationForm.of(sheet));
    }

    @PostMapping(PAGE)
    @OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
    ModelAndView save(
            @PathVariable UUID team,
            @Valid @ModelAttribute("form") @Nullable InformationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var plan = plan(team);
        if (form == null || errors.hasErrors()) {
            return PlanPages.again(
                    page(plan, sheets.of(plan.team()).orElse(empty(plan))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (sheets.save(plan, form.sheet())) {
            case InformationSheets.Saving.Saved() -> {
                Notice.done("planning.info.saved").after(redirect);
                yield new ModelAndView("redirect:/aarsplan/" + team + "/oplysninger");
            }
            case InformationSheets.Saving.Conflict(var now) ->
                    PlanPages.again(
                            page(plan, now)
                                    .addObject("conflict", now)
                                    .addObject("newVersion", now.version()),
                            HttpStatus.CONFLICT);
        };
    }

    private ProductionPlan plan(UUID team) {
        return pages.plan(team, LocalDate.now(clock).getYear());
    }

    private ModelAndView page(ProductionPlan plan, InformationSheet sheet) {
        return new ModelAndView("planning/information")
                .addObject("plan", plan)
                .addObject("sheet", sheet)
                .addObject("old", sheet.written() && sheets.old(sheet))
                .addObject("specialties", Specialty.values())
                .addObject("mayEdit", units.plans());
    }

    private static InformationSheet empty(ProductionPlan plan) {
        return new InformationSheet("", plan.usualPlace(), "", "", "", null, 0, "", Instant.EPOCH);
    }
}
