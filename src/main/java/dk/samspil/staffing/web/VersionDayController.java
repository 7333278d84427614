package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.staffing.ExplainedDays;
import dk.samspil.staffing.Pins;
import dk.samspil.staffing.RunChange;
import dk.samspil.staffing.StaffingRuns;
import dk.samspil.staffing.VersionId;
import dk.samspil.ui.Notice;
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

/// A day of a version: why somebody goes there or nobody does, and who is put on it by hand; and
/// all days to which nobody goes, with where they could be moved.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class VersionDayController {

    private static final String DAY = VersionController.PAGE + "/dag/{planned:[0-9a-f-]{36}}";

    private final StaffingRuns runs;
    private final ExplainedDays explained;
    private final Pins pins;

    VersionDayController(StaffingRuns runs, ExplainedDays explained, Pins pins) {
        this.runs = runs;
        this.explained = explained;
        this.pins = pins;
    }

    @GetMapping(DAY)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID version, @PathVariable UUID planned) {
        var found = runs.get(new VersionId(version));
        return new ModelAndView("staffing/day")
                .addObject("version", found)
                .addObject("explained", explained.day(found, planned));
    }

    @GetMapping(VersionController.PAGE + "/uden-koordinator")
    @Transactional(readOnly = true)
    ModelAndView unstaffed(@PathVariable UUID version) {
        var found = runs.get(new VersionId(version));
        return new ModelAndView("staffing/unstaffed")
                .addObject("version", found)
                .addObject("days", explained.unstaffed(found));
    }

    /// @param coordinator null = nobody
    @PostMapping(DAY)
    String put(
            @PathVariable UUID version,
            @PathVariable UUID planned,
            @RequestParam(name = "koordinator", required = false) @Nullable UUID coordinator,
            @RequestParam(name = "set", defaultValue = "") String seen,
            RedirectAttributes redirect) {
        var change = pins.put(new VersionId(version), planned, coordinator, seen);
        return done(change, "staffing.pin.done", version, planned, redirect);
    }

    @PostMapping(DAY + "/slip")
    String release(
            @PathVariable UUID version,
            @PathVariable UUID planned,
            @RequestParam(name = "set", defaultValue = "") String seen,
            RedirectAttributes redirect) {
        var change = pins.release(new VersionId(version), planned, seen);
        return done(change, "staffing.pin.released", version, planned, redirect);
    }

    private static String done(
            RunChange change,
            String done,
            UUID version,
            UUID planned,
            RedirectAttributes redirect) {
        switch (change) {
            case RunChange.Saved _ -> Notice.done(done).after(redirect);
            case RunChange.Refused(var reason) -> new Notice("error", reason).after(redirect);
        }
        return "redirect:/bemanding/version/" + version + "/dag/" + planned;
    }
}
