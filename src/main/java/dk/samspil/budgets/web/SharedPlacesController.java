package dk.samspil.budgets.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.budgets.BudgetChange;
import dk.samspil.budgets.PlaceCount;
import dk.samspil.budgets.PlacePool;
import dk.samspil.budgets.SharedPlaces;
import dk.samspil.calendar.TypedDate;
import dk.samspil.calendar.TypedFields;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A register of shared places: how they stand, and how they stood.
@Controller
@OnlyFor({
    Capacity.FORUM_SECRETARY,
    Capacity.FORUM_MEMBER,
    Capacity.TEAM_SECRETARY,
    Capacity.MEETING_LEADER,
    Capacity.HEALTH_SECRETARIAT,
    Capacity.CLINICAL_SECRETARY
})
class SharedPlacesController {

    private static final String AT = "/budgetter/pladser/{id}";
    private static final int MOST = 10_000;

    private final SharedPlaces places;

    SharedPlacesController(SharedPlaces places) {
        this.places = places;
    }

    private PlacePool kept(UUID id) {
        return places.find(id).filter(PlacePool::keeping).orElseThrow(NotFound::new);
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        return page(places.find(id).orElseThrow(NotFound::new), List.of("", "", "", "", "", ""));
    }

    private ModelAndView page(PlacePool pool, List<String> typed) {
        var counts = places.counts(pool.id());
        return new ModelAndView("budgets/places")
                .addObject("pool", pool)
                .addObject("counts", counts)
                .addObject("limit", places.redesignation(pool, counts))
                .addObject("typed", typed);
    }

    @PostMapping(AT)
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView count(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String countedOn,
            @RequestParam(defaultValue = "") String inUse,
            @RequestParam(defaultValue = "") String coming,
            @RequestParam(defaultValue = "") String waiting,
            @RequestParam(defaultValue = "0") String redesignated,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        var pool = kept(id);
        var typed = List.of(countedOn, inUse, coming, waiting, redesignated, note);
        var numbers =
                typed.subList(1, 5).stream()
                        .flatMap(each -> BudgetListController.whole(each, 0, MOST).stream())
                        .toList();
        if (numbers.size() < 4
                || !(TypedDate.read(countedOn) instanceof TypedDate.Understood(var day))
                || note.length() > 500) {
            return BudgetPages.refused(page(pool, typed), Text.of("budgets.refused.count"));
        }
        var wanted =
                new PlaceCount(
                        0,
                        day,
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3),
                        TypedFields.text(note),
                        "");
        return places.count(pool, wanted) instanceof BudgetChange.Refused(var reason)
                ? BudgetPages.refused(page(pool, typed), reason)
                : BudgetPages.told(
                        new BudgetChange.Saved(id), "budgets.counted", pool.href(), redirect);
    }

    @PostMapping(AT + "/udgiv")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView publish(@PathVariable UUID id, RedirectAttributes redirect) {
        var pool = kept(id);
        return BudgetPages.told(
                places.publish(id), "budgets.pool.published", pool.href(), redirect);
    }
}
