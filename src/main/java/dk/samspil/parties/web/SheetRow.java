package dk.samspil.parties.web;

import dk.samspil.calendar.TypedFields;
import java.util.Map;

/// One row of a sheet.
///
/// @param line as the spreadsheet counts them, the headings being line 1
record SheetRow(int line, Map<SheetColumn, String> cells) {

    String of(SheetColumn column) {
        return TypedFields.text(cells.get(column));
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(cell -> TypedFields.text(cell).isEmpty());
    }
}
