package dk.samspil.indicators.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.indicators.Board;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorChange;
import dk.samspil.indicators.IndicatorFigures;
import dk.samspil.indicators.IndicatorKind;
import dk.samspil.indicators.Indicators;
import dk.samspil.indicators.PeriodKind;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What an indicator measures, written by those who keep its board.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class DefinitionController {

    private static final String NEW = "/indikatorer/{id}/ny";
    private static final String EDIT = "/indikatorer/indikator/{id}/definition";

    private final IndicatorPages pages;
    private final Indicators indicators;
    private final IndicatorFigures figures;
    private final Organisations organisations;

    DefinitionController(
            IndicatorPages pages,
            Indicators indicators,
            IndicatorFigures figures,
            Organisations organisations) {
        this.pages = pages;
        this.indicators = indicators;
        this.figures = figures;
        this.organisations = organisations;
    }

    @GetMapping(NEW)
    @Transactional(readOnly = true)
    ModelAndView blank(@PathVariable UUID id) {
        return page(pages.kept(id), null, DefinitionForm.EMPTY);
    }

    @GetMapping(EDIT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        var indicator = pages.keptIndicator(id);
        return page(
                pages.kept(indicator.board()),
                indicator,
                DefinitionForm.of(indicator, pages.wording()));
    }

    private ModelAndView page(Board board, @Nullable Indicator known, DefinitionForm form) {
        return new ModelAndView("indicators/definition")
                .addObject("board", board)
                .addObject("known", known)
                .addObject("kinds", IndicatorKind.values())
                .addObject("periods", PeriodKind.values())
                .addObject("figures", figures.offered(asking(board)))
                .addObject("organisations", organisations.partiesOf(board.region()))
                .addObject("form", form);
    }

    @PostMapping(NEW)
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DefinitionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var board = pages.kept(id);
        check(form, board, errors);
        if (errors.hasErrors()) {
            return IndicatorPages.again(page(board, null, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var wanted = form.indicator(UUID.randomUUID(), id);
        return IndicatorPages.told(
                indicators.define(wanted), "indicators.defined", wanted.href(), redirect);
    }

    @PostMapping(EDIT)
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DefinitionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var known = pages.keptIndicator(id);
        var board = pages.kept(known.board());
        check(form, board, errors);
        if (errors.hasErrors()) {
            return IndicatorPages.again(page(board, known, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (indicators.redefine(form.indicator(id, board.id()))) {
            case IndicatorChange.Saved saved ->
                    IndicatorPages.told(saved, "indicators.redefined", known.href(), redirect);
            case IndicatorChange.Refused(var reason) -> {
                errors.reject(reason.key(), reason.args().toArray(), null);
                yield IndicatorPages.again(
                        page(board, known, form), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case IndicatorChange.ChangedMeanwhile(var by) -> {
                errors.reject("indicators.changedMeanwhile", new Object[] {by}, null);
                yield IndicatorPages.again(
                        page(board, known, form).addObject("newVersion", known.version()),
                        HttpStatus.CONFLICT);
            }
        };
    }

    /// Those whose figures can be told apart: a region's health unit sends questionnaires.
    private List<Integer> asking(Board board) {
        return List.of(Organisation.healthUnitOf(board.region()));
    }

    private void check(DefinitionForm form, Board board, BindingResult errors) {
        var responsible = form.responsible();
        form.check(
                errors,
                figures.offered(responsible == null ? asking(board) : List.of(responsible)));
        if (form.responsible() != null
                && organisations.partiesOf(board.region()).stream()
                        .noneMatch(each -> form.responsible().equals(each.id()))) {
            errors.rejectValue("responsible", "indicators.refused.responsible");
        }
    }
}
