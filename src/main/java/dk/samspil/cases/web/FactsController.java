package dk.samspil.cases.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.Correction;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.Teams;
import dk.samspil.parties.WorkArea;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Puts the facts of a case right. When somebody else changed the case meanwhile, both versions
/// are shown, and what was typed stays.
@Controller
@OnlyFor(sides = Side.MUNICIPALITY)
class FactsController {

    private final CasePages pages;
    private final FactsEdit edit;
    private final Overview overview;
    private final FactsDifferences differences;
    private final ChosenClinic clinics;
    private final Teams teams;

    FactsController(
            CasePages pages,
            FactsEdit edit,
            Overview overview,
            FactsDifferences differences,
            ChosenClinic clinics,
            Teams teams) {
        this.pages = pages;
        this.edit = edit;
        this.overview = overview;
        this.differences = differences;
        this.clinics = clinics;
        this.teams = teams;
    }

    @GetMapping("/sager/{number:\\d\\d-\\d+}/oplysninger")
    @Transactional
    String form(@PathVariable String number, Model model) {
        CasePage page = pages.open(number, CaseTab.OVERVIEW);
        Overview.Facts facts = overview.facts(page.theCase());
        Clinic clinic = facts.clinic();
        model.addAttribute(
                "form",
                FactsForm.of(
                        page.theCase(),
                        clinic == null ? "" : ChosenClinic.words(clinic),
                        facts.consents()));
        return show(page, model);
    }

    @PostMapping("/sager/{number:\\d\\d-\\d+}/oplysninger")
    ModelAndView save(
            @PathVariable String number,
            @Valid @ModelAttribute("form") @Nullable FactsForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        CasePage page = pages.open(number, CaseTab.OVERVIEW);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Optional<Clinic> clinic = clinics.read(form.clinic(), errors);
        if (errors.hasErrors()) {
            return again(page, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (edit.save(
                page.theCase().id(), form.version(), facts(form, clinic), chosen(form))) {
            case Correction.Corrected corrected -> {
                Notice.done("cases.facts.saved").after(redirect);
                yield new ModelAndView("redirect:" + page.theCase().href());
            }
            case Correction.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield again(page, model, HttpStatus.CONFLICT);
            }
            case Correction.Conflict(RehabilitationCase now, String by) -> {
                model.addAttribute("differences", differences.between(now, form, clinic, locale));
                model.addAttribute("now", now);
                model.addAttribute("changedBy", by);
                yield again(page, model, HttpStatus.CONFLICT);
            }
        };
    }

    private static Correction.Facts facts(FactsForm form, Optional<Clinic> clinic) {
        return new Correction.Facts(
                WorkArea.valueOf(Objects.requireNonNull(form.area()).name()),
                form.team() == null ? null : new TeamId(form.team()),
                clinic.map(Clinic::organisation).orElse(null),
                form.childrenAtHome(),
                form.qualifyingEducation());
    }

    private static Set<ConsentCovers> chosen(FactsForm form) {
        return Objects.requireNonNullElse(form.consents(), Set.of());
    }

    private ModelAndView again(CasePage page, Model model, HttpStatus status) {
        var view = new ModelAndView(show(page, model));
        view.setStatus(status);
        return view;
    }

    private String show(CasePage page, Model model) {
        model.addAttribute("page", page.chrome());
        model.addAttribute("areas", WorkArea.values());
        model.addAttribute("consentKinds", ConsentCovers.values());
        model.addAttribute("teams", teams.of(page.theCase().municipality(), page.theCase().team()));
        model.addAttribute("clinics", clinics.offered());
        return "cases/facts";
    }
}
