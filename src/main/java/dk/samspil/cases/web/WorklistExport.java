package dk.samspil.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The worklist as a spreadsheet, with the same columns as the page.
@Component
class WorklistExport {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "citizen",
                    "type",
                    "next",
                    "deadline",
                    "turn",
                    "meeting",
                    "caseworker");

    private final MessageSource messages;

    WorklistExport(MessageSource messages) {
        this.messages = messages;
    }

    void write(List<Worklist.Row> rows, HttpServletResponse response) throws IOException {
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"sager.xlsx\"");
        Locale locale = LocaleContextHolder.getLocale();
        try (var workbook = new Workbook(response.getOutputStream(), "Samspil", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(say("cases.worklist.title", locale));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, say("cases.worklist." + COLUMNS.get(column), locale));
                sheet.style(0, column).bold().set();
                sheet.width(column, 22);
            }
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i), locale);
            }
        }
    }

    private void write(Worksheet sheet, int line, Worklist.Row row, Locale locale) {
        sheet.value(line, 0, row.number());
        sheet.value(line, 1, row.citizenName());
        sheet.value(line, 2, say(row.type().messageKey(), locale));
        var kind = row.kind();
        sheet.value(line, 3, kind == null ? "" : say(kind.messageKey(), locale));
        var due = row.due();
        if (due != null) {
            sheet.value(line, 4, due);
            sheet.style(line, 4).format("dd-mm-yyyy").set();
        }
        sheet.value(line, 5, say(row.status().messageKey(), locale));
        var meeting = row.meetingOn();
        if (meeting != null) {
            sheet.value(line, 6, meeting);
            sheet.style(line, 6).format("dd-mm-yyyy").set();
        }
        sheet.value(line, 7, row.caseworker());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
