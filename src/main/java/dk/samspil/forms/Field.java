package dk.samspil.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question of a form. Lengths are in characters; `shownWhen` names the answer that makes the
/// field apply; `columns` are the questions of a table's row;
/// the number of one of the `years` is answered under {@link #keyOf}.
public record Field(
        String key,
        FieldType type,
        Words label,
        @Nullable Words help,
        boolean required,
        @Nullable Integer maxLength,
        @Nullable Integer warnLength,
        @Nullable Voice voice,
        @Nullable Condition shownWhen,
        @Nullable Vague vague,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> years,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Option> options,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Field> columns) {

    private static final int LINE_LENGTH = 200;
    private static final int TEXT_LENGTH = 4000;

    /// The longest answer, whether or not the definition names one.
    public int limit() {
        if (maxLength != null) {
            return maxLength;
        }
        return type == FieldType.TEXT || type == FieldType.PROBLEM ? TEXT_LENGTH : LINE_LENGTH;
    }

    /// The key under which the number of a year is answered: `places.2026`.
    public String keyOf(int year) {
        return key + "." + year;
    }

    /// The same question with other help.
    private Field helped(Words other) {
        return new Field(
                key,
                type,
                label,
                other,
                required,
                maxLength,
                warnLength,
                voice,
                shownWhen,
                vague,
                years,
                options,
                columns);
    }

    /// The same question with a sentence more of help.
    public Field alsoHelped(String da, String en) {
        return helped(
                help == null
                        ? new Words(da, en)
                        : new Words(help.da() + " " + da, help.en() + " " + en));
    }

    /// The number of one year as a question of its own.
    Field of(int year) {
        var label = Integer.toString(year);
        return new Field(
                keyOf(year),
                FieldType.NUMBER,
                new Words(label, label),
                null,
                required,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    public boolean citizensOwnWords() {
        return voice == Voice.CITIZEN;
    }

    boolean applies(Answers answers) {
        return shownWhen == null || shownWhen.holds(answers);
    }

    /// The options that can be chosen, those that follow from the type included.
    public List<Option> choices() {
        return switch (type) {
            case YES_NO -> Choices.YES_NO;
            case YES_NO_UNKNOWN -> Choices.YES_NO_UNKNOWN;
            case PROBLEM -> Choices.PROBLEM;
            case CHOICE, SCALE, CHOICES -> options;
            case LINE, TEXT, DATE, NUMBER, YEARS, MONEY, TABLE, FILE, FIXED -> List.of();
        };
    }

    /// Whether it is answered in the same way, so that answers can be held beside each other.
    public boolean answeredAs(Field other) {
        return type == other.type()
                && options.stream()
                        .map(Option::key)
                        .toList()
                        .equals(other.options().stream().map(Option::key).toList());
    }

    boolean offers(String choice) {
        return choices().stream().anyMatch(option -> option.key().equals(choice));
    }
}
