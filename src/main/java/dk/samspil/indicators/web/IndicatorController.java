package dk.samspil.indicators.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorChange;
import dk.samspil.indicators.IndicatorFigures;
import dk.samspil.indicators.IndicatorReports;
import dk.samspil.indicators.IndicatorValues;
import dk.samspil.indicators.Indicators;
import dk.samspil.indicators.Origin;
import dk.samspil.indicators.Status;
import dk.samspil.indicators.Target;
import dk.samspil.ui.Curve;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One indicator: its values with their history, what is said and done about them; for those who
/// keep the board and for the organisation that delivers.
@Controller
@OnlyFor({
    Capacity.FORUM_SECRETARY,
    Capacity.TEAM_SECRETARY,
    Capacity.MEETING_LEADER,
    Capacity.HEALTH_SECRETARIAT,
    Capacity.CLINICAL_SECRETARY
})
class IndicatorController {

    private static final String PAGE = "/indikatorer/indikator/{id}";
    private static final int LONGEST = 2000;

    private final IndicatorPages pages;
    private final Indicators indicators;
    private final IndicatorValues values;
    private final IndicatorReports reports;
    private final IndicatorFigures figures;
    private final Clock clock;

    IndicatorController(
            IndicatorPages pages,
            Indicators indicators,
            IndicatorValues values,
            IndicatorReports reports,
            IndicatorFigures figures,
            Clock clock) {
        this.pages = pages;
        this.indicators = indicators;
        this.values = values;
        this.reports = reports;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        return page(pages.indicator(id), RawValue.EMPTY);
    }

    private ModelAndView page(Indicator indicator, RawValue typed) {
        var editions = values.editions(indicator.id());
        var before = reports.last(reports.of(indicator.board())).get(indicator.id());
        var status = new Status(indicator, IndicatorValues.newestOf(editions), before);
        var wording = pages.wording();
        var limit = indicator.aim() instanceof Target.Limit aimed ? aimed.limit() : null;
        return new ModelAndView("indicators/indicator")
                .addObject("indicator", indicator)
                .addObject("row", wording.row(status))
                .addObject("chart", Curve.of(status.values(), limit, 720, 200))
                .addObject("editions", wording.editions(indicator, editions))
                .addObject(
                        "baseline",
                        indicator.baseline() == null
                                ? ""
                                : wording.withUnit(indicator, indicator.baseline()))
                .addObject("figure", indicator.isComputed() ? figures.words(indicator) : null)
                .addObject("value", typed);
    }

    @PostMapping(PAGE + "/vaerdi")
    ModelAndView enter(
            @PathVariable UUID id, @ModelAttribute RawValue typed, RedirectAttributes redirect) {
        var indicator = pages.indicator(id);
        return switch (typed.read(indicator, Origin.TYPED, LocalDate.now(clock))) {
            case RawValue.NotUnderstood(var field, var reason) ->
                    refused(indicator, typed, reason).addObject("wrong", field);
            case RawValue.Understood(var reading) -> {
                var change = values.enter(indicator, reading);
                yield change instanceof IndicatorChange.Refused(var reason)
                        ? refused(indicator, typed, reason)
                        : IndicatorPages.told(
                                change, "indicators.entered", indicator.href(), redirect);
            }
        };
    }

    private ModelAndView refused(Indicator indicator, RawValue typed, Text reason) {
        return IndicatorPages.again(
                page(indicator, typed).addObject("notice", new Notice("error", reason)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PAGE + "/bemaerk")
    ModelAndView remark(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String action,
            RedirectAttributes redirect) {
        var indicator = pages.indicator(id);
        if (comment.length() > LONGEST || action.length() > LONGEST) {
            return refused(indicator, RawValue.EMPTY, Text.of("indicators.refused.long", LONGEST));
        }
        var change =
                indicators.remark(id, version, TypedFields.text(comment), TypedFields.text(action));
        if (change instanceof IndicatorChange.ChangedMeanwhile(var by)) {
            return IndicatorPages.again(
                    page(indicator, RawValue.EMPTY)
                            .addObject("typedComment", comment)
                            .addObject("typedAction", action)
                            .addObject("notice", Notice.refused("indicators.changedMeanwhile", by)),
                    HttpStatus.CONFLICT);
        }
        return IndicatorPages.told(change, "indicators.remarked", indicator.href(), redirect);
    }

    @PostMapping(PAGE + "/hent")
    ModelAndView fetch(@PathVariable UUID id, RedirectAttributes redirect) {
        var indicator = pages.indicator(id);
        int fetched = figures.fetch(indicator);
        Notice.done("indicators.fetched", fetched).after(redirect);
        return new ModelAndView("redirect:" + indicator.href());
    }
}
