package dk.samspil.forms;

import dk.samspil.calendar.TypedDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What has been answered in a form, by field key, exactly as far as it was typed: a value that
/// is of the wrong kind is kept as well. Values are text, a list of chosen keys, a map
/// (`state`, `text`) for a problem, or a list of rows; stored as JSON.
public record Answers(Map<String, Object> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Answers {
        values = Map.copyOf(values);
    }

    public static Answers empty() {
        return new Answers(Map.of());
    }

    public static Answers fromJson(String json) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var entry : JSON.readValue(json, Map.class).entrySet()) {
            if (entry instanceof Map.Entry<?, ?> read && read.getValue() != null) {
                values.put(String.valueOf(read.getKey()), read.getValue());
            }
        }
        return new Answers(values);
    }

    public String toJson() {
        return JSON.writeValueAsString(values);
    }

    /// The text of a field, the words of a problem included; empty where there is none.
    public String text(String key) {
        return switch (values.get(key)) {
            case String text -> text;
            case Map<?, ?> problem -> cell(problem, "text");
            case null, default -> "";
        };
    }

    public Optional<LocalDate> date(String key) {
        return TypedDate.read(text(key)) instanceof TypedDate.Understood(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    /// The number that was typed into a field; empty where there is none, or another thing.
    public Optional<BigDecimal> number(String key) {
        return TypedNumber.read(text(key));
    }

    public boolean isYes(String key) {
        return text(key).equals(Choices.YES);
    }

    /// The keys chosen in a field: none, one, or several.
    public List<String> chosen(String key) {
        return switch (values.get(key)) {
            case String one -> List.of(one);
            case List<?> several -> several.stream().map(String::valueOf).toList();
            case Map<?, ?> problem -> List.of(cell(problem, "state"));
            case null, default -> List.of();
        };
    }

    /// The rows of a table, each by column key.
    public List<Map<String, String>> rows(String key) {
        List<Map<String, String>> rows = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (var each : list) {
                if (each instanceof Map<?, ?> row) {
                    Map<String, String> cells = new LinkedHashMap<>();
                    row.forEach((k, v) -> cells.put(String.valueOf(k), String.valueOf(v)));
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    public boolean isBlank(String key) {
        return switch (values.get(key)) {
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> problem -> cell(problem, "state").isEmpty() && text(key).isBlank();
            case null, default -> true;
        };
    }

    public Answers with(String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return new Answers(changed);
    }

    /// These answers, replaced field by field with those of the other.
    public Answers with(Answers other) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.putAll(other.values);
        return new Answers(changed);
    }

    private static String cell(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }
}
