package dk.samspil.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/// A list as an Excel file, returned by a controller in place of a view's name and written to the
/// browser row by row: `return new ExcelSheet<>("sager", rows).column(words("cases.number"),
/// Row::number);`
///
/// Texts, whole and broken numbers, dates, times and yes/no keep their kind; all else is text. A
/// text is never read as a formula. The file's name must not name a person.
public final class ExcelSheet<R> implements View {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final double WIDEST = 60;

    private final String name;
    private final Iterable<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();

    /// @param name of the file and the sheet, without ending
    public ExcelSheet(String name, Iterable<R> rows) {
        this.name = name;
        this.rows = rows;
    }

    public ExcelSheet<R> column(String heading, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(heading, value));
        return this;
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(response.getOutputStream());
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Samspil", null)) {
            Worksheet sheet =
                    book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            sheet.freezePane(0, 1);
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c).heading());
                sheet.style(0, c).bold().set();
                sheet.width(c, Math.min(WIDEST, columns.get(c).heading().length() + 8.0));
            }
            int r = 1;
            for (R row : rows) {
                for (int c = 0; c < columns.size(); c++) {
                    put(sheet, r, c, columns.get(c).value().apply(row));
                }
                r++;
            }
            sheet.finish();
        }
    }

    private static void put(Worksheet sheet, int r, int c, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(r, c, number);
            case Boolean yes -> sheet.value(r, c, yes);
            case LocalDate date -> {
                sheet.value(r, c, date);
                sheet.style(r, c).format("dd-mm-yyyy").set();
            }
            case LocalDateTime time -> {
                sheet.value(r, c, time);
                sheet.style(r, c).format("dd-mm-yyyy hh:mm").set();
            }
            default -> {
                String text = value.toString();
                sheet.value(r, c, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            }
        }
    }

    private record Column<R>(String heading, Function<R, @Nullable Object> value) {}
}
