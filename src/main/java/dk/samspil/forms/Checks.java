package dk.samspil.forms;

import dk.samspil.calendar.TypedDate;
import java.util.ArrayList;
import java.util.List;

/// Holds answers against their definition: too long, of the wrong kind, missing, or too vague.
final class Checks {

    private final Answers answers;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(Answers answers) {
        this.answers = answers;
    }

    static Findings of(FormDefinition definition, Answers answers) {
        var checks = new Checks(answers);
        definition.asked(answers).forEach(checks::field);
        return new Findings(List.copyOf(checks.findings));
    }

    private void field(Field field) {
        if (field.type() == FieldType.YEARS) {
            field.years().forEach(year -> field(field.of(year)));
            return;
        }
        var key = field.key();
        if (answers.isBlank(key)) {
            if (field.required() && field.type() != FieldType.FIXED) {
                findings.add(Finding.missing(key, missing(field.type())));
            }
            return;
        }
        switch (field.type()) {
            case LINE, TEXT, DATE, NUMBER, MONEY -> typed(field, key, answers.text(key));
            case CHOICE, SCALE, CHOICES, YES_NO, YES_NO_UNKNOWN -> chosen(field);
            case PROBLEM -> problem(field);
            case TABLE -> rows(field);
            case YEARS, FILE, FIXED -> {}
        }
        var vague = field.vague();
        if (vague != null && vague.fits(answers.text(key))) {
            findings.add(Finding.warning(key, "forms.vague"));
        }
    }

    private void typed(Field field, String place, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (field.type()) {
            case DATE -> {
                if (TypedDate.read(text) instanceof TypedDate.NotUnderstood(var reason)) {
                    findings.add(Finding.wrong(place, reason));
                }
            }
            case NUMBER -> {
                if (TypedNumber.read(text).isEmpty()) {
                    findings.add(Finding.wrong(place, "forms.wrong.number"));
                }
            }
            case MONEY -> {
                if (TypedNumber.read(text).isEmpty()) {
                    findings.add(Finding.wrong(place, "forms.wrong.money"));
                }
            }
            case LINE,
                    TEXT,
                    CHOICE,
                    SCALE,
                    CHOICES,
                    YES_NO,
                    YES_NO_UNKNOWN,
                    YEARS,
                    PROBLEM,
                    TABLE,
                    FILE,
                    FIXED ->
                    length(field, place, text);
        }
    }

    private void length(Field field, String place, String text) {
        int length = text.codePointCount(0, text.length());
        var warn = field.warnLength();
        if (length > field.limit()) {
            findings.add(Finding.wrong(place, "forms.wrong.long", field.limit(), length));
        } else if (warn != null && length > warn) {
            findings.add(Finding.warning(place, "forms.long", warn, length));
        }
    }

    private void chosen(Field field) {
        if (!answers.chosen(field.key()).stream().allMatch(field::offers)) {
            findings.add(Finding.wrong(field.key(), "forms.wrong.choice"));
        }
    }

    private void problem(Field field) {
        var key = field.key();
        var state = answers.chosen(key).getFirst();
        if (state.isEmpty()) {
            findings.add(Finding.missing(key, "forms.missing.state"));
        } else if (!field.offers(state)) {
            findings.add(Finding.wrong(key, "forms.wrong.choice"));
        } else if (state.equals(Choices.PROBLEM_STATE) && answers.text(key).isBlank()) {
            findings.add(Finding.missing(key + ".text", "forms.missing.problem"));
        }
        length(field, key + ".text", answers.text(key));
    }

    private void rows(Field table) {
        var rows = answers.rows(table.key());
        for (int number = 0; number < rows.size(); number++) {
            for (var column : table.columns()) {
                var place = table.key() + "." + number + "." + column.key();
                var text = rows.get(number).getOrDefault(column.key(), "");
                typed(column, place, text);
                if (text.isEmpty() && column.required()) {
                    findings.add(Finding.missing(place, missing(column.type())));
                }
            }
        }
    }

    private static String missing(FieldType type) {
        return switch (type) {
            case LINE, TEXT -> "forms.missing.text";
            case CHOICE, SCALE, YES_NO, YES_NO_UNKNOWN -> "forms.missing.choice";
            case CHOICES -> "forms.missing.choices";
            case DATE -> "forms.missing.date";
            case NUMBER, YEARS, MONEY -> "forms.missing.number";
            case PROBLEM -> "forms.missing.state";
            case TABLE -> "forms.missing.row";
            case FILE -> "forms.missing.file";
            case FIXED -> throw new IllegalStateException("Nobody fills in fixed words");
        };
    }
}
