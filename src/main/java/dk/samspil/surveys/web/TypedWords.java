package dk.samspil.surveys.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.Condition;
import dk.samspil.forms.Option;
import dk.samspil.forms.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and writes what the editor of questionnaires types as text.
final class TypedWords {

    private TypedWords() {}

    /// Danish words with the English beside them; the Danish where the English is empty.
    static Words words(@Nullable String da, @Nullable String en) {
        var danish = TypedFields.text(da);
        var english = TypedFields.text(en);
        return new Words(danish, english.isEmpty() ? danish : english);
    }

    static @Nullable Words wordsIfAny(@Nullable String da, @Nullable String en) {
        return TypedFields.text(da).isEmpty() ? null : words(da, en);
    }

    /// Answers, one a line: `Dansk | English`, or `key: Dansk | English` to keep a key.
    ///
    /// @param scale whether the keys are the steps 1, 2, 3 …
    static List<Option> options(@Nullable String typed, boolean scale) {
        var options = new ArrayList<Option>();
        var taken = new HashSet<String>();
        for (var line : TypedFields.text(typed).lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            var key = "";
            var rest = line;
            var colon = line.indexOf(':');
            if (!scale && colon > 0 && line.substring(0, colon).matches("[a-z][A-Za-z0-9]{0,20}")) {
                key = line.substring(0, colon);
                rest = line.substring(colon + 1);
            }
            if (scale || key.isEmpty() || !taken.add(key)) {
                key = scale ? Integer.toString(options.size() + 1) : free(taken);
            }
            var both = rest.split("\\|", 2);
            options.add(new Option(key, words(both[0], both.length > 1 ? both[1] : "")));
        }
        return List.copyOf(options);
    }

    private static String free(HashSet<String> taken) {
        int number = 1;
        while (!taken.add("a" + number)) {
            number++;
        }
        return "a" + number;
    }

    static String written(List<Option> options, boolean scale) {
        return options.stream()
                .map(
                        option ->
                                (scale ? "" : option.key() + ": ")
                                        + option.label().da()
                                        + " | "
                                        + option.label().en())
                .collect(Collectors.joining("\n"));
    }

    /// Years as `2021-2025` or one by one; empty when they are not understood.
    static List<Integer> years(@Nullable String typed) {
        var years = new ArrayList<Integer>();
        for (var each : TypedFields.text(typed).split("[\\s,;]+")) {
            if (!each.matches("\\d{4}(-\\d{4})?")) {
                return List.of();
            }
            int from = Integer.parseInt(each.substring(0, 4));
            int to = Integer.parseInt(each.substring(each.length() - 4));
            if (from < 1990 || to > 2100 || to < from || to - from > 30) {
                return List.of();
            }
            for (int year = from; year <= to; year++) {
                years.add(year);
            }
        }
        return years.stream().distinct().sorted().toList();
    }

    /// `key=answer,answer`; null for none.
    static @Nullable Condition condition(@Nullable String typed) {
        var both = TypedFields.text(typed).split("=", 2);
        return both.length < 2 ? null : new Condition(both[0], List.of(both[1].split(",")));
    }

    static String written(@Nullable Condition condition) {
        return condition == null ? "" : condition.field() + "=" + String.join(",", condition.is());
    }
}
