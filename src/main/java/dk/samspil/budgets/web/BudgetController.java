package dk.samspil.budgets.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.budgets.Budget;
import dk.samspil.budgets.BudgetChange;
import dk.samspil.budgets.BudgetKeys;
import dk.samspil.budgets.Budgets;
import dk.samspil.budgets.Comparison;
import dk.samspil.calendar.TypedDate;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.TypedNumber;
import dk.samspil.parties.Organisation;
import dk.samspil.ui.ExcelSheet;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.SentFile;
import dk.samspil.ui.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One shared budget: who pays, by which models, and what each of them means.
@Controller
@OnlyFor({
    Capacity.FORUM_SECRETARY,
    Capacity.FORUM_MEMBER,
    Capacity.TEAM_SECRETARY,
    Capacity.MEETING_LEADER,
    Capacity.HEALTH_SECRETARIAT,
    Capacity.CLINICAL_SECRETARY
})
class BudgetController {

    private static final String AT = "/budgetter/{id}";

    private final BudgetPages pages;
    private final Budgets budgets;
    private final BudgetKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BudgetController(
            BudgetPages pages,
            Budgets budgets,
            BudgetKeys keys,
            TransactionTemplate transaction,
            Clock clock) {
        this.pages = pages;
        this.budgets = budgets;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id, @RequestParam(defaultValue = "") String dato) {
        return pages.page(pages.budget(id), day(dato).orElse(LocalDate.now(clock)));
    }

    private static Optional<LocalDate> day(String typed) {
        return TypedDate.read(typed) instanceof TypedDate.Understood(var day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private ModelAndView again(Budget budget, Text reason) {
        return BudgetPages.refused(pages.page(budget, LocalDate.now(clock)), reason);
    }

    @GetMapping(AT + "/fordeling.xlsx")
    @Transactional(readOnly = true)
    View excel(@PathVariable UUID id, @RequestParam(defaultValue = "") String dato) {
        var comparison = pages.comparison(pages.budget(id), day(dato).orElse(LocalDate.now(clock)));
        var sheet = new ExcelSheet<Comparison.Row>("fordeling", comparison.rows());
        sheet.column("Deltager", Comparison.Row::name);
        for (int i = 0; i < comparison.models().size(); i++) {
            int at = i;
            sheet.column(
                    comparison.models().get(i).name() + " (kr.)",
                    row -> {
                        Long ore = row.ore().get(at);
                        return ore == null ? null : BigDecimal.valueOf(ore, 2);
                    });
        }
        return sheet;
    }

    @PostMapping(AT)
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String decisionLink,
            RedirectAttributes redirect) {
        var budget = pages.kept(id);
        var ore = Kroner.read(amount);
        var link = TypedFields.text(decisionLink);
        if (ore.isEmpty()) {
            return again(budget, Text.of("budgets.refused.amount"));
        }
        if (!link.isEmpty() && !link.matches("(/|https://)[^\\s\"<>]{1,300}")
                || link.startsWith("//")) {
            return again(budget, Text.of("budgets.refused.link"));
        }
        if (about.length() > 2000 || decision.length() > 300) {
            return again(budget, Text.of("budgets.refused.long"));
        }
        var wanted =
                new Budget(
                        id,
                        budget.name(),
                        budget.region(),
                        budget.regionName(),
                        TypedFields.text(about),
                        ore.get(),
                        TypedFields.text(decision),
                        link,
                        budget.published(),
                        version,
                        true);
        return BudgetPages.told(budgets.change(wanted), "budgets.changed", budget.href(), redirect);
    }

    @PostMapping(AT + "/udgiv")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView publish(@PathVariable UUID id, RedirectAttributes redirect) {
        var budget = pages.kept(id);
        return BudgetPages.told(budgets.publish(id), "budgets.published", budget.href(), redirect);
    }

    /// The participant named, of those who can pay.
    private Organisation payer(Budget budget, @Nullable Integer organisation) {
        return pages.payers(budget).stream()
                .filter(each -> Integer.valueOf(each.id()).equals(organisation))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping(AT + "/deltagere/{organisation}")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView leave(
            @PathVariable UUID id,
            @PathVariable int organisation,
            @RequestParam(defaultValue = "") String leaves,
            RedirectAttributes redirect) {
        var budget = pages.kept(id);
        var from = day(leaves);
        return from.isEmpty()
                ? again(budget, Text.of("budgets.refused.day"))
                : BudgetPages.told(
                        budgets.leave(id, payer(budget, organisation).id(), from.get()),
                        "budgets.left",
                        budget.href(),
                        redirect);
    }

    @PostMapping(AT + "/deltagere")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView join(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer organisation,
            @RequestParam(defaultValue = "") String joins,
            @RequestParam(defaultValue = "") String percent,
            RedirectAttributes redirect) {
        var budget = pages.kept(id);
        var from = day(joins);
        var agreed = TypedNumber.read(TypedFields.text(percent).replaceFirst("\\s*%$", ""));
        if (organisation == null || from.isEmpty()) {
            return again(budget, Text.of("budgets.refused.join"));
        }
        if (!TypedFields.text(percent).isEmpty()
                && agreed.filter(p -> p.signum() >= 0 && p.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .isEmpty()) {
            return again(budget, Text.of("budgets.refused.agreed"));
        }
        var payer = payer(budget, organisation);
        agreed.ifPresent(p -> keys.agree(id, payer.id(), p));
        return BudgetPages.told(
                budgets.join(id, payer.id(), from.get()),
                "budgets.joined",
                budget.href(),
                redirect);
    }

    @PostMapping(AT + "/modeller")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView add(
            @PathVariable UUID id, @ModelAttribute ModelForm form, RedirectAttributes redirect) {
        var budget = pages.kept(id);
        return switch (form.read()) {
            case ModelForm.NotUnderstood(var key) -> again(budget, Text.of(key));
            case ModelForm.Understood(var model) ->
                    keys.add(id, model) instanceof BudgetChange.Refused(var reason)
                            ? again(budget, reason)
                            : BudgetPages.told(
                                    new BudgetChange.Saved(id),
                                    "budgets.model.added",
                                    budget.href(),
                                    redirect);
        };
    }

    @PostMapping(AT + "/modeller/{model}")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView choose(
            @PathVariable UUID id, @PathVariable UUID model, RedirectAttributes redirect) {
        var budget = pages.kept(id);
        return BudgetPages.told(
                keys.choose(id, model), "budgets.model.chosen", budget.href(), redirect);
    }

    @PostMapping(AT + "/tal")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView counts(
            @PathVariable UUID id,
            @RequestParam(name = "ark", required = false) @Nullable MultipartFile file) {
        var budget = pages.kept(id);
        if (file == null || file.isEmpty()) {
            return again(budget, Text.of("budgets.sheet.none"));
        }
        return switch (CountSheet.read(SentFile.bytes(file), pages.payers(budget))) {
            case CountSheet.Unreadable(var reason) -> again(budget, reason);
            case CountSheet.Rows rows -> {
                transaction.executeWithoutResult(
                        keeping -> rows.good().forEach(counted -> keys.keep(id, counted)));
                yield pages.page(budget, LocalDate.now(clock)).addObject("read", rows);
            }
        };
    }
}
