package dk.samspil.indicators.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.NewReading;
import dk.samspil.indicators.Origin;
import dk.samspil.indicators.Reading;
import dk.samspil.ui.SheetFile;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values of a board as a spreadsheet, Excel or text: the good rows can be kept, and each bad one
/// is told by its line and column.
sealed interface ValueSheet {

    SheetFile.Bounds BOUNDS = new SheetFile.Bounds(2_000_000, 2_001, 30);

    /// @param unchanged rows that say what is known already
    record Rows(List<GoodRow> good, List<BadRow> bad, int unchanged) implements ValueSheet {}

    record Unreadable(Text reason) implements ValueSheet {}

    /// @param cells as they were typed, in the order of {@link ValueColumn}
    record GoodRow(
            Indicator indicator, NewReading reading, List<String> cells, boolean correction) {}

    /// @param column the heading of the cell that is wrong
    record BadRow(int line, String column, Text reason) {}

    /// What the file is compared with.
    ///
    /// @param known the newest editions, by indicator
    record Known(List<Indicator> indicators, Map<UUID, List<Reading>> known, LocalDate today) {

        Optional<Indicator> named(String typed) {
            var plain = ValueColumn.plain(typed);
            return indicators.stream()
                    .filter(
                            each ->
                                    ValueColumn.plain(each.name()).equals(plain)
                                            || Integer.toString(each.position()).equals(plain))
                    .findFirst();
        }

        @Nullable Reading before(Indicator indicator, NewReading wanted) {
            return known.getOrDefault(indicator.id(), List.of()).stream()
                    .filter(reading -> reading.period().equals(wanted.period()))
                    .findFirst()
                    .orElse(null);
        }
    }

    static ValueSheet read(byte[] file, Known known) {
        return switch (SheetFile.read(file, BOUNDS)) {
            case SheetFile.TooLarge() -> new Unreadable(Text.of("indicators.sheet.too-large"));
            case SheetFile.TooManyRows() ->
                    new Unreadable(Text.of("indicators.sheet.too-many", BOUNDS.rows() - 1));
            case SheetFile.Unreadable() -> new Unreadable(Text.of("indicators.sheet.unreadable"));
            case SheetFile.Read(var lines) -> rows(lines, known);
        };
    }

    private static ValueSheet rows(List<List<String>> lines, Known known) {
        var columns = new EnumMap<ValueColumn, Integer>(ValueColumn.class);
        var headings = lines.isEmpty() ? List.<String>of() : lines.getFirst();
        for (int c = headings.size() - 1; c >= 0; c--) {
            int at = c;
            ValueColumn.named(headings.get(c)).ifPresent(column -> columns.put(column, at));
        }
        for (var needed : List.of(ValueColumn.INDICATOR, ValueColumn.PERIOD)) {
            if (!columns.containsKey(needed)) {
                return new Unreadable(Text.of("indicators.sheet.no-column", needed.heading()));
            }
        }
        var gathering = new Gathering(known);
        for (int line = 1; line < lines.size(); line++) {
            var row = lines.get(line);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                gathering.add(
                        line + 1,
                        Stream.of(ValueColumn.values())
                                .map(c -> cell(row, columns.get(c)))
                                .toList());
            }
        }
        return gathering.rows();
    }

    private static String cell(List<String> row, @Nullable Integer at) {
        return at == null || at >= row.size() ? "" : TypedFields.text(row.get(at));
    }

    /// The rows that have been read so far.
    final class Gathering {

        private final Known known;
        private final List<GoodRow> good = new ArrayList<>();
        private final List<BadRow> bad = new ArrayList<>();
        private final Set<String> met = new HashSet<>();
        private int unchanged;

        Gathering(Known known) {
            this.known = known;
        }

        void add(int line, List<String> cells) {
            var indicator = known.named(cells.getFirst()).orElse(null);
            if (indicator == null) {
                isBad(line, ValueColumn.INDICATOR, Text.of("indicators.sheet.unknown"));
                return;
            }
            switch (raw(cells).read(indicator, Origin.IMPORTED, known.today())) {
                case RawValue.NotUnderstood(var field, var reason) ->
                        isBad(line, ValueColumn.of(field), reason);
                case RawValue.Understood(var reading) -> add(line, cells, indicator, reading);
            }
        }

        private void add(int line, List<String> cells, Indicator indicator, NewReading reading) {
            var before = known.before(indicator, reading);
            if (!met.add(indicator.id() + " " + reading.period())) {
                isBad(line, ValueColumn.PERIOD, Text.of("indicators.sheet.twice"));
            } else if (before != null && before.says(reading, indicator.kind())) {
                unchanged++;
            } else {
                reading.wrong(indicator, before, known.today())
                        .ifPresentOrElse(
                                key -> isBad(line, columnOf(key), Text.of(key)),
                                () ->
                                        good.add(
                                                new GoodRow(
                                                        indicator,
                                                        reading,
                                                        cells,
                                                        before != null)));
            }
        }

        private static ValueColumn columnOf(String messageKey) {
            return switch (messageKey) {
                case "indicators.refused.future", "indicators.refused.period" -> ValueColumn.PERIOD;
                case "indicators.refused.dataDate" -> ValueColumn.DATA_DATE;
                case "indicators.refused.reason" -> ValueColumn.REASON;
                case "indicators.refused.half", "indicators.refused.parts" -> ValueColumn.NUMERATOR;
                default -> ValueColumn.VALUE;
            };
        }

        private static RawValue raw(List<String> cells) {
            return new RawValue(
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8),
                    cells.get(9),
                    cells.get(10),
                    cells.get(11));
        }

        private void isBad(int line, ValueColumn column, Text reason) {
            bad.add(new BadRow(line, column.heading(), reason));
        }

        Rows rows() {
            return new Rows(good, bad, unchanged);
        }
    }
}
