package dk.samspil.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What every form definition must keep, so that a new one can be trusted as data.
final class DefinitionRules {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");

    private final FormDefinition definition;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private DefinitionRules(FormDefinition definition) {
        this.definition = definition;
    }

    static void demand(String fileName, FormDefinition definition) {
        var problems = problems(definition);
        var expected = definition.id() + "-v" + definition.version() + ".yaml";
        if (!fileName.equals(expected)) {
            problems.add("the file should be named " + expected);
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(fileName + ": " + String.join("; ", problems));
        }
    }

    static List<String> problems(FormDefinition definition) {
        return new DefinitionRules(definition).check();
    }

    private List<String> check() {
        words("title", definition.title());
        optionalWords("intro", definition.intro());
        for (var section : definition.sections()) {
            key(section.key());
            words(section.key(), section.title());
            optionalWords(section.key(), section.help());
            condition(section.key(), section.shownWhen());
            section.fields().forEach(this::field);
        }
        return problems;
    }

    private void field(Field field) {
        key(field.key());
        describe(field.key(), field);
        for (var option : field.options()) {
            words(field.key() + "/" + option.key(), option.label());
        }
        var choosing =
                field.type() == FieldType.CHOICE
                        || field.type() == FieldType.SCALE
                        || field.type() == FieldType.CHOICES;
        if (choosing == field.options().isEmpty()) {
            problems.add(field.key() + ": options belong to choices, and choices need them");
        }
        if ((field.type() == FieldType.TABLE) == field.columns().isEmpty()) {
            problems.add(field.key() + ": columns belong to a table, and a table needs them");
        }
        if ((field.type() == FieldType.YEARS) == field.years().isEmpty()) {
            problems.add(field.key() + ": years belong to numbers per year, which need them");
        }
        if (field.type() == FieldType.FILE && definition.filledBy() != FilledBy.RESPONDENT) {
            problems.add(field.key() + ": files are asked for in surveys only");
        }
        if (field.type() == FieldType.SCALE && !isScale(field.options())) {
            problems.add(field.key() + ": the steps of a scale are 1, 2, 3 and so on");
        }
        for (var column : field.columns()) {
            describe(field.key() + "." + column.key(), column);
            if (!isSimple(column.type())) {
                problems.add(field.key() + "." + column.key() + ": too much for a column");
            }
        }
        condition(field.key(), field.shownWhen());
    }

    private void describe(String where, Field field) {
        words(where, field.label());
        optionalWords(where, field.help());
        var warn = field.warnLength();
        if (warn != null && warn >= field.limit()) {
            problems.add(where + ": warns only above the limit");
        }
    }

    private static boolean isScale(List<Option> steps) {
        for (int step = 0; step < steps.size(); step++) {
            if (!steps.get(step).key().equals(Integer.toString(step + 1))) {
                return false;
            }
        }
        return true;
    }

    private void condition(String where, @Nullable Condition condition) {
        if (condition == null) {
            return;
        }
        var asked = definition.field(condition.field());
        if (asked.isEmpty()) {
            problems.add(where + ": shown when an unknown field " + condition.field());
        } else if (!condition.is().stream().allMatch(asked.get()::offers)) {
            problems.add(where + ": shown when an answer that cannot be given");
        }
    }

    private static boolean isSimple(FieldType type) {
        return switch (type) {
            case LINE, TEXT, DATE, NUMBER, MONEY -> true;
            case CHOICE,
                    SCALE,
                    CHOICES,
                    YES_NO,
                    YES_NO_UNKNOWN,
                    YEARS,
                    PROBLEM,
                    TABLE,
                    FILE,
                    FIXED ->
                    false;
        };
    }

    private void key(String key) {
        if (!KEY.matcher(key).matches()) {
            problems.add(key + ": not a key");
        }
        if (!keys.add(key)) {
            problems.add(key + ": used twice");
        }
    }

    private void optionalWords(String where, @Nullable Words words) {
        if (words != null) {
            words(where, words);
        }
    }

    @SuppressWarnings({"ConstantValue", "NullAway"}) // read from a file: may be null all the same
    private void words(String where, Words words) {
        if (words == null || words.da() == null || words.en() == null) {
            problems.add(where + ": a translation is missing");
        } else if (words.da().isBlank() || words.en().isBlank()) {
            problems.add(where + ": empty words");
        }
    }
}
