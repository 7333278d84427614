package dk.samspil.staffing.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.staffing.CapacityOfYears;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.MonthOfCapacity;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The secretariat's first page about staffing: who can take how much, and is it enough.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class CapacityController {

    private final Coordinators coordinators;
    private final CapacityOfYears capacity;
    private final Clock clock;

    CapacityController(Coordinators coordinators, CapacityOfYears capacity, Clock clock) {
        this.coordinators = coordinators;
        this.capacity = capacity;
        this.clock = clock;
    }

    @GetMapping("/bemanding")
    @Transactional(readOnly = true)
    ModelAndView shown(@RequestParam(required = false) @Nullable Integer aar) {
        var today = LocalDate.now(clock);
        int year = aar == null ? today.getYear() + 1 : aar;
        if (year < 2013 || year > 2100) {
            throw new NotFound();
        }
        var all = coordinators.all();
        var months = capacity.of(year, all);
        return new ModelAndView("staffing/overview")
                .addObject("year", year)
                .addObject("day", year == today.getYear() ? today : LocalDate.of(year, 1, 1))
                .addObject("coordinators", all)
                .addObject("months", months)
                .addObject("chart", CapacityChart.of(months))
                .addObject("capacity", months.stream().mapToInt(MonthOfCapacity::capacity).sum())
                .addObject("planned", months.stream().mapToInt(MonthOfCapacity::planned).sum())
                .addObject("short", months.stream().filter(month -> month.left() < 0).toList());
    }
}
