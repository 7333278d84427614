package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedDate;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.PublishedYears;
import dk.samspil.staffing.Repairs;
import dk.samspil.staffing.RunChange;
import dk.samspil.ui.Notice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody is ill or leaves, or a day is closed: what is published is repaired at once.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class RepairController {

    private static final String PAGE = "/bemanding/reparation/{year:[0-9]{4}}";

    private final Repairs repairs;
    private final PublishedYears publishing;
    private final Coordinators coordinators;

    RepairController(Repairs repairs, PublishedYears publishing, Coordinators coordinators) {
        this.repairs = repairs;
        this.publishing = publishing;
        this.coordinators = coordinators;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable int year) {
        return new ModelAndView("staffing/repair")
                .addObject("year", year)
                .addObject("none", publishing.of(year).none())
                .addObject("coordinators", coordinators.all());
    }

    @PostMapping(PAGE)
    String repair(@PathVariable int year, RedirectAttributes redirect) {
        return done(repairs.repair(year), year, redirect);
    }

    @PostMapping(PAGE + "/syg")
    String ill(
            @PathVariable int year,
            @RequestParam(name = "koordinator", required = false) @Nullable UUID coordinator,
            @RequestParam(name = "fra", defaultValue = "") String from,
            @RequestParam(name = "til", defaultValue = "") String to,
            RedirectAttributes redirect) {
        var first = day(from, year);
        var last = to.isBlank() ? first : day(to, year);
        return coordinator == null || first.isEmpty() || last.isEmpty()
                ? unclear(year, redirect)
                : done(repairs.ill(coordinator, first.get(), last.get()), year, redirect);
    }

    @PostMapping(PAGE + "/fratraeder")
    String leaves(
            @PathVariable int year,
            @RequestParam(name = "koordinator", required = false) @Nullable UUID coordinator,
            @RequestParam(name = "sidste", defaultValue = "") String last,
            RedirectAttributes redirect) {
        var day = day(last, year);
        return coordinator == null || day.isEmpty()
                ? unclear(year, redirect)
                : done(repairs.leaves(coordinator, day.get()), year, redirect);
    }

    /// A day of the year that is repaired.
    private static Optional<LocalDate> day(String typed, int year) {
        return switch (TypedDate.read(typed.strip())) {
            case TypedDate.Understood(var day) when day.getYear() == year -> Optional.of(day);
            case TypedDate.Understood _, TypedDate.NotUnderstood _ -> Optional.empty();
        };
    }

    private static String unclear(int year, RedirectAttributes redirect) {
        Notice.refused("staffing.refused.repair-day", Integer.toString(year)).after(redirect);
        return "redirect:/bemanding/reparation/" + year;
    }

    private static String done(RunChange change, int year, RedirectAttributes redirect) {
        return switch (change) {
            case RunChange.Saved(var id) -> {
                Notice.done("staffing.repair.found").after(redirect);
                yield "redirect:/bemanding/version/" + id + "/aendringer";
            }
            case RunChange.Refused(var reason) -> {
                new Notice("error", reason).after(redirect);
                yield "redirect:/bemanding/reparation/" + year;
            }
        };
    }
}
