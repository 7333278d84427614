package dk.samspil.results;

import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.forms.FormDefinition;
import dk.samspil.results.RoundTrend.Line;
import dk.samspil.results.RoundTrend.Point;
import dk.samspil.results.RoundTrend.Value;
import dk.samspil.results.RoundTrend.Wording;
import dk.samspil.results.SurveyReport.Cell;
import dk.samspil.results.SurveyReport.Group;
import dk.samspil.results.SurveyReport.Question;
import dk.samspil.results.SurveyReport.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the questions of a report beside those of earlier rounds. Every round is read from a report
/// of its own, in which it is suppressed by itself: nothing is shown of it that its own report does
/// not show.
///
/// A question is the same as before when its key, its kind and its answers are; words may change.
final class OverRounds {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FormDefinition form;
    private final List<Group> groups;
    private final List<Round> rounds;

    private OverRounds(FormDefinition form, List<Group> groups, List<Round> rounds) {
        this.form = form;
        this.groups = groups;
        this.rounds = rounds;
    }

    /// @param form as it asked in that round
    record Round(String title, LocalDate day, FormDefinition form, SurveyReport report) {}

    /// @param earlier the oldest first
    static SurveyReport of(Round now, List<Round> earlier) {
        var report = now.report();
        if (earlier.isEmpty()) {
            return report;
        }
        var all = new ArrayList<>(earlier);
        all.add(now);
        var over = new OverRounds(now.form(), report.groups(), all);
        return new SurveyReport(
                report.groups(),
                report.questions().stream().map(each -> each.with(over.trend(each))).toList());
    }

    private @Nullable RoundTrend trend(Question question) {
        if (question.withheld()
                || question.type() == FieldType.TEXT
                || question.type() == FieldType.LINE) {
            return null;
        }
        var known = rounds.stream().filter(round -> asked(round, question).isPresent()).toList();
        if (known.size() < 2) {
            return null;
        }
        var mean = question.mean();
        var lines =
                mean == null
                        ? question.rows().stream().map(row -> line(question, row, known)).toList()
                        : List.of(line(question, mean, known));
        return new RoundTrend(mean == null && question.counts(), lines, reworded(question, known));
    }

    /// The same question in a round.
    private Optional<Question> asked(Round round, Question question) {
        var here = form.field(question.key());
        var there = round.form().field(question.key());
        if (here.isEmpty() || there.isEmpty() || !here.get().answeredAs(there.get())) {
            return Optional.empty();
        }
        return round.report().questions().stream()
                .filter(each -> each.key().equals(question.key()))
                .findFirst();
    }

    private static List<Wording> reworded(Question question, List<Round> known) {
        return known.stream()
                .flatMap(
                        round ->
                                round.form().field(question.key()).stream()
                                        .map(Field::label)
                                        .filter(label -> !label.equals(question.label()))
                                        .map(label -> new Wording(round.title(), label)))
                .toList();
    }

    private Line line(Question question, Row row, List<Round> known) {
        return new Line(
                row.label(), known.stream().map(round -> point(question, row, round)).toList());
    }

    private Point point(Question question, Row row, Round round) {
        var then = asked(round, question).orElseThrow();
        if (then.withheld()) {
            var hidden = groups.stream().map(group -> Value.HIDDEN).toList();
            return new Point(round.title(), round.day(), several(hidden), Value.HIDDEN);
        }
        var mean = question.mean() == null ? null : then.mean();
        var same =
                mean == null
                        ? then.rows().stream()
                                .filter(each -> each.item().equals(row.item()))
                                .findFirst()
                                .orElse(null)
                        : mean;
        if (same == null) {
            var none = groups.stream().map(group -> Value.NONE).toList();
            return new Point(round.title(), round.day(), several(none), Value.NONE);
        }
        boolean share = mean == null && then.counts();
        int all = then.inGroup().stream().mapToInt(Integer::intValue).sum();
        return new Point(
                round.title(),
                round.day(),
                several(
                        groups.stream()
                                .map(group -> value(group, round.report(), then, same, share))
                                .toList()),
                value(same.total(), share, all));
    }

    private List<Value> several(List<Value> values) {
        return groups.size() > 1 ? values : List.of();
    }

    private static Value value(
            Group group, SurveyReport report, Question then, Row row, boolean share) {
        for (int g = 0; g < report.groups().size(); g++) {
            if (report.groups().get(g).id() == group.id()) {
                return value(
                        row.cells().isEmpty() ? row.total() : row.cells().get(g),
                        share,
                        then.inGroup().get(g));
            }
        }
        return Value.NONE;
    }

    private static Value value(Cell cell, boolean share, int all) {
        if (cell.hidden()) {
            return Value.HIDDEN;
        }
        if (!share) {
            return Value.of(cell.mean());
        }
        var n = cell.n();
        return n == null || all == 0
                ? Value.NONE
                : Value.of(
                        BigDecimal.valueOf(n)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP));
    }
}
