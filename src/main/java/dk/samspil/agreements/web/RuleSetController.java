package dk.samspil.agreements.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.agreements.CasesTouched;
import dk.samspil.agreements.RuleSet;
import dk.samspil.agreements.RuleSets;
import dk.samspil.agreements.Rules;
import dk.samspil.calendar.TypedFields;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
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

/// The law by period.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class RuleSetController {

    private static final String LIST = "/administration/regelsaet";

    private final RuleSets ruleSets;
    private final CasesTouched cases;
    private final SavedPeriods saved;

    RuleSetController(RuleSets ruleSets, CasesTouched cases, SavedPeriods saved) {
        this.ruleSets = ruleSets;
        this.cases = cases;
        this.saved = saved;
    }

    @GetMapping(LIST)
    String list(Model model) {
        model.addAttribute("ruleSets", ruleSets.all());
        return "agreements/rule-sets";
    }

    @GetMapping(LIST + "/ny")
    ModelAndView blank() {
        return page(null).addObject("form", RuleSetForm.of(newest(), null, null));
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView shown(@PathVariable UUID id) {
        var ruleSet = ruleSet(id);
        return touched(page(ruleSet), ruleSet, ruleSet.validFrom())
                .addObject("form", RuleSetForm.of(ruleSet, ruleSet.version(), ruleSet.validFrom()));
    }

    @PostMapping(LIST + "/ny")
    ModelAndView begin(
            @Valid @ModelAttribute("form") @Nullable RuleSetForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        var from = day(form, errors);
        if (form == null || from == null || errors.hasErrors()) {
            return unprocessable(page(null));
        }
        var page = page(null);
        var change = ruleSets.begin(from, form.rules(newest().rules()));
        return saved.answer(change, errors, touched(page, null, from), LIST, locale, redirect);
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") @Nullable RuleSetForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        var ruleSet = ruleSet(id);
        var page = page(ruleSet);
        var from = day(form, errors);
        if (form == null || from == null || errors.hasErrors()) {
            return unprocessable(page);
        }
        int version = form.version() == null ? 0 : form.version();
        var change = ruleSets.change(id, version, from, form.rules(ruleSet.rules()));
        return saved.answer(change, errors, touched(page, ruleSet, from), LIST, locale, redirect);
    }

    /// Shows which cases a new rule set from the typed day touches, and saves nothing.
    @PostMapping(path = LIST + "/ny", params = "se")
    ModelAndView preview(
            @Valid @ModelAttribute("form") @Nullable RuleSetForm form, BindingResult errors) {
        return preview(null, day(form, errors));
    }

    /// Shows which cases the changed rule set touches, and saves nothing.
    @PostMapping(path = LIST + "/{id}", params = "se")
    ModelAndView preview(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") @Nullable RuleSetForm form,
            BindingResult errors) {
        return preview(ruleSet(id), day(form, errors));
    }

    private ModelAndView preview(@Nullable RuleSet ruleSet, @Nullable LocalDate from) {
        var page = page(ruleSet);
        return from == null ? unprocessable(page) : touched(page, ruleSet, from);
    }

    /// The typed day, or null with the reason on the field. No form at all was no browser's doing.
    private static @Nullable LocalDate day(@Nullable RuleSetForm form, BindingResult errors) {
        return TypedFields.day(TypedFields.sent(form).validFrom(), "validFrom", errors);
    }

    private static ModelAndView page(@Nullable RuleSet ruleSet) {
        return new ModelAndView("agreements/rule-set")
                .addObject("ruleSet", ruleSet)
                .addObject("whens", Rules.When.values())
                .addObject("weights", Rules.Weight.values());
    }

    private ModelAndView touched(ModelAndView page, @Nullable RuleSet ruleSet, LocalDate from) {
        var types = (ruleSet == null ? newest() : ruleSet).rules().caseTypes().keySet();
        var to = ruleSet == null ? null : ruleSet.validTo();
        return page.addObject("touched", cases.by(new CasesTouched.Change(types, null, from, to)));
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private RuleSet newest() {
        return ruleSets.all().getFirst();
    }

    private RuleSet ruleSet(UUID id) {
        return ruleSets.find(id).orElseThrow(NotFound::new);
    }
}
