package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.staffing.RepairAnswer;
import dk.samspil.staffing.RepairChange;
import dk.samspil.staffing.RepairChanges;
import dk.samspil.staffing.RepairPublishing;
import dk.samspil.staffing.VersionId;
import dk.samspil.ui.Notice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The changes of a repair one by one: those that are ticked are published.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class RepairChangesController {

    private static final String PAGE = VersionController.PAGE + "/aendringer";

    private final RepairChanges changes;
    private final RepairPublishing publishing;

    RepairChangesController(RepairChanges changes, RepairPublishing publishing) {
        this.changes = changes;
        this.publishing = publishing;
    }

    /// Everything is ticked at first.
    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID version) {
        var found = changes.of(new VersionId(version));
        return page(found, seen(found, change -> true), seen(found, RepairChange::cancellable));
    }

    private static Set<String> seen(RepairChanges.Found found, Predicate<RepairChange> which) {
        return found.changes().stream()
                .filter(which)
                .map(RepairChange::seen)
                .collect(Collectors.toSet());
    }

    @PostMapping(PAGE)
    ModelAndView publish(
            @PathVariable UUID version,
            @RequestParam(name = "tag", defaultValue = "") List<String> taken,
            @RequestParam(name = "aflys", defaultValue = "") List<String> cancelled,
            RedirectAttributes redirect) {
        var id = new VersionId(version);
        var wanted = new HashSet<>(taken);
        var off = new HashSet<>(cancelled);
        return switch (publishing.publish(id, wanted, off)) {
            case RepairAnswer.Published(int days, int meetings) -> {
                Notice.done("staffing.changes.done", days, meetings).after(redirect);
                yield done(id);
            }
            case RepairAnswer.Refused(var reason) ->
                    again(page(changes.of(id), wanted, off))
                            .addObject(Notice.ATTRIBUTE, new Notice("error", reason));
            case RepairAnswer.Broken(var reasons) ->
                    again(page(changes.of(id), wanted, off)).addObject("broken", reasons);
        };
    }

    /// What is left, or what holds now.
    private ModelAndView done(VersionId id) {
        var left = changes.of(id);
        return new ModelAndView(
                left.changes().isEmpty()
                        ? "redirect:/bemanding/offentliggjort/"
                                + left.version().year()
                                + "?aendret=true"
                        : "redirect:" + left.version().href() + "/aendringer");
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(
            RepairChanges.Found found, Set<String> taken, Set<String> cancelled) {
        return new ModelAndView("staffing/changes")
                .addObject("found", found)
                .addObject("version", found.version())
                .addObject("taken", taken)
                .addObject("cancelled", cancelled);
    }
}
