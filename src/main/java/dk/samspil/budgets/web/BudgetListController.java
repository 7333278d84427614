package dk.samspil.budgets.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.budgets.Budgets;
import dk.samspil.budgets.SharedPlaces;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.TypedNumber;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The shared budgets and registers of places that there are, and new ones.
@Controller
@OnlyFor({
    Capacity.FORUM_SECRETARY,
    Capacity.FORUM_MEMBER,
    Capacity.TEAM_SECRETARY,
    Capacity.MEETING_LEADER,
    Capacity.HEALTH_SECRETARIAT,
    Capacity.CLINICAL_SECRETARY
})
class BudgetListController {

    private static final int LONGEST = 120;
    private static final int LONGEST_ABOUT = 2000;

    private final Budgets budgets;
    private final SharedPlaces places;
    private final Organisations organisations;
    private final Askers askers;

    BudgetListController(
            Budgets budgets, SharedPlaces places, Organisations organisations, Askers askers) {
        this.budgets = budgets;
        this.places = places;
        this.organisations = organisations;
        this.askers = askers;
    }

    @GetMapping("/budgetter")
    @Transactional(readOnly = true)
    ModelAndView list() {
        boolean secretary = askers.current().capacity() == Capacity.FORUM_SECRETARY;
        return new ModelAndView("budgets/list")
                .addObject("budgets", budgets.all())
                .addObject("pools", places.all())
                .addObject("secretary", secretary)
                .addObject("kroner", new Written(LocaleContextHolder.getLocale()))
                .addObject(
                        "regions",
                        secretary ? organisations.of(Organisation.Kind.REGION) : List.of());
    }

    @PostMapping("/budgetter")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String about,
            RedirectAttributes redirect) {
        var ore = Kroner.read(amount);
        var chosen = region(region);
        if (!isNamed(name) || chosen.isEmpty() || ore.isEmpty() || about.length() > LONGEST_ABOUT) {
            return BudgetPages.refused(
                    list().addObject("typed", List.of(name, amount, about)),
                    Text.of("budgets.refused.new"));
        }
        var id = UUID.randomUUID();
        return BudgetPages.told(
                budgets.make(
                        id,
                        TypedFields.text(name),
                        chosen.get(),
                        TypedFields.text(about),
                        ore.get()),
                "budgets.made",
                "/budgetter/" + id,
                redirect);
    }

    @PostMapping("/budgetter/pladser")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView makePool(
            @RequestParam(defaultValue = "") String poolName,
            @RequestParam(required = false) @Nullable String poolRegion,
            @RequestParam(defaultValue = "") String capacity,
            @RequestParam(defaultValue = "") String mostPercent,
            RedirectAttributes redirect) {
        var places = whole(capacity, 1, 10_000);
        var percent = whole(mostPercent, 0, 100);
        var chosen = region(poolRegion);
        if (!isNamed(poolName) || chosen.isEmpty() || places.isEmpty() || percent.isEmpty()) {
            return BudgetPages.refused(list(), Text.of("budgets.refused.newPool"));
        }
        var id = UUID.randomUUID();
        return BudgetPages.told(
                this.places.make(
                        id, TypedFields.text(poolName), chosen.get(), places.get(), percent.get()),
                "budgets.pool.made",
                "/budgetter/pladser/" + id,
                redirect);
    }

    private static boolean isNamed(String name) {
        var words = TypedFields.text(name);
        return !words.isEmpty() && words.length() <= LONGEST;
    }

    /// A whole number between two, both included.
    static Optional<Integer> whole(String typed, int least, int most) {
        return TypedNumber.read(TypedFields.text(typed))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValue);
    }

    private Optional<Integer> region(@Nullable String typed) {
        return organisations.of(Organisation.Kind.REGION).stream()
                .map(Organisation::id)
                .filter(each -> each.toString().equals(typed))
                .findFirst();
    }
}
