package dk.samspil.almanac.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.almanac.DayMap;
import dk.samspil.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/// The map of the region: how many meeting days each municipality has in a period, and which
/// coordinator goes where on a day.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class MapController {

    private static final int MOST_YEARS = 2;

    private final DayMap map;
    private final Clock clock;

    MapController(DayMap map, Clock clock) {
        this.map = map;
        this.clock = clock;
    }

    /// What stands in the address; all of it may be left out.
    record Period(@Nullable LocalDate fra, @Nullable LocalDate til, @Nullable LocalDate dag) {}

    @GetMapping(Wish.PAGE + "/kort")
    @Transactional(readOnly = true)
    ModelAndView shown(@ModelAttribute("period") @Nullable Period asked, BindingResult errors) {
        var period = asked == null || errors.hasErrors() ? new Period(null, null, null) : asked;
        var today = LocalDate.now(clock);
        var from = period.fra() == null ? today.withDayOfMonth(1) : period.fra();
        var to = period.til() == null ? from.plusMonths(1).minusDays(1) : period.til();
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            to = from.plusMonths(1).minusDays(1);
        }
        var day = period.dag();
        boolean within = day != null && !day.isBefore(from) && !day.isAfter(to);
        var page = new ModelAndView("almanac/map");
        if (errors.hasErrors()) {
            page.addObject(Notice.ATTRIBUTE, Notice.refused("almanac.map.not-a-date"));
        }
        return page.addObject("from", from)
                .addObject("to", to)
                .addObject("map", map.of(from, to, within ? day : null));
    }
}
