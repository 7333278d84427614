package dk.samspil.indicators.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.indicators.Board;
import dk.samspil.indicators.Follower;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorBoards;
import dk.samspil.indicators.IndicatorReport;
import dk.samspil.indicators.IndicatorReports;
import dk.samspil.indicators.IndicatorValues;
import dk.samspil.indicators.Indicators;
import dk.samspil.indicators.Period;
import dk.samspil.indicators.PeriodKind;
import dk.samspil.indicators.Reading;
import dk.samspil.indicators.Status;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.People;
import dk.samspil.parties.RoleHolder;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The boards: how their indicators stand right now, who follows them, and their reports.
@Controller
@OnlyFor({
    Capacity.FORUM_SECRETARY,
    Capacity.FORUM_MEMBER,
    Capacity.TEAM_SECRETARY,
    Capacity.MEETING_LEADER,
    Capacity.HEALTH_SECRETARIAT,
    Capacity.CLINICAL_SECRETARY
})
class IndicatorBoardController {

    private static final int QUARTERS = 4;

    private final IndicatorPages pages;
    private final IndicatorBoards boards;
    private final Indicators indicators;
    private final IndicatorValues values;
    private final IndicatorReports reports;
    private final Organisations organisations;
    private final People people;
    private final Askers askers;
    private final Clock clock;

    IndicatorBoardController(
            IndicatorPages pages,
            IndicatorBoards boards,
            Indicators indicators,
            IndicatorValues values,
            IndicatorReports reports,
            Organisations organisations,
            People people,
            Askers askers,
            Clock clock) {
        this.pages = pages;
        this.boards = boards;
        this.indicators = indicators;
        this.values = values;
        this.reports = reports;
        this.organisations = organisations;
        this.people = people;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping("/indikatorer")
    @Transactional(readOnly = true)
    ModelAndView list() {
        return list(BoardForm.EMPTY);
    }

    private ModelAndView list(BoardForm form) {
        boolean secretary = askers.current().capacity() == Capacity.FORUM_SECRETARY;
        return new ModelAndView("indicators/list")
                .addObject("boards", boards.all())
                .addObject("secretary", secretary)
                .addObject("form", form)
                .addObject(
                        "regions",
                        secretary ? organisations.of(Organisation.Kind.REGION) : List.of());
    }

    @PostMapping("/indikatorer")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView found(
            @Valid @ModelAttribute("form") BoardForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var region =
                organisations.of(Organisation.Kind.REGION).stream()
                        .filter(each -> Integer.valueOf(each.id()).equals(form.region()))
                        .findFirst();
        if (region.isEmpty()) {
            errors.rejectValue("region", "indicators.refused.region");
        }
        if (errors.hasErrors()) {
            return IndicatorPages.again(list(form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = UUID.randomUUID();
        var change = boards.found(id, form.nameSaid(), region.orElseThrow().id(), form.aboutSaid());
        return IndicatorPages.told(change, "indicators.founded", "/indikatorer/" + id, redirect);
    }

    @GetMapping("/indikatorer/{id}")
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        var board = pages.board(id);
        var published = reports.of(id);
        var page =
                new ModelAndView("indicators/board")
                        .addObject("board", board)
                        .addObject("rows", rows(board, published))
                        .addObject("reports", published)
                        .addObject("locale", pages.wording().locale());
        return board.keeping()
                ? page.addObject("followers", boards.followers(id))
                        .addObject("people", people.at(Asker.FORA))
                        .addObject("quarters", quarters())
                : page;
    }

    private List<IndicatorRow> rows(Board board, List<IndicatorReport> published) {
        List<Indicator> known = indicators.of(board.id());
        if (known.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Reading>> readings = values.ofBoard(board.id());
        Map<UUID, Reading> before = reports.last(published);
        var wording = pages.wording();
        return known.stream()
                .map(
                        each ->
                                wording.row(
                                        new Status(
                                                each,
                                                readings.getOrDefault(each.id(), List.of()),
                                                before.get(each.id()))))
                .toList();
    }

    /// Those that are over and can be reported on, the newest first.
    private List<Period> quarters() {
        var running = Period.of(PeriodKind.QUARTER, LocalDate.now(clock));
        return Stream.iterate(running.previous(), Period::previous).limit(QUARTERS).toList();
    }

    @PostMapping("/indikatorer/{id}/foelgere")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView follow(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "false") boolean keeps,
            RedirectAttributes redirect) {
        var board = pages.kept(id);
        var known =
                people.at(Asker.FORA).stream()
                        .map(RoleHolder::person)
                        .filter(each -> each.id().equals(person))
                        .findFirst();
        return IndicatorPages.told(
                known.map(each -> boards.follow(new Follower(id, each.id(), each.name(), keeps)))
                        .orElseGet(IndicatorPages::nobody),
                "indicators.followed",
                board.href() + "#foelgere",
                redirect);
    }

    @PostMapping("/indikatorer/{id}/foelgere/{person}/slut")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView leave(
            @PathVariable UUID id, @PathVariable UUID person, RedirectAttributes redirect) {
        var board = pages.kept(id);
        return IndicatorPages.told(
                boards.leave(id, person), "indicators.left", board.href() + "#foelgere", redirect);
    }
}
