package dk.samspil.replies;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.forms.Finding;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Words;
import dk.samspil.surveys.Doubt;
import dk.samspil.surveys.Questionnaire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds answered numbers against the questionnaire's doubts. What is doubted is asked back and can
/// be explained; it is handed in all the same.
public final class Doubts {

    private static final String WHY = "Why";
    private static final String AS_IT_IS = "ui.as-it-is";
    private static final int LONGEST = 1000;

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final @Nullable Answers last;
    private final Set<String> apart;

    private Doubts(
            Questionnaire questionnaire,
            Answers answers,
            @Nullable Answers last,
            Set<String> apart) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.last = last;
        this.apart = apart;
    }

    /// What is asked back, each at its field, in the reader's language.
    ///
    /// @param apart the fields whose numbers lie far from those of others, see
    ///     {@link OthersAnswers}
    static List<Finding> of(Reply reply, Set<String> apart, Locale locale) {
        var last = reply.last();
        return of(
                reply.questionnaire(),
                reply.answers(),
                last == null ? null : last.answers(),
                apart,
                locale);
    }

    private static List<Finding> of(
            Questionnaire questionnaire,
            Answers answers,
            @Nullable Answers last,
            Set<String> apart,
            Locale locale) {
        var doubts = new Doubts(questionnaire, answers, last, apart);
        var asked = questionnaire.form().asked(answers).toList();
        Map<String, Set<String>> byPlace = new LinkedHashMap<>();
        for (var doubt : questionnaire.doubts()) {
            asked.stream()
                    .filter(field -> field.key().equals(doubt.field()))
                    .flatMap(field -> doubts.places(field, doubt))
                    .forEach(
                            place ->
                                    byPlace.computeIfAbsent(place, at -> new LinkedHashSet<>())
                                            .add(doubt.question().in(locale)));
        }
        return byPlace.entrySet().stream()
                .map(place -> finding(place.getKey(), String.join(" ", place.getValue())))
                .toList();
    }

    private static Finding finding(String place, String question) {
        return new Finding(place, Finding.Kind.WARNING, AS_IT_IS, List.of(question));
    }

    private Stream<String> places(Field field, Doubt doubt) {
        if (field.type() != FieldType.YEARS) {
            return Stream.of(field.key()).filter(key -> doubted(doubt, key, lastTime(key)));
        }
        var places = new ArrayList<String>();
        Optional<BigDecimal> before = Optional.empty();
        for (int year : field.years()) {
            var key = field.keyOf(year);
            if (doubted(doubt, key, before)) {
                places.add(key);
            }
            before = answers.number(key);
        }
        return places.stream();
    }

    private Optional<BigDecimal> lastTime(String key) {
        return last == null ? Optional.empty() : last.number(key);
    }

    private boolean doubted(Doubt doubt, String key, Optional<BigDecimal> before) {
        var number = answers.number(key);
        return number.isPresent()
                && switch (doubt.kind()) {
                    case RANGE -> outside(number.get(), doubt);
                    case CHANGE -> before.isPresent() && jumps(number.get(), before.get(), doubt);
                    case SUM -> !adds(number.get(), key, doubt);
                    case OTHERS -> apart.contains(key);
                };
    }

    private static boolean outside(BigDecimal number, Doubt doubt) {
        var low = doubt.low();
        var high = doubt.high();
        return low != null && number.compareTo(low) < 0
                || high != null && number.compareTo(high) > 0;
    }

    private static boolean jumps(BigDecimal number, BigDecimal before, Doubt doubt) {
        var percent = doubt.percent();
        if (percent == null || before.signum() == 0) {
            return false;
        }
        var moved =
                number.subtract(before)
                        .abs()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(before.abs(), 2, RoundingMode.HALF_UP);
        return moved.compareTo(BigDecimal.valueOf(percent)) > 0;
    }

    /// A sum is looked at once all its parts are numbers.
    private boolean adds(BigDecimal number, String key, Doubt doubt) {
        var year = key.equals(doubt.field()) ? "" : key.substring(doubt.field().length());
        var parts = doubt.of().stream().map(part -> answers.number(part + year)).toList();
        return !parts.stream().allMatch(Optional::isPresent)
                || parts.stream()
                                .flatMap(Optional::stream)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(number)
                        == 0;
    }

    /// The form with room for an explanation behind each question that is doubted.
    static FormDefinition explained(FormDefinition form, Set<String> doubted) {
        return form.with(
                form.sections().stream()
                        .map(
                                part ->
                                        part.with(
                                                part.fields().stream()
                                                        .flatMap(field -> with(field, doubted))
                                                        .toList()))
                        .toList());
    }

    private static Stream<Field> with(Field field, Set<String> doubted) {
        return doubted.contains(field.key()) ? Stream.of(field, why(field)) : Stream.of(field);
    }

    private static Field why(Field field) {
        return new Field(
                field.key() + WHY,
                FieldType.TEXT,
                new Words(
                        "Forklar gerne: " + field.label().da(),
                        "Please explain: " + field.label().en()),
                null,
                false,
                LONGEST,
                null,
                null,
                field.shownWhen(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /// The questions that somebody has explained, doubted any more or not.
    static Set<String> explained(Questionnaire questionnaire, Answers answers) {
        return fields(questionnaire).stream()
                .filter(key -> !answers.text(key + WHY).isBlank())
                .collect(Collectors.toSet());
    }

    /// The questions that these findings are about.
    public static Set<String> fields(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place().split("\\.", 2)[0])
                .collect(Collectors.toSet());
    }

    /// The questions that could be doubted.
    static Set<String> fields(Questionnaire questionnaire) {
        return questionnaire.doubts().stream().map(Doubt::field).collect(Collectors.toSet());
    }
}
