package dk.samspil.surveys.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.surveys.Doubt;
import dk.samspil.surveys.Known;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// A question as it is typed.
///
/// @param noegle the key of the question that is changed; empty = a new one
/// @param low and high and percent when the number is asked back about
/// @param others whether the number is compared with what others answer: {@link #ITSELF}, or the
///     key of the question whose number it is divided by first; empty = no
/// @param known a figure to propose, as {@link KnownFigures} writes it; empty = none
record QuestionForm(
        @Nullable Integer lock,
        @Nullable String noegle,
        @NotNull @Nullable FieldType type,
        @NotBlank @Size(max = 400) @Nullable String labelDa,
        @Size(max = 400) @Nullable String labelEn,
        @Size(max = 1000) @Nullable String helpDa,
        @Size(max = 1000) @Nullable String helpEn,
        @Nullable Boolean required,
        @Size(max = 4000) @Nullable String options,
        @Size(max = 200) @Nullable String years,
        @Size(max = 200) @Nullable String shownWhen,
        @Pattern(regexp = "(-?\\d{1,9})?") @Nullable String low,
        @Pattern(regexp = "(-?\\d{1,9})?") @Nullable String high,
        @Pattern(regexp = "\\d{0,4}") @Nullable String percent,
        @Size(max = 400) @Nullable String askDa,
        @Size(max = 400) @Nullable String askEn,
        @Size(max = 40) @Nullable List<String> sumOf,
        @Size(max = 400) @Nullable String sumDa,
        @Size(max = 400) @Nullable String sumEn,
        @Size(max = 40) @Nullable String others,
        @Size(max = 400) @Nullable String othersDa,
        @Size(max = 400) @Nullable String othersEn,
        @Size(max = 100) @Nullable String known) {

    static final String ITSELF = "-";

    /// What can be asked in a survey.
    static final List<FieldType> TYPES =
            List.of(
                    FieldType.SCALE,
                    FieldType.CHOICE,
                    FieldType.CHOICES,
                    FieldType.YES_NO_UNKNOWN,
                    FieldType.YES_NO,
                    FieldType.NUMBER,
                    FieldType.YEARS,
                    FieldType.MONEY,
                    FieldType.LINE,
                    FieldType.TEXT,
                    FieldType.DATE,
                    FieldType.FILE,
                    FieldType.FIXED);

    private static final Set<FieldType> COUNTS =
            EnumSet.of(FieldType.NUMBER, FieldType.YEARS, FieldType.MONEY);

    /// Whether a question is answered by a number that can be doubted, or be a part of a sum.
    static boolean counts(Field field) {
        return COUNTS.contains(field.type());
    }

    /// The draft's lock as it was shown; -1 where the form carried none.
    int shown() {
        return lock == null ? -1 : lock;
    }

    static QuestionForm blank(int lock) {
        return new QuestionForm(
                lock,
                "",
                FieldType.SCALE,
                "",
                "",
                "",
                "",
                true,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    static QuestionForm of(Field field, List<Doubt> doubts, String known, int lock) {
        var range = first(doubts, Doubt.Kind.RANGE);
        var change = first(doubts, Doubt.Kind.CHANGE);
        var sum = first(doubts, Doubt.Kind.SUM);
        var others = first(doubts, Doubt.Kind.OTHERS);
        var asked = range == null ? change : range;
        var help = field.help();
        return new QuestionForm(
                lock,
                field.key(),
                field.type(),
                field.label().da(),
                field.label().en(),
                help == null ? "" : help.da(),
                help == null ? "" : help.en(),
                field.required(),
                TypedWords.written(field.options(), field.type() == FieldType.SCALE),
                field.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                TypedWords.written(field.shownWhen()),
                range == null ? "" : written(range.low()),
                range == null ? "" : written(range.high()),
                change == null ? "" : TypedFields.written(change.percent()),
                asked == null ? "" : asked.question().da(),
                asked == null ? "" : asked.question().en(),
                sum == null ? List.of() : sum.of(),
                sum == null ? "" : sum.question().da(),
                sum == null ? "" : sum.question().en(),
                others == null ? "" : others.of().isEmpty() ? ITSELF : others.of().getFirst(),
                others == null ? "" : others.question().da(),
                others == null ? "" : others.question().en(),
                known);
    }

    private static @Nullable Doubt first(List<Doubt> doubts, Doubt.Kind kind) {
        return doubts.stream().filter(doubt -> doubt.kind() == kind).findFirst().orElse(null);
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        var text = TypedFields.text(typed);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static String written(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    void check(Errors errors) {
        if (type == null) {
            return;
        }
        if (!TYPES.contains(type)) {
            errors.rejectValue("type", "surveys.wrong.type");
        }
        boolean chooses =
                type == FieldType.SCALE || type == FieldType.CHOICE || type == FieldType.CHOICES;
        if (chooses && TypedWords.options(options, type == FieldType.SCALE).size() < 2) {
            errors.rejectValue("options", "surveys.wrong.options");
        }
        if (type == FieldType.YEARS && TypedWords.years(years).isEmpty()) {
            errors.rejectValue("years", "surveys.wrong.years");
        }
        boolean numbersRead =
                !errors.hasFieldErrors("low")
                        && !errors.hasFieldErrors("high")
                        && !errors.hasFieldErrors("percent");
        if (numbersRead) {
            doubts("").stream()
                    .filter(doubt -> doubt.question().da().isEmpty())
                    .map(QuestionForm::askedIn)
                    .distinct()
                    .forEach(field -> errors.rejectValue(field, "surveys.wrong.ask"));
        }
    }

    private static String askedIn(Doubt doubt) {
        return switch (doubt.kind()) {
            case RANGE, CHANGE -> "askDa";
            case SUM -> "sumDa";
            case OTHERS -> "othersDa";
        };
    }

    Field field(String key) {
        var kind = TypedFields.value(type);
        boolean chooses =
                kind == FieldType.SCALE || kind == FieldType.CHOICE || kind == FieldType.CHOICES;
        return new Field(
                key,
                kind,
                TypedWords.words(labelDa, labelEn),
                TypedWords.wordsIfAny(helpDa, helpEn),
                Boolean.TRUE.equals(required) && kind != FieldType.FIXED,
                null,
                null,
                null,
                TypedWords.condition(shownWhen),
                null,
                kind == FieldType.YEARS ? TypedWords.years(years) : List.of(),
                chooses ? TypedWords.options(options, kind == FieldType.SCALE) : List.of(),
                List.of());
    }

    List<Known> known(String key) {
        return type == FieldType.NUMBER || type == FieldType.MONEY
                ? KnownFigures.read(key, TypedFields.text(known))
                : List.of();
    }

    List<Doubt> doubts(String key) {
        if (!COUNTS.contains(TypedFields.value(type))) {
            return List.of();
        }
        var doubts = new ArrayList<Doubt>();
        var question = TypedWords.words(askDa, askEn);
        var from = number(low);
        var to = number(high);
        if (from != null || to != null) {
            doubts.add(Doubt.range(key, from, to, question));
        }
        var most = TypedFields.numberIfAny(percent);
        if (most != null) {
            doubts.add(Doubt.change(key, most, question));
        }
        var parts = sumOf == null ? List.<String>of() : sumOf.stream().distinct().toList();
        if (!parts.isEmpty()) {
            doubts.add(Doubt.sum(key, parts, TypedWords.words(sumDa, sumEn)));
        }
        var with = TypedFields.text(others);
        if (!with.isEmpty()) {
            var divisor = with.equals(ITSELF) ? null : with;
            doubts.add(Doubt.others(key, divisor, TypedWords.words(othersDa, othersEn)));
        }
        return doubts;
    }
}
