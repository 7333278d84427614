package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.rostering.CostPart;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.staffing.Comparison;
import dk.samspil.staffing.RunChange;
import dk.samspil.staffing.StaffingRuns;
import dk.samspil.staffing.StaffingVersion;
import dk.samspil.staffing.VersionId;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The versions of a year's staffing: searched for, listed, and two of them compared.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class StaffedYearController {

    private static final String YEAR = "/bemanding/aar/{year:[0-9]{4}}";

    private final StaffingRuns runs;

    StaffedYearController(StaffingRuns runs) {
        this.runs = runs;
    }

    @GetMapping(YEAR)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable int year) {
        var versions = runs.of(year);
        return page(year, versions).addObject("form", WeightsForm.of(lastWeights(versions)));
    }

    @PostMapping(YEAR)
    ModelAndView start(
            @PathVariable int year,
            @Valid @ModelAttribute("form") WeightsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(page(year, runs.of(year)));
        }
        return switch (runs.start(form.wanted(year))) {
            case RunChange.Saved(var id) -> {
                Notice.done("staffing.run.begun").after(redirect);
                yield new ModelAndView("redirect:/bemanding/version/" + id);
            }
            case RunChange.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield again(page(year, runs.of(year)));
            }
        };
    }

    @GetMapping("/bemanding/sammenlign")
    @Transactional(readOnly = true)
    ModelAndView compared(
            @RequestParam(name = "en", required = false) @Nullable UUID one,
            @RequestParam(name = "anden", required = false) @Nullable UUID other) {
        if (one == null || other == null) {
            throw new NotFound();
        }
        var first = runs.get(new VersionId(one));
        var second = runs.get(new VersionId(other));
        return new ModelAndView("staffing/compare")
                .addObject("one", first)
                .addObject("other", second)
                .addObject("parts", CostPart.costs().toList())
                .addObject(
                        "differences",
                        Comparison.of(runs.assignments(first.id()), runs.assignments(second.id())));
    }

    private static StaffingWeights lastWeights(List<StaffingVersion> versions) {
        return versions.stream()
                .filter(version -> version.kind() == StaffingVersion.Kind.SEARCH)
                .findFirst()
                .map(StaffingVersion::weights)
                .orElse(StaffingWeights.USUAL);
    }

    private ModelAndView page(int year, List<StaffingVersion> versions) {
        return new ModelAndView("staffing/year")
                .addObject("year", year)
                .addObject("versions", versions)
                .addObject("nearKm", MeetingToStaff.NEAR_KM)
                .addObject("whyNot", runs.whyNot(year, true).orElse(null));
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
