package dk.samspil.agreements.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.CaseType;
import dk.samspil.agreements.CasesTouched;
import dk.samspil.agreements.CooperationAgreement;
import dk.samspil.agreements.Screening;
import dk.samspil.agreements.Terms;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The cooperation agreements of each region by period.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class AgreementController {

    private static final String LIST = "/administration/samarbejdsaftaler";

    private final Agreements agreements;
    private final Organisations organisations;
    private final CasesTouched cases;
    private final SavedPeriods saved;

    AgreementController(
            Agreements agreements,
            Organisations organisations,
            CasesTouched cases,
            SavedPeriods saved) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.cases = cases;
        this.saved = saved;
    }

    /// A region and its agreements, the newest first.
    record RegionRow(Organisation region, List<CooperationAgreement> agreements) {}

    @GetMapping(LIST)
    String list(Model model) {
        var all = agreements.byRegion();
        model.addAttribute(
                "regions",
                organisations.of(Organisation.Kind.REGION).stream()
                        .map(r -> new RegionRow(r, all.getOrDefault(r.id(), List.of())))
                        .toList());
        return "agreements/agreements";
    }

    @GetMapping(LIST + "/ny/{region}")
    ModelAndView blank(@PathVariable int region) {
        var newest = agreements.of(region(region).id()).getFirst();
        return page(region, null).addObject("form", AgreementForm.of(newest, null, null));
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView shown(@PathVariable UUID id) {
        var agreement = agreement(id);
        return touched(page(agreement.region(), agreement), agreement.validFrom())
                .addObject(
                        "form",
                        AgreementForm.of(agreement, agreement.version(), agreement.validFrom()));
    }

    @PostMapping(LIST + "/ny/{region}")
    ModelAndView begin(
            @PathVariable int region,
            @Valid @ModelAttribute("form") @Nullable AgreementForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        var page = page(region(region).id(), null);
        if (form == null || errors.hasErrors()) {
            return unprocessable(page);
        }
        var from = TypedFields.value(form.validFrom());
        var change = agreements.begin(region, from, form.terms());
        return saved.answer(change, errors, touched(page, from), LIST, locale, redirect);
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") @Nullable AgreementForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        var agreement = agreement(id);
        var page = page(agreement.region(), agreement);
        if (form == null || errors.hasErrors()) {
            return unprocessable(page);
        }
        var from = TypedFields.value(form.validFrom());
        int version = form.version() == null ? 0 : form.version();
        var change = agreements.change(id, version, from, form.terms());
        return saved.answer(change, errors, touched(page, from), LIST, locale, redirect);
    }

    /// Shows which cases a new agreement from the typed day touches, and saves nothing.
    @PostMapping(path = LIST + "/ny/{region}", params = "se")
    ModelAndView preview(
            @PathVariable int region,
            @Valid @ModelAttribute("form") @Nullable AgreementForm form,
            BindingResult errors) {
        return preview(page(region, null), form);
    }

    /// Shows which cases the changed agreement touches, and saves nothing.
    @PostMapping(path = LIST + "/{id}", params = "se")
    ModelAndView preview(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") @Nullable AgreementForm form,
            BindingResult errors) {
        var agreement = agreement(id);
        return preview(page(agreement.region(), agreement), form);
    }

    private ModelAndView preview(ModelAndView page, @Nullable AgreementForm form) {
        return form == null || form.validFrom() == null
                ? unprocessable(page)
                : touched(page, form.validFrom());
    }

    private ModelAndView page(int region, @Nullable CooperationAgreement agreement) {
        return new ModelAndView("agreements/agreement")
                .addObject("region", region(region))
                .addObject("agreement", agreement)
                .addObject("screenings", Screening.values())
                .addObject("units", Terms.SettlementUnit.values())
                .addObject("billings", Terms.Billing.values())
                .addObject("runningCases", Terms.RunningCases.values());
    }

    private ModelAndView touched(ModelAndView page, LocalDate from) {
        var agreement = (CooperationAgreement) page.getModel().get("agreement");
        var region = (Organisation) page.getModel().get("region");
        var to = agreement == null ? null : agreement.validTo();
        var change =
                new CasesTouched.Change(
                        Set.of(CaseType.values()), region == null ? null : region.id(), from, to);
        return page.addObject("touched", cases.by(change));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private CooperationAgreement agreement(UUID id) {
        return agreements.find(id).orElseThrow(NotFound::new);
    }

    private Organisation region(int id) {
        return organisations
                .find(id)
                .filter(o -> o.kind() == Organisation.Kind.REGION)
                .orElseThrow(NotFound::new);
    }
}
