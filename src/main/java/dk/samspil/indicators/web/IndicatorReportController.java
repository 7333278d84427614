package dk.samspil.indicators.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.indicators.IndicatorChange;
import dk.samspil.indicators.IndicatorReport;
import dk.samspil.indicators.IndicatorReports;
import dk.samspil.indicators.Period;
import dk.samspil.indicators.PeriodKind;
import dk.samspil.print.Printer;
import dk.samspil.ui.ExcelSheet;
import dk.samspil.ui.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The quarterly report as a page, as a PDF and as a spreadsheet, and its publishing.
@Controller
@OnlyFor({
    Capacity.FORUM_SECRETARY,
    Capacity.FORUM_MEMBER,
    Capacity.TEAM_SECRETARY,
    Capacity.MEETING_LEADER,
    Capacity.HEALTH_SECRETARIAT,
    Capacity.CLINICAL_SECRETARY
})
class IndicatorReportController {

    private static final String REPORT = "/indikatorer/rapport/{id}";

    private final IndicatorPages pages;
    private final IndicatorReports reports;
    private final Printer printer;
    private final MessageSource messages;

    IndicatorReportController(
            IndicatorPages pages,
            IndicatorReports reports,
            Printer printer,
            MessageSource messages) {
        this.pages = pages;
        this.reports = reports;
        this.printer = printer;
        this.messages = messages;
    }

    private IndicatorReport report(UUID id) {
        return reports.find(id).orElseThrow(NotFound::new);
    }

    private List<IndicatorRow> rows(IndicatorReport report) {
        var wording = pages.wording();
        return reports.lines(report).stream().map(wording::row).toList();
    }

    @GetMapping(REPORT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        var report = report(id);
        return new ModelAndView("indicators/report")
                .addObject("report", report)
                .addObject("quarter", report.quarter().words(pages.wording().locale()))
                .addObject("rows", rows(report));
    }

    @GetMapping(REPORT + "/rapport.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var report = report(id);
        var locale = pages.wording().locale();
        var model = new HashMap<String, Object>();
        model.put("report", report);
        model.put("quarter", report.quarter().words(locale));
        model.put("rows", rows(report));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("indikatorer-" + report.quarter().start() + ".pdf")
                                .build()
                                .toString())
                .body(printer.pdf("print/indicators", model, locale));
    }

    @GetMapping(REPORT + "/rapport.xlsx")
    View excel(@PathVariable UUID id) {
        var report = report(id);
        return new ExcelSheet<>("indikatorer-" + report.quarter().start(), rows(report))
                .column(say("indicators.indicator"), row -> row.indicator().name())
                .column(say("indicators.responsible"), row -> row.indicator().responsibleName())
                .column(say("indicators.target"), IndicatorRow::target)
                .column(say("indicators.latest"), IndicatorRow::latest)
                .column(say("indicators.period"), IndicatorRow::period)
                .column(say("indicators.change"), IndicatorRow::change)
                .column(say("indicators.met"), row -> say(row.met().messageKey()))
                .column(say("indicators.trend"), row -> say(row.trend().messageKey()))
                .column(
                        say("indicators.dataDate"),
                        row -> row.reading() == null ? null : row.reading().dataDate())
                .column(say("indicators.source"), row -> row.indicator().source())
                .column(say("indicators.comment"), row -> row.indicator().comment())
                .column(say("indicators.action"), row -> row.indicator().action());
    }

    private String say(String key) {
        return messages.getMessage(key, null, pages.wording().locale());
    }

    @PostMapping("/indikatorer/{id}/rapport")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kvartal,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes redirect) {
        var board = pages.kept(id);
        var quarter = Period.read(kvartal, PeriodKind.QUARTER).orElseThrow(NotFound::new);
        var reason = TypedFields.text(grund);
        var change =
                reports.publish(
                        board, quarter, reason.substring(0, Math.min(reason.length(), 500)));
        var next =
                change instanceof IndicatorChange.Saved(var report)
                        ? "/indikatorer/rapport/" + report
                        : board.href();
        return IndicatorPages.told(change, "indicators.published", next, redirect);
    }
}
