package dk.samspil.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// A spreadsheet that somebody sent, as texts: the first sheet of an Excel workbook, or text with
/// semicolons, commas or tabs between the cells, in UTF-8 or as Danish Excel writes it.
///
/// A file that is larger than its bounds, also one that is small only as long as it is packed, is
/// not read. Dates come as `2027-03-01`, times as `09:30`, numbers as `12,5` with at most four
/// decimals, shares as `81 %`.
public sealed interface SheetFile {

    long LARGEST_UNPACKED = 30_000_000;
    int MOST_PARTS = 200;

    /// Only the format tells a date from a number.
    ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /// @param lines the cells of each row, from the first row on
    record Read(List<List<String>> lines) implements SheetFile {}

    /// Larger, packed or not, than what is read.
    record TooLarge() implements SheetFile {}

    record TooManyRows() implements SheetFile {}

    record Unreadable() implements SheetFile {}

    /// How much is read.
    ///
    /// @param bytes of the file
    /// @param rows the headings included
    record Bounds(long bytes, int rows, int columns) {}

    /// Whether it calls itself an Excel workbook.
    static boolean isWorkbook(byte[] file) {
        return file.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(file, 4));
    }

    static SheetFile read(byte[] file, Bounds bounds) {
        if (file.length > bounds.bytes()) {
            return new TooLarge();
        }
        try {
            if (isWorkbook(file) && !fits(file)) {
                return new TooLarge();
            }
            var lines = isWorkbook(file) ? workbook(file, bounds) : text(file, bounds);
            return lines.size() > bounds.rows() ? new TooManyRows() : new Read(lines);
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException notOne) {
            // The reader trusts the file to be what it says; one that is not breaks it anywhere.
            return new Unreadable();
        }
    }

    /// Unpacks without keeping, and stops where it becomes too much.
    private static boolean fits(byte[] file) throws IOException {
        var buffer = new byte[16_384];
        long size = 0;
        int parts = 0;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    return false;
                }
                try (var part = zip.getInputStream(entry)) {
                    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
                        size += n;
                        if (size > LARGEST_UNPACKED) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static List<List<String>> workbook(byte[] file, Bounds bounds) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                var rows = book.getFirstSheet().openStream()) {
            var lines = new ArrayList<List<String>>();
            rows.limit(bounds.rows() + 1L)
                    .forEach(
                            row -> {
                                while (lines.size() < row.getRowNum() - 1
                                        && lines.size() <= bounds.rows()) {
                                    lines.add(List.of());
                                }
                                lines.add(cells(row, bounds.columns()));
                            });
            return lines;
        }
    }

    private static List<String> cells(Row row, int most) {
        var cells = new ArrayList<String>();
        for (int c = 0; c < Math.min(row.getCellCount(), most); c++) {
            cells.add(row.getOptionalCell(c).map(SheetFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText().strip();
        }
        var format = cell.getDataFormatString();
        if (format != null && format.matches("(?i).*(yy|dd|mmm).*")) {
            return cell.asDate().toLocalDate().toString();
        }
        if (format != null && format.matches("(?i).*h+.*m+.*")) {
            // The first days of Excel's calendar: only the time counts.
            return cell.asDate().toLocalTime().toString();
        }
        var number = cell.asNumber();
        return format != null && format.endsWith("%")
                ? typed(number.movePointRight(2)) + " %"
                : typed(number);
    }

    private static String typed(BigDecimal number) {
        var rounded = number.scale() > 4 ? number.setScale(4, RoundingMode.HALF_UP) : number;
        return rounded.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static List<List<String>> text(byte[] file, Bounds bounds) throws IOException {
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
            return parser.stream().limit(bounds.rows() + 1L).map(line -> line.toList()).toList();
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
}
