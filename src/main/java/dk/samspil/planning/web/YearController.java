package dk.samspil.planning.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.PlanningYears;
import dk.samspil.planning.YearChange;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/// What the health unit announces for a year: read by everybody who plans, kept by the secretariat.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class YearController {

    private static final String PAGE = "/aarsplan/lukkeperioder/{year}";

    private final PlanningYears years;
    private final Units units;
    private final Clock clock;

    YearController(PlanningYears years, Units units, Clock clock) {
        this.years = years;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable int year) {
        var announced = years.of(units.own(), known(year));
        return page(announced, YearForm.of(announced));
    }

    @PostMapping(PAGE)
    @OnlyFor(Capacity.HEALTH_SECRETARIAT)
    ModelAndView save(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String udgiv,
            @RequestParam(required = false) @Nullable String bekraeft,
            @Valid @ModelAttribute("form") @Nullable YearForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        int unit = units.own();
        boolean publish = udgiv != null || "udgiv".equals(bekraeft);
        if (form == null || errors.hasErrors()) {
            return again(page(years.of(unit, known(year)), form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        for (YearForm.Row row : form.written()) {
            if (!row.whole()) {
                errors.reject("planning.year.refused.row");
                return again(
                        page(years.of(unit, known(year)), form), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        }
        var wanted = form.year(unit, known(year));
        return switch (years.save(wanted, publish, bekraeft != null)) {
            case YearChange.Saved() -> {
                Notice.done(publish ? "planning.year.published" : "planning.year.saved")
                        .after(redirect);
                yield new ModelAndView("redirect:/aarsplan/lukkeperioder/" + year);
            }
            case YearChange.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield again(page(years.of(unit, year), form), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case YearChange.Conflict(var now) ->
                    again(
                            page(now, form)
                                    .addObject("conflict", now)
                                    .addObject("newVersion", now.version()),
                            HttpStatus.CONFLICT);
            case YearChange.Touches(var days) ->
                    again(
                            page(years.of(unit, year), form)
                                    .addObject("touched", days)
                                    .addObject("publishing", publish),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(PlanningYear year, @Nullable YearForm form) {
        var page =
                new ModelAndView("planning/year")
                        .addObject("year", year)
                        .addObject("kinds", ClosingPeriod.Kind.values())
                        .addObject("mayEdit", units.isSecretariat())
                        .addObject("thisYear", LocalDate.now(clock).getYear());
        return form == null ? page : page.addObject("form", form);
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static int known(int year) {
        if (year < 2013 || year > 2100) {
            throw new NotFound();
        }
        return year;
    }
}
