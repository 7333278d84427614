package dk.samspil.replies;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.surveys.Doubt;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds an organisation's numbers against what others of its kind handed in. What is far from them
/// is found in the database, which tells nothing else of the others.
@Component
class OthersAnswers {

    private final JdbcClient jdbc;

    OthersAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A number to compare.
    ///
    /// @param item the year; empty = none
    /// @param divisor the question whose number it was divided by; empty = none
    private record Compared(String question, String item, String divisor, BigDecimal number) {

        static String place(String question, String item) {
            return item.isEmpty() ? question : question + "." + item;
        }
    }

    /// The fields whose numbers lie far from the others'; none for those who answer by a code, and
    /// while fewer than eight others have handed in.
    Set<String> apart(Reply reply) {
        var compared = compared(reply);
        if (compared.isEmpty() || reply.invitation().organisation() == null) {
            return Set.of();
        }
        return jdbc
                .sql("select question, item from replies.far_from_others(?, ?, ?, ?, ?::numeric[])")
                .param(reply.invitation().id())
                .param(column(compared, Compared::question))
                .param(column(compared, Compared::item))
                .param(column(compared, Compared::divisor))
                .param(column(compared, one -> one.number().toPlainString()))
                .query((row, n) -> Compared.place(row.getString("question"), row.getString("item")))
                .stream()
                .collect(Collectors.toSet());
    }

    private static String[] column(List<Compared> all, Function<Compared, String> value) {
        return all.stream().map(value).toArray(String[]::new);
    }

    private static List<Compared> compared(Reply reply) {
        var answers = reply.answers();
        var asked =
                reply.questionnaire()
                        .form()
                        .asked(answers)
                        .collect(Collectors.toMap(Field::key, field -> field));
        var all = new ArrayList<Compared>();
        for (var doubt : reply.questionnaire().doubts()) {
            var field = asked.get(doubt.field());
            if (doubt.kind() == Doubt.Kind.OTHERS && field != null) {
                var divisor = doubt.of().isEmpty() ? null : asked.get(doubt.of().getFirst());
                if (doubt.of().isEmpty() || divisor != null) {
                    items(field)
                            .flatMap(item -> compared(field, item, divisor, answers))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static Stream<String> items(Field field) {
        return field.type() == FieldType.YEARS
                ? field.years().stream().map(String::valueOf)
                : Stream.of("");
    }

    private static Stream<Compared> compared(
            Field field, String item, @Nullable Field divisor, Answers answers) {
        var number = answers.number(Compared.place(field.key(), item));
        return (divisor == null
                        ? number
                        : number.flatMap(of -> divided(of, by(divisor, item, answers))))
                        .map(
                                one ->
                                        new Compared(
                                                field.key(),
                                                item,
                                                divisor == null ? "" : divisor.key(),
                                                one))
                        .stream();
    }

    private static Optional<BigDecimal> divided(BigDecimal number, Optional<BigDecimal> by) {
        return by.filter(one -> one.signum() != 0)
                .map(one -> number.divide(one, MathContext.DECIMAL64));
    }

    /// The number of the same year; of the last year that is answered, where no year is asked for.
    private static Optional<BigDecimal> by(Field divisor, String item, Answers answers) {
        return items(divisor)
                .filter(each -> each.isEmpty() || item.isEmpty() || each.equals(item))
                .sorted(Comparator.reverseOrder())
                .flatMap(each -> answers.number(Compared.place(divisor.key(), each)).stream())
                .findFirst();
    }
}
