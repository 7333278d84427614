package dk.samspil.staffing.web;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Weekly;
import dk.samspil.staffing.CoordinatorChange;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.KnownCoordinator;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One coordinator: terms from a date on, absences, offered days, teams.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class CoordinatorController {

    private static final String NEW = "/bemanding/koordinator/ny";
    static final String PAGE = "/bemanding/koordinator/{coordinator:[0-9a-f-]{36}}";

    private final Coordinators coordinators;
    private final AccessLog log;
    private final Askers askers;
    private final Clock clock;

    CoordinatorController(Coordinators coordinators, AccessLog log, Askers askers, Clock clock) {
        this.coordinators = coordinators;
        this.log = log;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping(NEW)
    @Transactional(readOnly = true)
    ModelAndView empty() {
        return page(null, CoordinatorForm.empty(LocalDate.now(clock)));
    }

    @GetMapping(PAGE)
    @Transactional
    ModelAndView shown(@PathVariable UUID coordinator) {
        var known = coordinators.get(coordinator);
        log.looked(known.id(), "coordinator", "Koordinatorens vilkår, fravær og teams");
        return page(known, CoordinatorForm.of(known, LocalDate.now(clock)));
    }

    @PostMapping(NEW)
    ModelAndView add(
            @Valid @ModelAttribute("form") @Nullable CoordinatorForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return save(UUID.randomUUID(), null, form, errors, redirect);
    }

    @PostMapping(PAGE)
    ModelAndView change(
            @PathVariable UUID coordinator,
            @Valid @ModelAttribute("form") @Nullable CoordinatorForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return save(coordinator, coordinators.get(coordinator), form, errors, redirect);
    }

    private ModelAndView save(
            UUID id,
            @Nullable KnownCoordinator known,
            @Nullable CoordinatorForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (form == null || errors.hasErrors()) {
            return again(page(known, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var offered = OfferedDays.read(form.offered());
        var base = TypedBase.read(form, coordinators.bases(), errors);
        if (offered.unclear().isPresent()) {
            errors.reject("staffing.refused.offered", new Object[] {offered.unclear().get()}, null);
        }
        if (form.written().stream().anyMatch(row -> row.from() == null)) {
            errors.reject("staffing.refused.absence");
        }
        if (form.wishes() != null && !form.wishes().possible()) {
            errors.reject("staffing.refused.spell");
        }
        if (errors.hasErrors()) {
            return again(page(known, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int unit = askers.current().organisation();
        var wanted = form.coordinator(id, known, base.orElseThrow(), unit, offered.days());
        return switch (coordinators.save(wanted)) {
            case CoordinatorChange.Saved(var saved) -> {
                Notice.done("staffing.saved").after(redirect);
                yield new ModelAndView("redirect:/bemanding/koordinator/" + saved);
            }
            case CoordinatorChange.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield again(page(known, form), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case CoordinatorChange.Conflict(var now) ->
                    again(
                            page(now, form)
                                    .addObject("conflict", now)
                                    .addObject("newVersion", now.version()),
                            HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(@Nullable KnownCoordinator known, @Nullable CoordinatorForm form) {
        var page =
                new ModelAndView("staffing/coordinator")
                        .addObject("known", known)
                        .addObject("kinds", Coordinator.Kind.values())
                        .addObject("away", Absence.typed())
                        .addObject("duties", List.of("conference", "consultations"))
                        .addObject("weeks", Weekly.Weeks.values())
                        .addObject("weekdays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                        .addObject("leanings", WishesForm.Leaning.values())
                        .addObject("specialties", Specialty.values())
                        .addObject("place", TypedBase.PLACE)
                        .addObject("bases", coordinators.bases())
                        .addObject("teams", coordinators.teams());
        return form == null ? page : page.addObject("form", form);
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
