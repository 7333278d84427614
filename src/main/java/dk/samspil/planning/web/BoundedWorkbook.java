package dk.samspil.planning.web;

import dk.samspil.ui.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// The first sheet of an Excel workbook as texts. A file that is larger than a plan can be, also
/// one that is small only as long as it is packed, is not read.
sealed interface BoundedWorkbook {

    long LARGEST = 2_000_000;
    long LARGEST_UNPACKED = 30_000_000;
    int MOST_PARTS = 200;
    int MOST_ROWS = 500;
    int MOST_COLUMNS = 30;

    /// Only the format tells a date from a number.
    ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /// @param lines the cells of each row, from the first row on
    record Read(List<List<String>> lines) implements BoundedWorkbook {}

    record Unreadable(Text reason) implements BoundedWorkbook {}

    static BoundedWorkbook read(byte[] file) {
        if (file.length > LARGEST) {
            return unreadable("planning.sheet.too-large");
        }
        if (file.length < 4 || !ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(file, 4))) {
            return unreadable("planning.sheet.no-workbook");
        }
        try {
            if (!fits(file)) {
                return unreadable("planning.sheet.too-large");
            }
            var lines = lines(file);
            return lines.size() > MOST_ROWS
                    ? unreadable("planning.sheet.too-many", MOST_ROWS - 1)
                    : new Read(lines);
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException notOne) {
            // The reader trusts the file to be what it says; one that is not breaks it anywhere.
            return unreadable("planning.sheet.no-workbook");
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

    private static List<List<String>> lines(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                var rows = book.getFirstSheet().openStream()) {
            var lines = new ArrayList<List<String>>();
            rows.limit(MOST_ROWS + 1L)
                    .forEach(
                            row -> {
                                while (lines.size() < row.getRowNum() - 1
                                        && lines.size() <= MOST_ROWS) {
                                    lines.add(List.of());
                                }
                                lines.add(cells(row));
                            });
            return lines;
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
            cells.add(row.getOptionalCell(c).map(BoundedWorkbook::text).orElse(""));
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
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static BoundedWorkbook unreadable(String messageKey, Object... args) {
        return new Unreadable(Text.of(messageKey, args));
    }
}
