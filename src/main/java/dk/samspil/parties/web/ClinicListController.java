package dk.samspil.parties.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/// The GP clinics: found, added and corrected.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class ClinicListController {

    private static final String LIST = "/administration/klinikker";
    private static final int MOST = 100;

    private final Clinics clinics;
    private final Organisations organisations;
    private final Answers answers;

    ClinicListController(Clinics clinics, Organisations organisations, Answers answers) {
        this.clinics = clinics;
        this.organisations = organisations;
        this.answers = answers;
    }

    @GetMapping(LIST)
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        var found = clinics.search(TypedFields.text(q), MOST + 1);
        model.addAttribute("q", q);
        model.addAttribute("clinics", found.subList(0, Math.min(MOST, found.size())));
        model.addAttribute("more", found.size() > MOST);
        return "parties/clinics";
    }

    @GetMapping(LIST + "/ny")
    ModelAndView blank() {
        return page(null).addObject("form", new ClinicForm(null, "", "", "", "", "", null, true));
    }

    @PostMapping(LIST + "/ny")
    ModelAndView open(
            @Valid @ModelAttribute("form") @Nullable ClinicForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var form = TypedFields.sent(sent);
        var region = form.region();
        if (region == null || !isRegion(region)) {
            errors.rejectValue("region", "parties.clinic.whichRegion");
        }
        var typed = form.clinic(0, errors);
        if (typed == null || region == null || errors.hasErrors()) {
            return unprocessable(page(null));
        }
        return answers.to(
                clinics.open(typed, region),
                errors,
                page(null),
                "parties.clinic.saved",
                LIST,
                redirect);
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView shown(@PathVariable int id) {
        var clinic = clinic(id);
        return page(clinic).addObject("form", ClinicForm.of(clinic));
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView change(
            @PathVariable int id,
            @Valid @ModelAttribute("form") @Nullable ClinicForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var clinic = clinic(id);
        var form = TypedFields.sent(sent);
        var typed = form.clinic(id, errors);
        if (typed == null || errors.hasErrors()) {
            return unprocessable(page(clinic));
        }
        return answers.to(
                clinics.change(typed),
                errors,
                page(clinic),
                "parties.clinic.saved",
                LIST,
                redirect);
    }

    private ModelAndView page(@Nullable Clinic clinic) {
        var regions = new LinkedHashMap<String, String>();
        organisations
                .of(Organisation.Kind.REGION)
                .forEach(region -> regions.put(Integer.toString(region.id()), region.name()));
        return new ModelAndView("parties/clinic")
                .addObject("clinic", clinic)
                .addObject("regions", regions);
    }

    private boolean isRegion(int id) {
        return organisations.find(id).filter(o -> o.kind() == Organisation.Kind.REGION).isPresent();
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Clinic clinic(int id) {
        return clinics.find(id).orElseThrow(NotFound::new);
    }
}
