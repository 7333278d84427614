package dk.samspil.forms;

import dk.samspil.calendar.TypedDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Answers as a reader sees them: dates in words, choices by their labels, numbers with their
/// separators.
final class Readings {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final Answers answers;
    private final Locale locale;

    Readings(Answers answers, Locale locale) {
        this.answers = answers;
        this.locale = locale;
    }

    boolean answered(Field field) {
        if (field.type() == FieldType.YEARS) {
            return field.years().stream().anyMatch(year -> !answers.isBlank(field.keyOf(year)));
        }
        return field.type() == FieldType.FIXED || !answers.isBlank(field.key());
    }

    List<String> says(Field field) {
        var key = field.key();
        return switch (field.type()) {
            case LINE, TEXT, DATE, NUMBER, MONEY ->
                    lines(said(field.type(), answers.text(key), locale));
            case CHOICE, SCALE, CHOICES, YES_NO, YES_NO_UNKNOWN -> chosen(field);
            case PROBLEM -> {
                List<String> words = new ArrayList<>(chosen(field));
                words.addAll(lines(answers.text(key)));
                yield List.copyOf(words);
            }
            case YEARS ->
                    field.years().stream()
                            .filter(year -> !answers.isBlank(field.keyOf(year)))
                            .map(year -> year + ": " + number(field.keyOf(year)))
                            .toList();
            case FILE ->
                    AttachedFile.of(answers, key).stream().map(file -> file.said(locale)).toList();
            case TABLE, FIXED -> List.of();
        };
    }

    private String number(String key) {
        return said(FieldType.NUMBER, answers.text(key), locale);
    }

    /// The value as it stands in an input field: dates as 03-03-2026.
    String typed(FieldType type, String value) {
        return type == FieldType.DATE
                        && TypedDate.read(value) instanceof TypedDate.Understood(var date)
                ? date.format(TYPED)
                : value;
    }

    static String said(FieldType type, String value, Locale locale) {
        return switch (type) {
            case DATE ->
                    TypedDate.read(value) instanceof TypedDate.Understood(var date)
                            ? date.format(DateTimeFormatter.ofPattern("d. MMMM uuuu", locale))
                            : value;
            case NUMBER -> TypedNumber.shown(value, locale);
            case MONEY -> value.isBlank() ? "" : TypedNumber.shown(value, locale) + " kr.";
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
                    value;
        };
    }

    static List<String> lines(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private List<String> chosen(Field field) {
        var chosen = answers.chosen(field.key());
        return field.choices().stream()
                .filter(option -> chosen.contains(option.key()))
                .map(option -> option.label().in(locale))
                .toList();
    }
}
