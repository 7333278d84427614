package dk.samspil.forms;

import dk.samspil.forms.FormView.Choice;
import dk.samspil.forms.FormView.Part;
import dk.samspil.forms.FormView.Question;
import dk.samspil.forms.FormView.Row;
import dk.samspil.forms.FormView.Table;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lays a form out for a template, in one reader's language.
final class FormViews {

    private static final Table NO_TABLE = new Table(List.of(), List.of());

    private final FormDefinition definition;
    private final Answers answers;
    private final Findings findings;
    private final Locale locale;
    private final Readings readings;
    private final List<FormView.Problem> problems = new ArrayList<>();

    FormViews(FormDefinition definition, Answers answers, Findings findings, Locale locale) {
        this.definition = definition;
        this.answers = answers;
        this.findings = findings;
        this.locale = locale;
        this.readings = new Readings(answers, locale);
    }

    FormView view() {
        var parts = definition.sections().stream().map(this::part).toList();
        var intro = definition.intro();
        return new FormView(
                definition.id(),
                definition.title().in(locale),
                intro == null ? null : intro.in(locale),
                definition.letter(),
                parts,
                List.copyOf(problems),
                PageEstimate.of(definition, parts));
    }

    private Part part(Section section) {
        boolean applies = section.applies(answers);
        var questions = section.fields().stream().map(field -> question(field, applies)).toList();
        var help = section.help();
        return new Part(
                section.key(),
                section.title().in(locale),
                help == null ? null : help.in(locale),
                applies,
                questions,
                questions.stream().anyMatch(Question::answered),
                Checks.of(definition, answers).of(section).missing().size());
    }

    private Question question(Field field, boolean inPart) {
        var applies = inPart && field.applies(answers);
        return lay(
                field,
                field.key(),
                field.key(),
                answers.text(field.key()),
                applies && readings.answered(field),
                applies,
                table(field),
                readings.says(field));
    }

    private Table table(Field field) {
        if (field.type() == FieldType.YEARS) {
            return years(field);
        }
        if (field.type() == FieldType.FILE) {
            return files(field);
        }
        if (field.type() != FieldType.TABLE) {
            return NO_TABLE;
        }
        List<Row> rows = new ArrayList<>();
        for (var typed : answers.rows(field.key())) {
            rows.add(row(field, rows.size(), typed));
        }
        rows.add(row(field, rows.size(), Map.of()));
        var headings = field.columns().stream().map(column -> column.label().in(locale)).toList();
        return new Table(headings, List.copyOf(rows));
    }

    private Table years(Field field) {
        List<Row> rows = new ArrayList<>();
        for (int year : field.years()) {
            var one = field.of(year);
            var text = answers.text(one.key());
            rows.add(
                    new Row(
                            year,
                            List.of(
                                    lay(
                                            one,
                                            one.key(),
                                            one.key(),
                                            text,
                                            !text.isBlank(),
                                            true,
                                            NO_TABLE,
                                            List.of()))));
        }
        return new Table(List.of(), List.copyOf(rows));
    }

    /// A row for each file; its one cell has the file's id as its value.
    private Table files(Field field) {
        List<Row> rows = new ArrayList<>();
        for (var file : AttachedFile.of(answers, field.key())) {
            var place = field.key() + "." + rows.size();
            var says = List.of(file.said(locale));
            var cell =
                    lay(
                            field,
                            place,
                            AttachedFile.removalOf(field.key()),
                            file.id(),
                            true,
                            true,
                            NO_TABLE,
                            says);
            rows.add(new Row(rows.size() + 1, List.of(cell)));
        }
        return new Table(List.of(), List.copyOf(rows));
    }

    private Row row(Field table, int number, Map<String, String> typed) {
        List<Question> cells = new ArrayList<>();
        for (var column : table.columns()) {
            var place = table.key() + "." + number + "." + column.key();
            var text = typed.getOrDefault(column.key(), "");
            var says = Readings.lines(Readings.said(column.type(), text, locale));
            cells.add(lay(column, place, place, text, !text.isBlank(), true, NO_TABLE, says));
        }
        return new Row(number + 1, List.copyOf(cells));
    }

    private Question lay(
            Field field,
            String place,
            String name,
            String value,
            boolean answered,
            boolean applies,
            Table table,
            List<String> says) {
        var id = "f-" + place.replace('.', '-');
        var choices = choices(field, id);
        var wrong = finding(place, true);
        var warning = finding(place, false);
        wrong.ifPresent(
                found ->
                        problems.add(
                                new FormView.Problem(
                                        focus(field, id, found, choices),
                                        field.label().in(locale),
                                        text(found))));
        var help = field.help();
        var condition = field.shownWhen();
        return new Question(
                field.key(),
                id,
                Typed.PREFIX + name,
                field.type().fragment(),
                field.label().in(locale),
                help == null ? null : help.in(locale),
                field.required(),
                field.citizensOwnWords(),
                applies,
                answered,
                field.limit(),
                field.limit() > 2000 ? 8 : 4,
                readings.typed(field.type(), value),
                choices,
                table,
                says,
                wrong.map(FormViews::text).orElse(null),
                warning.map(FormViews::text).orElse(null),
                describedBy(id, help, wrong.isPresent(), warning.isPresent()),
                condition == null ? null : Typed.PREFIX + condition.field(),
                condition == null ? "" : String.join(" ", condition.is()));
    }

    private List<Choice> choices(Field field, String id) {
        var chosen = answers.chosen(field.key());
        return field.choices().stream()
                .map(
                        option ->
                                new Choice(
                                        id + "-" + option.key(),
                                        option.key(),
                                        option.label().in(locale),
                                        chosen.contains(option.key())))
                .toList();
    }

    private Optional<Finding> finding(String place, boolean wrong) {
        return findings.all().stream()
                .filter(each -> each.place().equals(place) || each.place().equals(place + ".text"))
                .filter(each -> wrong == (each.kind() != Finding.Kind.WARNING))
                .findFirst();
    }

    private static Text text(Finding finding) {
        return new Text(finding.messageKey(), finding.args());
    }

    private static String focus(Field field, String id, Finding found, List<Choice> choices) {
        if (field.type() == FieldType.TABLE) {
            return id + "-0-" + field.columns().getFirst().key();
        }
        if (field.type() == FieldType.YEARS) {
            return id + "-" + field.years().getFirst();
        }
        return choices.isEmpty() || found.place().endsWith(".text")
                ? field.type() == FieldType.PROBLEM ? id + "-text" : id
                : choices.getFirst().id();
    }

    private static String describedBy(
            String id, @Nullable Words help, boolean wrong, boolean warning) {
        List<String> ids = new ArrayList<>();
        if (help != null) {
            ids.add(id + "-help");
        }
        if (wrong) {
            ids.add(id + "-wrong");
        }
        if (warning) {
            ids.add(id + "-warning");
        }
        return String.join(" ", ids);
    }
}
