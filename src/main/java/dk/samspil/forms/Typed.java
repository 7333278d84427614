package dk.samspil.forms;

import dk.samspil.calendar.TypedDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/// Takes what was typed out of a request. Field `a` is the parameter `f.a`; a problem has
/// `f.a.state` and `f.a.text`; row 2 of a table has `f.a.2.<column>`. A date that is understood
/// is kept as 2026-03-03, everything else exactly as typed.
final class Typed {

    static final String PREFIX = "f.";

    private static final int MOST_ROWS = 100;

    private final MultiValueMap<String, String> typed;

    Typed(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    Answers answers(List<Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var field : fields) {
            var name = PREFIX + field.key();
            switch (field.type()) {
                case LINE, TEXT, CHOICE, SCALE, YES_NO, YES_NO_UNKNOWN, DATE, NUMBER, MONEY ->
                        values.put(field.key(), one(field.type(), name));
                case CHOICES -> values.put(field.key(), several(name));
                case PROBLEM ->
                        values.put(
                                field.key(),
                                Map.of(
                                        "state",
                                        one(FieldType.CHOICE, name + ".state"),
                                        "text",
                                        one(FieldType.TEXT, name + ".text")));
                case YEARS ->
                        field.years()
                                .forEach(
                                        year ->
                                                values.put(
                                                        field.keyOf(year),
                                                        one(FieldType.NUMBER, name + "." + year)));
                case TABLE -> values.put(field.key(), rows(field, name + "."));
                // Files come beside what is typed (see AttachedFile).
                case FILE, FIXED -> {}
            }
        }
        return new Answers(values);
    }

    private String one(FieldType type, String name) {
        var value = typed.getFirst(name);
        var text = value == null ? "" : value.replace("\r\n", "\n").strip();
        return type == FieldType.DATE
                        && TypedDate.read(text) instanceof TypedDate.Understood(var date)
                ? date.toString()
                : text;
    }

    private List<String> several(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .filter(chosen -> chosen != null && !chosen.isBlank())
                .distinct()
                .toList();
    }

    private List<Map<String, String>> rows(Field table, String prefix) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number : rowNumbers(prefix)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (var column : table.columns()) {
                row.put(column.key(), one(column.type(), prefix + number + "." + column.key()));
            }
            if (row.values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Iterable<Integer> rowNumbers(String prefix) {
        var numbers = new TreeSet<Integer>();
        for (var name : typed.keySet()) {
            if (name.startsWith(prefix)) {
                int dot = name.indexOf('.', prefix.length());
                var number = dot < 0 ? "" : name.substring(prefix.length(), dot);
                if (number.matches("\\d{1,6}") && numbers.size() < MOST_ROWS) {
                    numbers.add(Integer.valueOf(number));
                }
            }
        }
        return numbers;
    }
}
