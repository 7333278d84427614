package dk.samspil.filing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.filing.FilingPlan;
import dk.samspil.filing.FilingPlans;
import dk.samspil.filing.web.FilingDesk.Way;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All filing plans, for the administrator.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class FilingPlansController {

    private static final String LIST = "/administration/mappeplaner";

    private final FilingPlans plans;
    private final FilingDesk desk;
    private final Organisations organisations;

    FilingPlansController(FilingPlans plans, FilingDesk desk, Organisations organisations) {
        this.plans = plans;
        this.desk = desk;
        this.organisations = organisations;
    }

    /// An owner and its plans, the newest first.
    record OwnerRow(int owner, Text name, List<FilingPlan> plans) {}

    @GetMapping(LIST)
    String list(Model model) {
        Map<Integer, List<FilingPlan>> all =
                plans.all().stream().collect(Collectors.groupingBy(FilingPlan::owner));
        var country = new OwnerRow(0, Text.of("filing.country"), all.getOrDefault(0, List.of()));
        var municipalities = organisations.of(Organisation.Kind.MUNICIPALITY).stream();
        var others =
                Stream.concat(
                                organisations.of(Organisation.Kind.REGION).stream(),
                                municipalities.filter(one -> all.containsKey(one.id())))
                        .map(one -> row(one, all));
        model.addAttribute("owners", Stream.concat(Stream.of(country), others).toList());
        return "filing/plans";
    }

    private static OwnerRow row(Organisation one, Map<Integer, List<FilingPlan>> all) {
        return new OwnerRow(
                one.id(), Text.asItIs(one.name()), all.getOrDefault(one.id(), List.of()));
    }

    @GetMapping(LIST + "/{owner}")
    ModelAndView open(@PathVariable int owner) {
        return desk.open(known(owner), way(owner));
    }

    @PostMapping(LIST + "/{owner}")
    ModelAndView press(
            @PathVariable int owner,
            @RequestParam(name = "goer", defaultValue = "") String step,
            @Valid @ModelAttribute("form") FilingForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        return desk.press(known(owner), form, errors, step, way(owner), locale, redirect);
    }

    private static Way way(int owner) {
        return new Way(LIST + "/" + owner, LIST);
    }

    private int known(int owner) {
        if (owner != FilingPlans.WHOLE_COUNTRY
                && organisations
                        .find(owner)
                        .filter(
                                one ->
                                        one.kind() == Organisation.Kind.REGION
                                                || one.kind() == Organisation.Kind.MUNICIPALITY)
                        .isEmpty()) {
            throw new NotFound();
        }
        return owner;
    }
}
