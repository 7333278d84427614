package dk.samspil.replies;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.forms.FormDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/// Saves typing what was told before: numbers of years that the round before had are filled in, and
/// beside every other number stands what was answered last; both say where it is from.
final class LastRound {

    private LastRound() {}

    /// What a new reply begins with.
    static Answers filledIn(FormDefinition form, Reply.LastTime last) {
        Map<String, Object> values = new LinkedHashMap<>();
        form.fields()
                .filter(field -> field.type() == FieldType.YEARS)
                .forEach(
                        field ->
                                field.years().stream()
                                        .map(field::keyOf)
                                        .filter(key -> last.answers().number(key).isPresent())
                                        .forEach(key -> values.put(key, last.answers().text(key))));
        return new Answers(values);
    }

    static FormDefinition told(FormDefinition form, Reply.LastTime last) {
        return form.with(
                form.sections().stream()
                        .map(
                                part ->
                                        part.with(
                                                part.fields().stream()
                                                        .map(field -> told(field, last))
                                                        .toList()))
                        .toList());
    }

    private static Field told(Field field, Reply.LastTime last) {
        return switch (field.type()) {
            case NUMBER, MONEY ->
                    last.answers().number(field.key()).isEmpty()
                            ? field
                            : field.alsoHelped(
                                    "Sidst svarede I "
                                            + last.answers().text(field.key())
                                            + " ("
                                            + last.source()
                                            + ").",
                                    "Last time you answered "
                                            + last.answers().text(field.key())
                                            + " ("
                                            + last.source()
                                            + ").");
            case YEARS ->
                    field.years().stream()
                                    .noneMatch(
                                            year ->
                                                    last.answers()
                                                            .number(field.keyOf(year))
                                                            .isPresent())
                            ? field
                            : field.alsoHelped(
                                    "Kendte år er hentet fra "
                                            + last.source()
                                            + ". Ret dem, hvis de er ændret.",
                                    "Known years come from "
                                            + last.source()
                                            + ". Correct them if they have changed.");
            case LINE,
                    TEXT,
                    CHOICE,
                    SCALE,
                    CHOICES,
                    YES_NO,
                    YES_NO_UNKNOWN,
                    DATE,
                    PROBLEM,
                    TABLE,
                    FILE,
                    FIXED ->
                    field;
        };
    }
}
