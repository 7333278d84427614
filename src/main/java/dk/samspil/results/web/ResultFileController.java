package dk.samspil.results.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.forms.Field;
import dk.samspil.print.Printer;
import dk.samspil.results.SurveyFigures;
import dk.samspil.results.SurveyReport;
import dk.samspil.results.SurveyReport.Cell;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.ExcelSheet;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The results of a round as files, for its sender: a report to read, figures to go on with, and
/// every answer with its codebook.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class ResultFileController {

    private final SurveyRounds rounds;
    private final SurveyFigures figures;
    private final Printer printer;
    private final MessageSource texts;
    private final Askers askers;

    ResultFileController(
            SurveyRounds rounds,
            SurveyFigures figures,
            Printer printer,
            MessageSource texts,
            Askers askers) {
        this.rounds = rounds;
        this.figures = figures;
        this.printer = printer;
        this.texts = texts;
        this.askers = askers;
    }

    /// As those who were asked may see it: a report is passed on.
    @GetMapping(ResultController.SENT + ".pdf")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Locale locale) {
        var round = sent(id);
        var report = figures.suppressed(round, rounds.questionnaire(round));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached("resultat.pdf"))
                .body(
                        printer.pdf(
                                "results/print", Map.of("round", round, "report", report), locale));
    }

    @GetMapping(ResultController.SENT + ".xlsx")
    @Transactional(readOnly = true)
    View excel(@PathVariable UUID id, Locale locale) {
        var round = sent(id);
        return new ExcelSheet<>(
                        "resultat",
                        lines(figures.suppressed(round, rounds.questionnaire(round)), locale))
                .column(say("results.question", locale), Line::question)
                .column(say("results.answer", locale), Line::answer)
                .column(say("results.group", locale), Line::group)
                .column(say("results.count", locale), Line::n)
                .column(say("results.sum", locale), Line::sum)
                .column(say("results.mean", locale), Line::mean);
    }

    private List<Line> lines(SurveyReport report, Locale locale) {
        var all = say("results.all", locale);
        var hidden = say("results.hidden", locale);
        var lines = new ArrayList<Line>();
        for (var question : report.questions()) {
            var rows = new ArrayList<>(question.rows());
            if (question.mean() != null) {
                rows.add(question.mean());
            }
            for (var row : rows) {
                for (int g = 0; g < row.cells().size(); g++) {
                    lines.add(
                            line(
                                    question.label().in(locale),
                                    row.label().in(locale),
                                    report.groups().get(g).name(),
                                    row.cells().get(g),
                                    hidden));
                }
                lines.add(
                        line(
                                question.label().in(locale),
                                row.label().in(locale),
                                all,
                                row.total(),
                                hidden));
            }
        }
        return lines;
    }

    private static Line line(
            String question, String answer, String group, Cell cell, String hidden) {
        return new Line(
                question,
                answer,
                group,
                cell.n() == null ? hidden : cell.n(),
                cell.hidden() ? hidden : cell.sum(),
                cell.hidden() ? hidden : cell.mean());
    }

    /// A row of the spreadsheet.
    private record Line(
            String question,
            String answer,
            String group,
            @Nullable Object n,
            @Nullable Object sum,
            @Nullable Object mean) {}

    /// Every answer, one a line.
    @GetMapping(ResultController.SENT + ".csv")
    @Transactional(readOnly = true)
    void raw(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var round = sent(id);
        var out = csv("svar.csv", response);
        write(out, "svar", "organisation", "gruppe", "spoergsmaal", "post", "tal", "tekst");
        figures.each(
                round,
                one ->
                        write(
                                out,
                                Integer.toString(one.reply()),
                                one.organisation(),
                                one.group(),
                                one.question(),
                                one.item(),
                                one.number(),
                                one.words()));
        out.flush();
    }

    /// What the questions and posts of the raw data mean.
    @GetMapping(ResultController.SENT + "/kodebog.csv")
    @Transactional(readOnly = true)
    void codebook(@PathVariable UUID id, HttpServletResponse response, Locale locale)
            throws IOException {
        var round = sent(id);
        var out = csv("kodebog.csv", response);
        write(out, "spoergsmaal", "post", "slags", "tekst");
        for (Field field : rounds.questionnaire(round).form().fields().toList()) {
            write(out, field.key(), "", field.type().name(), field.label().in(locale));
            field.choices()
                    .forEach(
                            option ->
                                    write(
                                            out,
                                            field.key(),
                                            option.key(),
                                            "",
                                            option.label().in(locale)));
            field.years().forEach(year -> write(out, field.key(), year.toString(), "", ""));
        }
        out.flush();
    }

    private static PrintWriter csv(String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attached(name));
        var out = response.getWriter();
        // So that Excel reads the file as UTF-8.
        out.print('\uFEFF');
        return out;
    }

    private static String attached(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static void write(PrintWriter out, @Nullable String... cells) {
        for (int i = 0; i < cells.length; i++) {
            out.print(i == 0 ? "" : ";");
            out.print(quoted(cells[i]));
        }
        out.print("\r\n");
    }

    /// Words that a spreadsheet would take for a formula are marked as text.
    private static String quoted(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        boolean formula = cell.matches("(?s)[=+@\\t\\r].*|(?s)-(?!\\d).*");
        return "\"" + (formula ? "'" : "") + cell.replace("\"", "\"\"") + "\"";
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    private SurveyRound sent(UUID id) {
        return rounds.find(id)
                .filter(round -> round.owner() == askers.current().organisation())
                .orElseThrow(NotFound::new);
    }
}
