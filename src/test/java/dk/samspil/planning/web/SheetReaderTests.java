package dk.samspil.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.planning.DayKind;
import dk.samspil.planning.PlannedDay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/// Spreadsheets as people fill them in, and as they should not be.
class SheetReaderTests {

    private static final List<String> HEADINGS =
            List.of(
                    "Dato",
                    "Ugedag",
                    "Uge",
                    "Fra",
                    "Til",
                    "Sted",
                    "Art",
                    "Forventede sager",
                    "Forventede til klinisk funktion");

    private static SheetReader reader() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/messages-planning");
        texts.setDefaultEncoding("UTF-8");
        return new SheetReader(new DaySheet(texts));
    }

    private static SheetReader.Outcome read(Object[]... rows) throws IOException {
        return reader().read(workbook(rows), 2027);
    }

    private static byte[] workbook(Object[]... rows) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Test", null)) {
            var sheet = book.newWorksheet("Plan");
            for (int c = 0; c < HEADINGS.size(); c++) {
                sheet.value(0, c, HEADINGS.get(c));
            }
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    switch (rows[r][c]) {
                        case LocalDate date -> {
                            sheet.value(r + 1, c, date);
                            sheet.style(r + 1, c).format("dd-mm-yyyy").set();
                        }
                        case LocalTime time -> {
                            sheet.value(r + 1, c, time.toSecondOfDay() / 86_400.0);
                            sheet.style(r + 1, c).format("hh:mm").set();
                        }
                        case Number number -> sheet.value(r + 1, c, number);
                        default -> sheet.value(r + 1, c, rows[r][c].toString());
                    }
                }
            }
        }
        return file.toByteArray();
    }

    private static Object[] row(
            Object day,
            Object from,
            Object to,
            Object place,
            Object kind,
            Object cases,
            Object clinical) {
        return new Object[] {day, "", "", from, to, place, kind, cases, clinical};
    }

    @Test
    void datesTimesAndNumbersAreReadHoweverTheyWereTyped() throws IOException {
        var outcome =
                (SheetReader.Days)
                        read(
                                row(
                                        LocalDate.of(2027, 3, 2),
                                        LocalTime.of(8, 30),
                                        LocalTime.of(16, 0),
                                        "Sal 4",
                                        "Rehabiliteringsmøder",
                                        5,
                                        1),
                                row("9-3-2027", "8.30", "16", "Sal 4", "aftaledag", "6", "0"),
                                row(
                                        "2027-03-16",
                                        "08:30",
                                        "15:30:00",
                                        "Sal 4",
                                        "Rehabilitation meetings",
                                        7,
                                        2));

        assertThat(outcome.bad()).isEmpty();
        assertThat(outcome.days())
                .extracting(PlannedDay::day)
                .containsExactly(
                        LocalDate.of(2027, 3, 2),
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 3, 16));
        assertThat(outcome.days().getFirst().details().starts()).isEqualTo(LocalTime.of(8, 30));
        assertThat(outcome.days().get(1).details().kind()).isEqualTo(DayKind.SPECIAL_AGREEMENT);
        assertThat(outcome.days().getLast().details().ends()).isEqualTo(LocalTime.of(15, 30));
    }

    @Test
    void eachBadCellIsToldByItsAddressAndTheGoodRowsAreKept() throws IOException {
        var outcome =
                (SheetReader.Days)
                        read(
                                row(
                                        "2-3-2027",
                                        "8.30",
                                        "16",
                                        "Sal 4",
                                        "Rehabiliteringsmøder",
                                        5,
                                        1),
                                row(
                                        "31-2-2027",
                                        "8.30",
                                        "16",
                                        "Sal 4",
                                        "Rehabiliteringsmøder",
                                        5,
                                        1),
                                row("9-3-2028", "tidligt", "16", "", "Fest", 21, "mange"),
                                row(
                                        "2-3-2027",
                                        "16",
                                        "8.30",
                                        "Sal 4",
                                        "Rehabiliteringsmøder",
                                        5,
                                        1),
                                row(
                                        "16-3-2027",
                                        "25.00",
                                        "16",
                                        "Sal 4",
                                        "Rehabiliteringsmøder",
                                        -1,
                                        1));

        assertThat(outcome.days()).hasSize(1);
        assertThat(outcome.bad())
                .extracting(SheetReader.BadCell::address)
                .containsExactly("A3", "A4", "D4", "F4", "G4", "H4", "I4", "A5", "E5", "D6", "H6");
    }

    @Test
    void whatIsNoPlanIsRefused() throws IOException {
        assertThat(reason("PK no workbook".getBytes())).isEqualTo("planning.sheet.no-workbook");
        assertThat(reason(new byte[0])).isEqualTo("planning.sheet.no-workbook");
        assertThat(reason(new byte[3_000_000])).isEqualTo("planning.sheet.too-large");
        var many = new Object[600][];
        java.util.Arrays.fill(many, row("2-3-2027", "8", "16", "Sal", "Aftaledag", 1, 1));
        assertThat(reason(workbook(many))).isEqualTo("planning.sheet.too-many");
        assertThat(reason(zip("xl/worksheets/sheet1.xml", 40_000_000)))
                .as("small only as long as it is packed")
                .isEqualTo("planning.sheet.too-large");
        assertThat(reason(zip("xl/workbook.xml", 10))).isEqualTo("planning.sheet.no-workbook");
        var other = new ByteArrayOutputStream();
        try (var book = new Workbook(other, "Test", null)) {
            book.newWorksheet("Noget").value(0, 0, "Dato");
        }
        assertThat(reason(other.toByteArray())).isEqualTo("planning.sheet.no-column");
    }

    private static String reason(byte[] file) {
        return ((SheetReader.Unreadable) reader().read(file, 2027)).reason().key();
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[10_000];
            for (int n = 0; n < zeros; n += block.length) {
                zip.write(block, 0, Math.min(block.length, zeros - n));
            }
        }
        return file.toByteArray();
    }
}
