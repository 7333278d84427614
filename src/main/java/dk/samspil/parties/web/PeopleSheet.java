package dk.samspil.parties.web;

import dk.samspil.ui.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// A sheet of people as it was sent: an Excel workbook, or text with semicolons, commas or tabs
/// between the cells, in UTF-8 or as Danish Excel writes it.
sealed interface PeopleSheet {

    int MOST_ROWS = 5_000;

    /// Only the format tells a date from a number.
    ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    record Read(List<SheetRow> rows) implements PeopleSheet {}

    record Unreadable(Text reason) implements PeopleSheet {}

    static PeopleSheet read(byte[] file) {
        try {
            var lines =
                    ReadableWorkbook.isOOXMLZipHeader(start(file)) ? workbook(file) : text(file);
            return lines.isEmpty() ? unreadable("parties.import.empty") : rows(lines);
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            return unreadable("parties.import.unreadable");
        }
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
        if (lines.size() > MOST_ROWS + 1) {
            return unreadable("parties.import.tooMany", MOST_ROWS);
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

    private static List<List<String>> workbook(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                var rows = book.getFirstSheet().openStream()) {
            var lines = new ArrayList<List<String>>();
            rows.limit(MOST_ROWS + 2)
                    .forEach(
                            row -> {
                                while (lines.size() < row.getRowNum() - 1
                                        && lines.size() <= MOST_ROWS + 1) {
                                    lines.add(List.of());
                                }
                                lines.add(cells(row));
                            });
            return lines;
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int c = 0; c < Math.min(row.getCellCount(), 100); c++) {
            cells.add(
                    row.getOptionalCell(c)
                            .map(
                                    cell ->
                                            cell.getType() == CellType.NUMBER
                                                            && isDate(cell.getDataFormatString())
                                                    ? day(cell.asDate())
                                                    : cell.getText())
                            .orElse(""));
        }
        return cells;
    }

    private static String day(LocalDateTime time) {
        return time.toLocalDate().toString();
    }

    private static boolean isDate(String format) {
        return format != null && format.matches("(?i).*(yy|dd|mmm).*");
    }

    private static List<List<String>> text(byte[] file) throws IOException {
        var words = decoded(file);
        var first = words.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get();
        try (var parser = format.parse(new StringReader(words))) {
            return parser.stream().limit(MOST_ROWS + 2).map(record -> record.toList()).toList();
        }
    }

    private static String decoded(byte[] file) {
        try {
            var words =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return words.startsWith("\uFEFF") ? words.substring(1) : words;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static byte[] start(byte[] file) {
        return Arrays.copyOf(file, 4);
    }

    private static PeopleSheet unreadable(String messageKey, Object... args) {
        return new Unreadable(Text.of(messageKey, args));
    }
}
