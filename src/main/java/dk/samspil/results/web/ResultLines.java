package dk.samspil.results.web;

import dk.samspil.results.RoundTrend;
import dk.samspil.results.SurveyReport;
import dk.samspil.results.SurveyReport.Cell;
import dk.samspil.results.SurveyReport.Question;
import dk.samspil.results.SurveyReport.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A report as rows of a spreadsheet: its own figures, then those of the rounds before.
final class ResultLines {

    private final SurveyReport report;
    private final Locale locale;
    private final String all;
    private final String hidden;
    private final List<Line> lines = new ArrayList<>();

    /// @param say the words of a key
    ResultLines(SurveyReport report, UnaryOperator<String> say, Locale locale) {
        this.report = report;
        this.locale = locale;
        this.all = say.apply("results.all");
        this.hidden = say.apply("results.hidden");
    }

    /// @param round the title of a round before; empty = the report's own
    record Line(
            String question,
            String answer,
            String round,
            String group,
            @Nullable Object n,
            @Nullable Object sum,
            @Nullable Object mean,
            @Nullable Object percent) {}

    List<Line> all() {
        for (var question : report.questions()) {
            question.rows().forEach(row -> add(question, row));
            if (question.mean() != null) {
                add(question, question.mean());
            }
            var trend = question.trend();
            if (trend != null) {
                trend.lines().forEach(line -> add(question, trend, line));
            }
        }
        return lines;
    }

    private void add(Question question, Row row) {
        for (int g = 0; g < row.cells().size(); g++) {
            add(question, row, report.groups().get(g).name(), row.cells().get(g));
        }
        add(question, row, all, row.total());
    }

    private void add(Question question, Row row, String group, Cell cell) {
        lines.add(
                new Line(
                        question.label().in(locale),
                        row.label().in(locale),
                        "",
                        group,
                        cell.n() == null ? hidden : cell.n(),
                        cell.hidden() ? hidden : cell.sum(),
                        cell.hidden() ? hidden : cell.mean(),
                        null));
    }

    /// Of the own round there are the figures themselves.
    private void add(Question question, RoundTrend trend, RoundTrend.Line line) {
        for (var point : line.points().subList(0, line.points().size() - 1)) {
            for (int g = 0; g < point.groups().size(); g++) {
                var group = report.groups().get(g).name();
                lines.add(line(question, trend, line, point, group, point.groups().get(g)));
            }
            lines.add(line(question, trend, line, point, all, point.total()));
        }
    }

    private Line line(
            Question question,
            RoundTrend trend,
            RoundTrend.Line line,
            RoundTrend.Point point,
            String group,
            RoundTrend.Value value) {
        @Nullable Object told = value.hidden() ? hidden : value.number();
        return new Line(
                question.label().in(locale),
                line.label().in(locale),
                point.round(),
                group,
                null,
                null,
                trend.percent() ? null : told,
                trend.percent() ? told : null);
    }
}
