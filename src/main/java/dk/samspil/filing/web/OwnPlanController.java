package dk.samspil.filing.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.filing.FilingPlans;
import dk.samspil.filing.web.FilingDesk.Way;
import dk.samspil.parties.Organisations;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The filing plan of the asker's municipality: those who order case files read it, the team's
/// secretary changes it.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY})
class OwnPlanController {

    private static final String AT = "/mappeplan";
    private static final Way WAY = new Way(AT + "/ret", AT);

    private final FilingPlans plans;
    private final FilingDesk desk;
    private final Organisations organisations;
    private final Askers askers;
    private final Clock clock;

    OwnPlanController(
            FilingPlans plans,
            FilingDesk desk,
            Organisations organisations,
            Askers askers,
            Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.organisations = organisations;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping(AT)
    String show(Model model) {
        int own = askers.current().organisation();
        var today = LocalDate.now(clock);
        var plan = plans.of(own).stream().filter(one -> one.isInForce(today)).findFirst();
        model.addAttribute("owner", desk.name(own));
        model.addAttribute("filing", plans.of(today, organisations.regionOf(own), own));
        model.addAttribute("plan", plan.orElse(null));
        model.addAttribute(
                "ownFolders", plan.filter(one -> !one.rules().folders().isEmpty()).isPresent());
        model.addAttribute("mayChange", askers.current().capacity() == Capacity.TEAM_SECRETARY);
        return "filing/own-plan";
    }

    @GetMapping(AT + "/ret")
    @OnlyFor(Capacity.TEAM_SECRETARY)
    ModelAndView open() {
        return desk.open(askers.current().organisation(), WAY);
    }

    @PostMapping(AT + "/ret")
    @OnlyFor(Capacity.TEAM_SECRETARY)
    ModelAndView press(
            @RequestParam(name = "goer", defaultValue = "") String step,
            @Valid @ModelAttribute("form") FilingForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        int own = askers.current().organisation();
        return desk.press(own, form, errors, step, WAY, locale, redirect);
    }
}
