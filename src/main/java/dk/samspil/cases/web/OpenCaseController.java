package dk.samspil.cases.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.agreements.RuleSets;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.Opening;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Cpr;
import dk.samspil.parties.Parsed;
import dk.samspil.parties.Teams;
import dk.samspil.parties.WorkArea;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Opens a case for a citizen.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
class OpenCaseController {

    private final CaseOpening opening;
    private final ChosenClinic clinics;
    private final Teams teams;
    private final Askers askers;
    private final RuleSets ruleSets;
    private final Clock clock;

    OpenCaseController(
            CaseOpening opening,
            ChosenClinic clinics,
            Teams teams,
            Askers askers,
            RuleSets ruleSets,
            Clock clock) {
        this.opening = opening;
        this.clinics = clinics;
        this.teams = teams;
        this.askers = askers;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @GetMapping("/sager/ny")
    String form(Model model) {
        String area = askers.current().area();
        model.addAttribute(
                "form", OpenCaseForm.empty(area.isEmpty() ? null : WorkArea.valueOf(area)));
        return page(model);
    }

    @PostMapping("/sager/ny")
    ModelAndView open(
            @Valid @ModelAttribute("form") @Nullable OpenCaseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Parsed<Cpr> cpr = Cpr.parse(form.cpr() == null ? "" : form.cpr());
        if (cpr instanceof Parsed.Refused<Cpr> refused && !errors.hasFieldErrors("cpr")) {
            errors.rejectValue("cpr", refused.messageKey());
        }
        Optional<Clinic> clinic = clinics.read(form.clinic(), errors);
        if (errors.hasErrors() || !(cpr instanceof Parsed.Read<Cpr>(Cpr number))) {
            return again(model);
        }
        return switch (opening.open(form, number, clinic.map(Clinic::organisation))) {
            case Opening.Opened opened -> {
                Notice.done("cases.opened", opened.number()).after(redirect);
                yield new ModelAndView("redirect:/sager/" + opened.number());
            }
            case Opening.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield again(model);
            }
        };
    }

    private ModelAndView again(Model model) {
        var page = new ModelAndView(page(model));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private String page(Model model) {
        model.addAttribute("types", ruleSets.on(LocalDate.now(clock)).caseTypes());
        model.addAttribute("areas", WorkArea.values());
        model.addAttribute("consentKinds", ConsentCovers.values());
        model.addAttribute("teams", teams.of(askers.current().organisation()));
        model.addAttribute("clinics", clinics.offered());
        return "cases/open";
    }
}
