package dk.samspil.capacity.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.capacity.Glances;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The secretariat's year at a glance, and what would be if.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class YearAtAGlanceController {

    private final Glances glances;
    private final Clock clock;

    YearAtAGlanceController(Glances glances, Clock clock) {
        this.glances = glances;
        this.clock = clock;
    }

    @GetMapping("/bemanding/aaret")
    @Transactional(readOnly = true)
    ModelAndView shown(@RequestParam(required = false) @Nullable Integer aar, WhatIfForm form) {
        int year = aar == null ? LocalDate.now(clock).getYear() + 1 : aar;
        if (year < 2013 || year > 2100) {
            throw new NotFound();
        }
        var whatIf = form.whatIf();
        var compared = glances.of(year, whatIf);
        return new ModelAndView("capacity/year")
                .addObject("year", year)
                .addObject("form", form)
                .addObject("asked", whatIf.changesSomething())
                .addObject("compared", compared)
                .addObject(
                        "weeks",
                        IntStream.range(0, compared.now().weeks().size())
                                .mapToObj(
                                        i ->
                                                new Both<>(
                                                        compared.now().weeks().get(i),
                                                        compared.then().weeks().get(i)))
                                .toList())
                .addObject(
                        "months",
                        IntStream.range(0, compared.now().months().size())
                                .mapToObj(
                                        i ->
                                                new Both<>(
                                                        compared.now().months().get(i),
                                                        compared.then().months().get(i)))
                                .toList());
    }

    /// The same as it is and as it would be.
    record Both<T>(T now, T then) {}
}
