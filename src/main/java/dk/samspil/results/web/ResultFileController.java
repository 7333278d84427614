package dk.samspil.results.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.forms.Field;
import dk.samspil.print.Printer;
import dk.samspil.results.SurveyFigures;
import dk.samspil.results.SurveyWords;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.ExcelSheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

    private final SentRounds sent;
    private final SurveyRounds rounds;
    private final SurveyFigures figures;
    private final SurveyWords words;
    private final Printer printer;
    private final MessageSource texts;

    ResultFileController(
            SentRounds sent,
            SurveyRounds rounds,
            SurveyFigures figures,
            SurveyWords words,
            Printer printer,
            MessageSource texts) {
        this.sent = sent;
        this.rounds = rounds;
        this.figures = figures;
        this.words = words;
        this.printer = printer;
        this.texts = texts;
    }

    /// As those who were asked may see it: a report is passed on.
    @GetMapping(ResultController.SENT + ".pdf")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Locale locale) {
        var round = sent.get(id);
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
        var round = sent.get(id);
        return new ExcelSheet<>(
                        "resultat",
                        new ResultLines(
                                        figures.suppressed(round, rounds.questionnaire(round)),
                                        key -> say(key, locale),
                                        locale)
                                .all())
                .column(say("results.question", locale), ResultLines.Line::question)
                .column(say("results.answer", locale), ResultLines.Line::answer)
                .column(say("results.round", locale), ResultLines.Line::round)
                .column(say("results.group", locale), ResultLines.Line::group)
                .column(say("results.count", locale), ResultLines.Line::n)
                .column(say("results.sum", locale), ResultLines.Line::sum)
                .column(say("results.mean", locale), ResultLines.Line::mean)
                .column(say("results.percent", locale), ResultLines.Line::percent);
    }

    /// Every answer, one a line.
    @GetMapping(ResultController.SENT + ".csv")
    @Transactional(readOnly = true)
    void raw(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var round = sent.get(id);
        var out = csv("svar.csv", response);
        write(
                out,
                "svar",
                "organisation",
                "gruppe",
                "spoergsmaal",
                "post",
                "tal",
                "tekst",
                "temaer");
        words.each(
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
                                one.words(),
                                one.themes()));
        out.flush();
    }

    /// What was written and the files that came, with their themes.
    @GetMapping(ResultController.SENT + "/tekster.xlsx")
    @Transactional(readOnly = true)
    View excelOfWords(@PathVariable UUID id, Locale locale) {
        var round = sent.get(id);
        var form = rounds.questionnaire(round).form();
        return new ExcelSheet<>("tekster", words.said(round))
                .column(
                        say("results.question", locale),
                        one ->
                                form.field(one.question())
                                        .map(field -> field.label().in(locale))
                                        .orElse(one.question()))
                .column(say("results.who", locale), SurveyWords.Said::who)
                .column(say("results.words", locale), SurveyWords.Said::words)
                .column(say("results.themes", locale), SurveyWords.Said::themes)
                .column(say("results.bytes", locale), one -> one.isFile() ? one.bytes() : null);
    }

    /// What the questions and posts of the raw data mean.
    @GetMapping(ResultController.SENT + "/kodebog.csv")
    @Transactional(readOnly = true)
    void codebook(@PathVariable UUID id, HttpServletResponse response, Locale locale)
            throws IOException {
        var round = sent.get(id);
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
}
