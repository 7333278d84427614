package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.Result;
import dk.samspil.staffing.Assignment;
import dk.samspil.staffing.CancelledDays;
import dk.samspil.staffing.PublishedDay;
import dk.samspil.staffing.PublishedYears;
import dk.samspil.staffing.RunChange;
import dk.samspil.staffing.StaffingRuns;
import dk.samspil.staffing.StaffingVersion;
import dk.samspil.staffing.VersionId;
import dk.samspil.ui.Notice;
import java.util.HashSet;
import java.util.UUID;
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

/// What is published of a year, with what changed the last time.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class PublishController {

    private static final String PUBLISHED = "/bemanding/offentliggjort/{year:[0-9]{4}}";

    private final PublishedYears publishing;
    private final CancelledDays cancelled;
    private final StaffingRuns runs;

    PublishController(PublishedYears publishing, CancelledDays cancelled, StaffingRuns runs) {
        this.publishing = publishing;
        this.cancelled = cancelled;
        this.runs = runs;
    }

    @PostMapping(VersionController.PAGE + "/offentliggoer")
    String publish(@PathVariable UUID version, RedirectAttributes redirect) {
        var found = runs.get(new VersionId(version));
        return switch (publishing.publish(found.id())) {
            case RunChange.Saved _ -> {
                Notice.done("staffing.published.done").after(redirect);
                yield "redirect:/bemanding/offentliggjort/" + found.year() + "?aendret=true";
            }
            case RunChange.Refused(var reason) -> {
                new Notice("error", reason).after(redirect);
                yield "redirect:" + found.href();
            }
        };
    }

    /// @param changed only what the last publication changed
    @GetMapping(PUBLISHED)
    @Transactional(readOnly = true)
    ModelAndView shown(
            @PathVariable int year,
            @ModelAttribute Wanted asked,
            @RequestParam(name = "aendret", required = false) @Nullable Boolean changed) {
        var published = publishing.of(year);
        var all = published.days().stream().map(PublishedDay::day).toList();
        boolean onlyChanged = Boolean.TRUE.equals(changed);
        var wanted = onlyChanged ? asked : asked.orFirstMonth(all);
        var shown = new HashSet<Assignment>(wanted.of(all));
        return new ModelAndView("staffing/published")
                .addObject("year", year)
                .addObject("published", published)
                .addObject("wanted", wanted)
                .addObject("onlyChanged", onlyChanged)
                .addObject(
                        "repair",
                        runs.of(year).stream()
                                .filter(StaffingVersion::repair)
                                .findFirst()
                                .orElse(null))
                .addObject(
                        "days",
                        published.days().stream()
                                .filter(day -> shown.contains(day.day()))
                                .filter(day -> !onlyChanged || day.changedIn() == published.last())
                                .toList());
    }

    @PostMapping(PUBLISHED + "/aflys/{planned:[0-9a-f-]{36}}")
    String cancel(@PathVariable int year, @PathVariable UUID planned, RedirectAttributes redirect) {
        switch (cancelled.cancel(year, planned)) {
            case Result.Done() -> Notice.done("staffing.cancelled").after(redirect);
            case Result.Refused(var reason) -> new Notice("error", reason).after(redirect);
        }
        return "redirect:/bemanding/offentliggjort/" + year + "?ubemandet=true";
    }
}
