package dk.samspil.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers for every field of a form, for tests of pages and PDFs.
public final class SampleAnswers {

    private SampleAnswers() {}

    public static Answers of(FormDefinition definition) {
        Map<String, Object> values = new LinkedHashMap<>();
        definition.fields().forEach(field -> value(field, values));
        return new Answers(values);
    }

    private static void value(Field field, Map<String, Object> values) {
        switch (field.type()) {
            case LINE -> values.put(field.key(), "Oplyst af Łukasz Wałęsa");
            case TEXT -> values.put(field.key(), text(field));
            case CHOICE, SCALE, YES_NO, YES_NO_UNKNOWN ->
                    values.put(field.key(), field.choices().getLast().key());
            case CHOICES -> values.put(field.key(), List.of(field.choices().getFirst().key()));
            case DATE -> values.put(field.key(), "2026-03-03");
            case NUMBER -> values.put(field.key(), "12,5");
            case YEARS -> field.years().forEach(year -> values.put(field.keyOf(year), "12"));
            case MONEY -> values.put(field.key(), "1.250,50");
            case PROBLEM ->
                    values.put(
                            field.key(),
                            Map.of("state", "problem", "text", "Er ved at blive afklaret."));
            case TABLE -> {
                Map<String, String> row = new LinkedHashMap<>();
                field.columns()
                        .forEach(
                                column ->
                                        row.put(
                                                column.key(),
                                                column.type() == FieldType.DATE
                                                        ? "2026-03-03"
                                                        : column.type() == FieldType.NUMBER
                                                                ? "7"
                                                                : "Møbelsnedker, deltid"));
                values.put(field.key(), List.of(row, row));
            }
            case FILE, FIXED -> {}
        }
    }

    private static String text(Field field) {
        return "Jeg står op klokken syv og kan klare to timer ad gangen. Bagefter må jeg hvile.\n"
                + "Det går bedst om formiddagen sammen med Łukasz ("
                + field.label().da()
                + ").";
    }
}
