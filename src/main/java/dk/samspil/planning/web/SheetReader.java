package dk.samspil.planning.web;

import dk.samspil.calendar.TypedDate;
import dk.samspil.planning.DayDetails;
import dk.samspil.planning.DayKind;
import dk.samspil.planning.PlannedDay;
import dk.samspil.ui.SheetFile;
import dk.samspil.ui.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the days of a plan from a spreadsheet: the good rows are kept, and each bad cell is told
/// by its address.
@Component
class SheetReader {

    /// Larger than a plan can be.
    static final SheetFile.Bounds BOUNDS = new SheetFile.Bounds(2_000_000, 500, 30);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(?::\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final DaySheet sheet;

    SheetReader(DaySheet sheet) {
        this.sheet = sheet;
    }

    sealed interface Outcome {}

    /// @param days of the good rows, by date
    record Days(List<PlannedDay> days, List<BadCell> bad) implements Outcome {}

    record Unreadable(Text reason) implements Outcome {}

    /// @param address as the spreadsheet names it, such as `D14`
    record BadCell(String address, Text reason) {}

    Outcome read(byte[] file, int year) {
        if (file.length <= BOUNDS.bytes() && !SheetFile.isWorkbook(file)) {
            return new Unreadable(Text.of("planning.sheet.no-workbook"));
        }
        return switch (SheetFile.read(file, BOUNDS)) {
            case SheetFile.TooLarge() -> new Unreadable(Text.of("planning.sheet.too-large"));
            case SheetFile.TooManyRows() ->
                    new Unreadable(Text.of("planning.sheet.too-many", BOUNDS.rows() - 1));
            case SheetFile.Unreadable() -> new Unreadable(Text.of("planning.sheet.no-workbook"));
            case SheetFile.Read(var lines) -> days(lines, year);
        };
    }

    private Outcome days(List<List<String>> lines, int year) {
        var columns = new EnumMap<DayColumn, Integer>(DayColumn.class);
        var headings = lines.isEmpty() ? List.<String>of() : lines.getFirst();
        for (int c = headings.size() - 1; c >= 0; c--) {
            int at = c;
            DayColumn.named(headings.get(c)).ifPresent(column -> columns.put(column, at));
        }
        var missing =
                DayColumn.required()
                        .filter(column -> !columns.containsKey(column))
                        .map(DayColumn::heading)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return new Unreadable(Text.of("planning.sheet.no-column", missing));
        }
        var days = new TreeMap<LocalDate, PlannedDay>();
        var bad = new ArrayList<BadCell>();
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).stream().anyMatch(cell -> !cell.isBlank())) {
                new Reading(lines.get(line), line + 1, columns, bad).into(days, year);
            }
        }
        return new Days(List.copyOf(days.values()), bad);
    }

    /// The row at hand.
    private final class Reading {

        private final List<String> cells;
        private final int line;
        private final Map<DayColumn, Integer> columns;
        private final List<BadCell> bad;
        private final int before;

        Reading(List<String> cells, int line, Map<DayColumn, Integer> columns, List<BadCell> bad) {
            this.cells = cells;
            this.line = line;
            this.columns = columns;
            this.bad = bad;
            this.before = bad.size();
        }

        void into(SortedMap<LocalDate, PlannedDay> days, int year) {
            var day = day(year);
            if (day != null && days.containsKey(day)) {
                isBad(DayColumn.DAY, "planning.sheet.twice");
            }
            var starts = time(DayColumn.STARTS);
            var ends = time(DayColumn.ENDS);
            if (starts != null && ends != null && !starts.isBefore(ends)) {
                isBad(DayColumn.ENDS, "planning.needs.order");
            }
            var place = of(DayColumn.PLACE);
            if (place.isEmpty() || place.length() > DetailsForm.LONGEST_PLACE) {
                isBad(DayColumn.PLACE, "planning.needs.place");
            }
            DayKind kind = sheet.kind(of(DayColumn.KIND));
            if (kind == null) {
                isBad(DayColumn.KIND, "planning.sheet.kind");
            }
            int cases = number(DayColumn.CASES, DayDetails.MOST_CASES, "planning.needs.cases");
            int clinical =
                    number(DayColumn.CLINICAL, DayDetails.MOST_CLINICAL, "planning.needs.clinical");
            if (bad.size() == before
                    && day != null
                    && starts != null
                    && ends != null
                    && kind != null) {
                days.put(
                        day,
                        PlannedDay.of(
                                day, new DayDetails(starts, ends, place, kind, cases, clinical)));
            }
        }

        private @Nullable LocalDate day(int year) {
            return switch (TypedDate.read(of(DayColumn.DAY))) {
                case TypedDate.Understood(var date) when date.getYear() == year -> date;
                case TypedDate.Understood(var _) -> {
                    isBad(DayColumn.DAY, "planning.sheet.year", Integer.toString(year));
                    yield null;
                }
                case TypedDate.NotUnderstood(var messageKey) -> {
                    isBad(DayColumn.DAY, messageKey);
                    yield null;
                }
            };
        }

        private @Nullable LocalTime time(DayColumn column) {
            var typed = TIME.matcher(of(column));
            if (typed.matches()) {
                var minutes = typed.group(2);
                try {
                    return LocalTime.of(
                            Integer.parseInt(typed.group(1)),
                            minutes == null ? 0 : Integer.parseInt(minutes));
                } catch (DateTimeException noSuchTime) {
                    // Told below, like everything else that is no time.
                }
            }
            isBad(column, "planning.needs.times");
            return null;
        }

        private int number(DayColumn column, int most, String messageKey) {
            var typed = of(column);
            int number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
            if (number < 0 || number > most) {
                isBad(column, messageKey);
            }
            return number;
        }

        private String of(DayColumn column) {
            Integer at = columns.get(column);
            return at == null || at >= cells.size() ? "" : cells.get(at).strip();
        }

        private void isBad(DayColumn column, String messageKey, Object... args) {
            int at = columns.getOrDefault(column, 0);
            bad.add(new BadCell((char) ('A' + at) + "" + line, Text.of(messageKey, args)));
        }
    }
}
