package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExcelSheetTest {

    private record Row(String number, int pages, LocalDate on) {}

    @Test
    void aListBecomesAFileWithHeadingsNumbersAndDates() throws IOException {
        var response = new MockHttpServletResponse();
        new ExcelSheet<>("sager i gang", List.of(new Row("=1+1", 48, LocalDate.of(2026, 12, 24))))
                .column("Sag", Row::number)
                .column("Sider", Row::pages)
                .column("Møde", Row::on)
                .column("Tom", row -> null)
                .render(null, new MockHttpServletRequest(), response);

        assertThat(response.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
        String cells = part(response.getContentAsByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(cells).contains("<v>48</v>").contains("46380").doesNotContain("<f>");
        assertThat(part(response.getContentAsByteArray(), "xl/sharedStrings.xml"))
                .contains("Sag", "M&#xf8;de", "=1+1");
    }

    private static String part(byte[] bytes, String name) throws IOException {
        Path file = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(file, bytes);
            try (var zip = new ZipFile(file.toFile())) {
                var content = zip.getInputStream(zip.getEntry(name));
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
