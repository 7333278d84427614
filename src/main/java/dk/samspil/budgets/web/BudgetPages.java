package dk.samspil.budgets.web;

import dk.samspil.budgets.Budget;
import dk.samspil.budgets.BudgetChange;
import dk.samspil.budgets.BudgetKeys;
import dk.samspil.budgets.Budgets;
import dk.samspil.budgets.Comparison;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Finds the budget that a page is about, shows it, and says what came of a change. What the asker
/// may not see does not exist.
@Component
class BudgetPages {

    private final Budgets budgets;
    private final BudgetKeys keys;
    private final Organisations organisations;

    BudgetPages(Budgets budgets, BudgetKeys keys, Organisations organisations) {
        this.budgets = budgets;
        this.keys = keys;
        this.organisations = organisations;
    }

    Budget budget(UUID id) {
        return budgets.find(id).orElseThrow(NotFound::new);
    }

    /// One that the asker keeps.
    Budget kept(UUID id) {
        return budgets.find(id).filter(Budget::keeping).orElseThrow(NotFound::new);
    }

    /// Who can pay.
    List<Organisation> payers(Budget budget) {
        return organisations.partiesOf(budget.region());
    }

    Comparison comparison(Budget budget, LocalDate day) {
        return Comparison.of(
                budget.amountOre(),
                keys.of(budget.id()),
                budgets.participants(budget.id()),
                keys.basis(budget.id()),
                day);
    }

    ModelAndView page(Budget budget, LocalDate day) {
        var participants = budgets.participants(budget.id());
        var models = keys.of(budget.id());
        var basis = keys.basis(budget.id());
        var page =
                new ModelAndView("budgets/budget")
                        .addObject("budget", budget)
                        .addObject("day", day)
                        .addObject("typedDay", TypedFields.written(day))
                        .addObject("participants", participants)
                        .addObject("basis", basis)
                        .addObject("kroner", new Written(LocaleContextHolder.getLocale()))
                        .addObject(
                                "comparison",
                                Comparison.of(
                                        budget.amountOre(), models, participants, basis, day));
        return budget.keeping() ? page.addObject("payers", payers(budget)) : page;
    }

    static ModelAndView told(
            BudgetChange change, String doneKey, String next, RedirectAttributes redirect) {
        (switch (change) {
                    case BudgetChange.Saved _ -> Notice.done(doneKey);
                    case BudgetChange.Refused(var reason) ->
                            Notice.refused(reason.key(), reason.args().toArray());
                    case BudgetChange.ChangedMeanwhile(var by) ->
                            Notice.refused("budgets.changedMeanwhile", by);
                })
                .after(redirect);
        return new ModelAndView("redirect:" + next);
    }

    static ModelAndView refused(ModelAndView page, Text reason) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("notice", new Notice("error", reason));
    }
}
