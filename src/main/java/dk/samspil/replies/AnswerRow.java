package dk.samspil.replies;

import dk.samspil.forms.Answers;
import dk.samspil.forms.AttachedFile;
import dk.samspil.forms.Field;
import dk.samspil.forms.FormDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One answer as figures are made of it.
///
/// @param item the chosen option, the year, or the id of a file; empty = none of them
/// @param number also the size of a file in bytes; null = a choice, or words
/// @param words also the name of a file; null = a choice, or a number
record AnswerRow(
        String question, String item, @Nullable BigDecimal number, @Nullable String words) {

    /// Stands for each who was asked and could choose several, or none.
    static final String ASKED = "*";

    /// What the applying questions were answered; what was typed of the wrong kind is not there.
    static List<AnswerRow> of(FormDefinition form, Answers answers) {
        return form.asked(answers).flatMap(field -> of(field, answers)).toList();
    }

    private static Stream<AnswerRow> of(Field field, Answers answers) {
        var key = field.key();
        return switch (field.type()) {
            case CHOICES ->
                    Stream.concat(Stream.of(ASKED), chosen(field, answers))
                            .map(item -> new AnswerRow(key, item, null, null));
            case CHOICE, YES_NO, YES_NO_UNKNOWN, PROBLEM ->
                    chosen(field, answers).map(item -> new AnswerRow(key, item, null, null));
            case SCALE ->
                    chosen(field, answers)
                            .map(step -> new AnswerRow(key, step, new BigDecimal(step), null));
            case NUMBER, MONEY ->
                    answers.number(key).stream()
                            .map(number -> new AnswerRow(key, "", number, null));
            case YEARS ->
                    field.years().stream()
                            .flatMap(
                                    year ->
                                            answers.number(field.keyOf(year)).stream()
                                                    .map(
                                                            number ->
                                                                    new AnswerRow(
                                                                            key,
                                                                            year.toString(),
                                                                            number,
                                                                            null)));
            case LINE, TEXT, DATE ->
                    Stream.of(answers.text(key))
                            .filter(words -> !words.isBlank())
                            .map(words -> new AnswerRow(key, "", null, words));
            case FILE ->
                    AttachedFile.of(answers, key).stream()
                            .map(
                                    file ->
                                            new AnswerRow(
                                                    key,
                                                    file.id(),
                                                    BigDecimal.valueOf(file.bytes()),
                                                    file.name()));
            case TABLE, FIXED -> Stream.empty();
        };
    }

    private static Stream<String> chosen(Field field, Answers answers) {
        return answers.chosen(field.key()).stream()
                .filter(key -> field.choices().stream().anyMatch(o -> o.key().equals(key)));
    }
}
