package dk.samspil.parties.web;

import dk.samspil.ui.SheetFile;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/// A sheet of people as it was sent: an Excel workbook, or text with semicolons, commas or tabs
/// between the cells, in UTF-8 or as Danish Excel writes it.
sealed interface PeopleSheet {

    int MOST_ROWS = 5_000;

    SheetFile.Bounds BOUNDS = new SheetFile.Bounds(5_000_000, MOST_ROWS + 1, 100);

    record Read(List<SheetRow> rows) implements PeopleSheet {}

    record Unreadable(Text reason) implements PeopleSheet {}

    static PeopleSheet read(byte[] file) {
        return switch (SheetFile.read(file, BOUNDS)) {
            case SheetFile.TooLarge() -> unreadable("parties.import.tooLarge");
            case SheetFile.TooManyRows() -> unreadable("parties.import.tooMany", MOST_ROWS);
            case SheetFile.Unreadable() -> unreadable("parties.import.unreadable");
            case SheetFile.Read(var lines) ->
                    lines.isEmpty() ? unreadable("parties.import.empty") : rows(lines);
        };
    }

    private static PeopleSheet rows(List<List<String>> lines) {
        var columns = lines.getFirst().stream().map(SheetColumn::named).toList();
        var missing =
                SheetColumn.required()
                        .filter(c -> columns.stream().flatMap(f -> f.stream()).noneMatch(c::equals))
                        .map(SheetColumn::heading)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return unreadable("parties.import.noColumn", missing);
        }
        var rows = new ArrayList<SheetRow>();
        for (int line = 1; line < lines.size(); line++) {
            var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
            var typed = lines.get(line);
            for (int c = 0; c < Math.min(typed.size(), columns.size()); c++) {
                String cell = typed.get(c);
                columns.get(c).ifPresent(column -> cells.put(column, cell));
            }
            var row = new SheetRow(line + 1, cells);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return new Read(rows);
    }

    private static PeopleSheet unreadable(String messageKey, Object... args) {
        return new Unreadable(Text.of(messageKey, args));
    }
}
