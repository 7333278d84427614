package dk.samspil.surveys;

import dk.samspil.forms.Field;
import dk.samspil.forms.FilledBy;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Section;
import dk.samspil.forms.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a questionnaire reads after a change. What others depend on cannot be taken out.
public final class QuestionnaireEdit {

    private QuestionnaireEdit() {}

    /// A questionnaire that asks nothing yet.
    public static Questionnaire blank(Words title, LocalDate today) {
        return new Questionnaire(
                new FormDefinition(
                        "OWN", 1, today, title, null, FilledBy.RESPONDENT, null, false, List.of()),
                List.of(),
                List.of());
    }

    public static Questionnaire titled(Questionnaire before, Words title, @Nullable Words intro) {
        var form = before.form();
        return before.with(
                new FormDefinition(
                        form.id(),
                        form.version(),
                        form.validFrom(),
                        title,
                        intro,
                        form.filledBy(),
                        form.maxPages(),
                        form.letter(),
                        form.sections()));
    }

    /// A key that neither a part nor a question has.
    public static String freeKey(Questionnaire questionnaire, String beginning) {
        var taken = keys(questionnaire);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> beginning + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> keys(Questionnaire questionnaire) {
        var form = questionnaire.form();
        return Stream.concat(
                        form.sections().stream().map(Section::key), form.fields().map(Field::key))
                .collect(Collectors.toSet());
    }

    /// Puts a part in its place, or at the end.
    public static Questionnaire part(Questionnaire before, Section part) {
        var parts = new ArrayList<>(before.form().sections());
        put(parts, part, each -> each.key().equals(part.key()));
        return before.with(before.form().with(parts));
    }

    /// Puts a question in its place, or at the end of the part, with its doubts and its figure.
    public static Questionnaire question(
            Questionnaire before,
            String part,
            Field question,
            List<Doubt> doubts,
            List<Known> known) {
        var form =
                inEach(
                        before,
                        section -> {
                            if (!section.key().equals(part)) {
                                return section;
                            }
                            var fields = new ArrayList<>(section.fields());
                            put(fields, question, each -> each.key().equals(question.key()));
                            return section.with(fields);
                        });
        var kept = before.doubts().stream().filter(doubt -> !doubt.field().equals(question.key()));
        var others = before.known().stream().filter(k -> !k.field().equals(question.key()));
        return new Questionnaire(
                form,
                Stream.concat(kept, doubts.stream()).toList(),
                Stream.concat(others, known.stream()).toList());
    }

    /// Moves a part or a question one place up (-1) or down (1); stays where there is no place.
    public static Questionnaire move(Questionnaire before, String key, int by) {
        var parts = moved(before.form().sections(), part -> part.key().equals(key), by);
        var inOrder = before.with(before.form().with(parts));
        return inOrder.with(
                inEach(
                        inOrder,
                        section ->
                                section.with(
                                        moved(
                                                section.fields(),
                                                field -> field.key().equals(key),
                                                by))));
    }

    /// Takes out a part with its questions, or a question; empty when another question is only
    /// asked after one of them, or is their sum.
    public static Optional<Questionnaire> without(Questionnaire before, String key) {
        var gone =
                before.form().section(key).stream()
                        .flatMap(part -> part.fields().stream())
                        .map(Field::key)
                        .collect(Collectors.toSet());
        gone.add(key);
        var parts =
                before.form().sections().stream()
                        .filter(part -> !part.key().equals(key))
                        .map(
                                part ->
                                        part.with(
                                                part.fields().stream()
                                                        .filter(f -> !gone.contains(f.key()))
                                                        .toList()))
                        .toList();
        var after =
                new Questionnaire(
                        before.form().with(parts),
                        before.doubts().stream()
                                .filter(doubt -> !gone.contains(doubt.field()))
                                .toList(),
                        before.known().stream().filter(k -> !gone.contains(k.field())).toList());
        return leansOn(after, gone) ? Optional.empty() : Optional.of(after);
    }

    private static boolean leansOn(Questionnaire after, Set<String> gone) {
        var conditions =
                Stream.concat(
                        after.form().sections().stream().map(Section::shownWhen),
                        after.form().fields().map(Field::shownWhen));
        return conditions.anyMatch(when -> when != null && gone.contains(when.field()))
                || after.doubts().stream().anyMatch(d -> d.of().stream().anyMatch(gone::contains));
    }

    private static FormDefinition inEach(Questionnaire before, UnaryOperator<Section> change) {
        return before.form().with(before.form().sections().stream().map(change).toList());
    }

    private static <T> void put(List<T> all, T one, Predicate<T> same) {
        for (int i = 0; i < all.size(); i++) {
            if (same.test(all.get(i))) {
                all.set(i, one);
                return;
            }
        }
        all.add(one);
    }

    private static <T> List<T> moved(List<T> all, Predicate<T> which, int by) {
        for (int from = 0; from < all.size(); from++) {
            int to = from + by;
            if (which.test(all.get(from)) && to >= 0 && to < all.size()) {
                var order = new ArrayList<>(all);
                order.add(to, order.remove(from));
                return List.copyOf(order);
            }
        }
        return all;
    }
}
