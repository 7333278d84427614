package dk.samspil.budgets.web;

import dk.samspil.budgets.Counted;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.TypedNumber;
import dk.samspil.parties.Organisation;
import dk.samspil.ui.SheetFile;
import dk.samspil.ui.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts as a spreadsheet, Excel or text, with the columns Organisation, Opgørelse, År and Antal:
/// the good rows are kept, and each bad one is told by its line and column.
sealed interface CountSheet {

    SheetFile.Bounds BOUNDS = new SheetFile.Bounds(2_000_000, 5_001, 20);
    List<String> HEADINGS = List.of("Organisation", "Opgørelse", "År", "Antal");
    int LONGEST = 80;

    record Rows(List<Counted> good, List<BadRow> bad) implements CountSheet {}

    record Unreadable(Text reason) implements CountSheet {}

    record BadRow(int line, String column, Text reason) {}

    static CountSheet read(byte[] file, List<Organisation> organisations) {
        return switch (SheetFile.read(file, BOUNDS)) {
            case SheetFile.TooLarge() -> new Unreadable(Text.of("budgets.sheet.too-large"));
            case SheetFile.TooManyRows() ->
                    new Unreadable(Text.of("budgets.sheet.too-many", BOUNDS.rows() - 1));
            case SheetFile.Unreadable() -> new Unreadable(Text.of("budgets.sheet.unreadable"));
            case SheetFile.Read(var lines) -> rows(lines, organisations);
        };
    }

    private static CountSheet rows(List<List<String>> lines, List<Organisation> organisations) {
        var headings = lines.isEmpty() ? List.<String>of() : lines.getFirst();
        var columns = new ArrayList<Integer>();
        for (String wanted : HEADINGS) {
            int at = -1;
            for (int c = 0; c < headings.size(); c++) {
                at = headings.get(c).strip().equalsIgnoreCase(wanted) ? c : at;
            }
            if (at < 0) {
                return new Unreadable(Text.of("budgets.sheet.no-column", wanted));
            }
            columns.add(at);
        }
        var good = new ArrayList<Counted>();
        var bad = new ArrayList<BadRow>();
        for (int line = 1; line < lines.size(); line++) {
            var row = lines.get(line);
            var cells =
                    columns.stream()
                            .map(c -> c < row.size() ? TypedFields.text(row.get(c)) : "")
                            .toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                int number = line + 1;
                read(cells, organisations, number, bad).ifPresent(good::add);
            }
        }
        return new Rows(good, bad);
    }

    private static Optional<Counted> read(
            List<String> cells, List<Organisation> organisations, int line, List<BadRow> bad) {
        var organisation =
                organisations.stream()
                        .filter(
                                each ->
                                        List.of(each.name(), each.shortName(), "" + each.id())
                                                .stream()
                                                .anyMatch(cells.getFirst()::equalsIgnoreCase))
                        .findFirst();
        var year = TypedNumber.read(cells.get(2)).filter(CountSheet::isYear);
        var value = TypedNumber.read(cells.get(3)).filter(number -> number.signum() >= 0);
        String wrong =
                organisation.isEmpty()
                        ? "0organisation"
                        : cells.get(1).isEmpty() || cells.get(1).length() > LONGEST
                                ? "1measure"
                                : year.isEmpty() ? "2year" : value.isEmpty() ? "3value" : "";
        if (!wrong.isEmpty()) {
            bad.add(
                    new BadRow(
                            line,
                            HEADINGS.get(wrong.charAt(0) - '0'),
                            Text.of("budgets.sheet." + wrong.substring(1))));
            return Optional.empty();
        }
        return Optional.of(
                new Counted(
                        organisation.orElseThrow().id(),
                        cells.get(1),
                        year.orElseThrow().intValue(),
                        value.orElseThrow()));
    }

    private static boolean isYear(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(1990)) >= 0
                && number.compareTo(BigDecimal.valueOf(2100)) <= 0;
    }
}
