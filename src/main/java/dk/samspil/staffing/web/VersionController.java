package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.rostering.CostPart;
import dk.samspil.staffing.Assignment;
import dk.samspil.staffing.RunChange;
import dk.samspil.staffing.StaffingRuns;
import dk.samspil.staffing.StaffingVersion;
import dk.samspil.staffing.VersionId;
import dk.samspil.ui.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One version: how its search goes, and who goes where.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class VersionController {

    static final String PAGE = "/bemanding/version/{version:[0-9a-f-]{36}}";

    private final StaffingRuns runs;

    VersionController(StaffingRuns runs) {
        this.runs = runs;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID version, @ModelAttribute Wanted asked) {
        var found = runs.get(new VersionId(version));
        var all = runs.assignments(found.id());
        var wanted = asked.orFirstMonth(all);
        return progressOf(found)
                .addObject("wanted", wanted)
                .addObject("days", wanted.of(all))
                .addObject("teams", named(all, Assignment::team, Assignment::teamName))
                .addObject(
                        "coordinators",
                        named(all, Assignment::coordinator, Assignment::coordinatorName));
    }

    /// Asked for every two seconds while the search runs.
    @GetMapping(PAGE + "/fremgang")
    @Transactional(readOnly = true)
    ModelAndView progress(@PathVariable UUID version) {
        var page = progressOf(runs.get(new VersionId(version)));
        page.setViewName("staffing/version :: progress");
        return page;
    }

    private ModelAndView progressOf(StaffingVersion found) {
        return new ModelAndView("staffing/version")
                .addObject("version", found)
                .addObject("parts", CostPart.costs().toList())
                .addObject("curve", runs.curve(found.id()));
    }

    @PostMapping(PAGE + "/stop")
    String stop(@PathVariable UUID version, RedirectAttributes redirect) {
        return done(runs.stop(new VersionId(version)), "staffing.run.stopping", version, redirect);
    }

    @PostMapping(PAGE + "/fortsaet")
    String goOn(
            @PathVariable UUID version,
            @RequestParam(name = "sekunder", defaultValue = "") String seconds,
            RedirectAttributes redirect) {
        var found = runs.get(new VersionId(version));
        var change =
                seconds.strip().matches("[1-9][0-9]{0,2}")
                        ? runs.goOn(found.id(), Integer.parseInt(seconds.strip()))
                        : RunChange.refused("staffing.refused.seconds", StaffingRuns.MOST_SECONDS);
        return done(change, "staffing.run.begun", version, redirect);
    }

    @PostMapping(PAGE + "/navn")
    String name(
            @PathVariable UUID version,
            @RequestParam(name = "navn", defaultValue = "") String name,
            RedirectAttributes redirect) {
        var change = runs.name(new VersionId(version), name);
        return done(change, "staffing.run.named", version, redirect);
    }

    @PostMapping(PAGE + "/kasser")
    String discard(@PathVariable UUID version, RedirectAttributes redirect) {
        var found = runs.get(new VersionId(version));
        return switch (runs.discard(found.id())) {
            case RunChange.Saved _ -> {
                Notice.done("staffing.run.discarded").after(redirect);
                yield "redirect:" + found.yearHref();
            }
            case RunChange.Refused(var reason) -> {
                new Notice("error", reason).after(redirect);
                yield "redirect:" + found.href();
            }
        };
    }

    private static String done(
            RunChange change, String done, UUID version, RedirectAttributes redirect) {
        switch (change) {
            case RunChange.Saved _ -> Notice.done(done).after(redirect);
            case RunChange.Refused(var reason) -> new Notice("error", reason).after(redirect);
        }
        return "redirect:/bemanding/version/" + version;
    }

    /// Whoever occurs, by name.
    private static Map<UUID, String> named(
            List<Assignment> all,
            Function<Assignment, @Nullable UUID> id,
            Function<Assignment, @Nullable String> name) {
        var named = new LinkedHashMap<UUID, String>();
        all.stream()
                .filter(each -> id.apply(each) != null)
                .sorted(
                        (a, b) ->
                                Objects.requireNonNull(name.apply(a))
                                        .compareTo(Objects.requireNonNull(name.apply(b))))
                .forEach(
                        each ->
                                named.putIfAbsent(
                                        Objects.requireNonNull(id.apply(each)),
                                        Objects.requireNonNull(name.apply(each))));
        return named;
    }
}
