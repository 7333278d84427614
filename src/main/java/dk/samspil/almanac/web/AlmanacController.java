package dk.samspil.almanac.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.almanac.Almanac;
import dk.samspil.almanac.Choice;
import dk.samspil.almanac.Span;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// The calendars: a year, a month or a week of the teams' days, as a page, on paper, and as a
/// spreadsheet of exactly what the page shows.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class AlmanacController {

    private final Almanac almanac;
    private final AlmanacSheet sheet;
    private final AlmanacPaper paper;
    private final Askers askers;
    private final Clock clock;

    AlmanacController(
            Almanac almanac, AlmanacSheet sheet, AlmanacPaper paper, Askers askers, Clock clock) {
        this.almanac = almanac;
        this.sheet = sheet;
        this.paper = paper;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping(Wish.PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@ModelAttribute("wish") @Nullable Wish asked, BindingResult errors) {
        var wish = understood(asked, errors);
        var page = page(wish);
        return new ModelAndView("almanac/calendar")
                .addObject("wish", wish)
                .addObject("page", page)
                .addObject("span", page.span())
                .addObject("units", Span.Unit.values())
                .addObject("grids", Grid.of(page))
                .addObject("nobody", Choice.NOBODY)
                .addObject("isUnit", askers.current().side() == Side.HEALTH_UNIT)
                .addObject("mine", mine(wish, page.span()))
                .addObject("today", LocalDate.now(clock));
    }

    @GetMapping(Wish.PAGE + "/kalender.xlsx")
    @Transactional(readOnly = true)
    View sheet(@ModelAttribute("wish") @Nullable Wish asked, BindingResult errors) {
        return sheet.of(page(understood(asked, errors)));
    }

    @GetMapping(Wish.PAGE + "/kalender.pdf")
    ResponseEntity<byte[]> paper(
            @ModelAttribute("wish") @Nullable Wish asked, BindingResult errors, Locale locale) {
        var page = page(understood(asked, errors));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("kalender-" + page.span().first() + ".pdf")
                                .build()
                                .toString())
                .body(paper.of(page, askers.current().organisationName(), locale));
    }

    /// Where a coordinator sees the own days alone; empty for everybody else.
    private String mine(Wish wish, Span span) {
        var asker = askers.current();
        return asker.capacity() == Capacity.HEALTH_COORDINATOR
                        && !asker.name().equals(wish.koordinator())
                ? new Wish(null, null, null, null, asker.name(), null).at(span)
                : "";
    }

    private Almanac.Page page(Wish wish) {
        var span = wish.span(LocalDate.now(clock));
        if (!span.known()) {
            throw new NotFound();
        }
        return almanac.of(span, wish.choice());
    }

    /// Nothing is behind an address that somebody has changed by hand into nonsense.
    private static Wish understood(@Nullable Wish asked, BindingResult errors) {
        if (asked == null || errors.hasErrors()) {
            throw new NotFound();
        }
        return asked;
    }
}
