package dk.samspil.parties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSheetTests {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void textIsReadWhateverStandsBetweenTheCells(String separator) {
        var rows =
                rows(
                        """
                        Navn;Organisation;Rolle;Fra
                        Søren Prøvesen;Ballerup Kommune;Sagsbehandler;1-3-2026

                        Åse Ærlig;Gladsaxe Kommune;Referent;
                        """
                                .replace(";", separator)
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(SheetRow::line).containsExactly(2, 4);
        assertThat(rows.getFirst().of(SheetColumn.NAME)).isEqualTo("Søren Prøvesen");
        assertThat(rows.getFirst().of(SheetColumn.SINCE)).isEqualTo("1-3-2026");
        assertThat(rows.getLast().of(SheetColumn.CAPACITY)).isEqualTo("Referent");
    }

    @Test
    void textAsDanishExcelWritesItKeepsItsLetters() {
        var text = "Navn;Organisation;Rolle\nSøren Ægidius;Ballerup;Mødeleder\n";
        assertThat(rows(text.getBytes(Charset.forName("windows-1252"))).getFirst())
                .extracting(row -> row.of(SheetColumn.NAME), row -> row.of(SheetColumn.CAPACITY))
                .containsExactly("Søren Ægidius", "Mødeleder");
        assertThat(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @Test
    void aWorkbookIsReadWithItsDatesNumbersAndEmptyRows() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Test", null)) {
            var sheet = book.newWorksheet("Personer");
            var headings = List.of("navn", "Organisation", "Rolle", "Fra", "Telefon", "Ukendt");
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(0, c, headings.get(c));
            }
            sheet.value(3, 0, "Mette Eksempel");
            sheet.value(3, 1, 151);
            sheet.value(3, 2, "Sagsbehandler");
            sheet.value(3, 3, LocalDate.of(2026, 3, 1));
            sheet.style(3, 3).format("dd-mm-yyyy").set();
            sheet.value(3, 4, 70102030);
        }
        var row = rows(file.toByteArray()).getFirst();
        assertThat(row.line()).isEqualTo(4);
        assertThat(row.of(SheetColumn.ORGANISATION)).isEqualTo("151");
        assertThat(row.of(SheetColumn.SINCE)).isEqualTo("2026-03-01");
        assertThat(row.of(SheetColumn.PHONE)).isEqualTo("70102030");
    }

    @Test
    void whatIsNoSheetIsRefusedWithTheReason() {
        assertThat(reason(new byte[0])).isEqualTo("parties.import.empty");
        assertThat(reason("Navn;Rolle\nA;B".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("parties.import.noColumn");
        assertThat(reason("PK\u0003\u0004 no workbook".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("parties.import.unreadable");
        var many = new char[PeopleSheet.MOST_ROWS + 1];
        Arrays.fill(many, '\n');
        assertThat(reason(("Navn;Organisation;Rolle\n" + new String(many)).getBytes()))
                .isEqualTo("parties.import.tooMany");
    }

    private static List<SheetRow> rows(byte[] file) {
        return ((PeopleSheet.Read) PeopleSheet.read(file)).rows();
    }

    private static String reason(byte[] file) {
        return ((PeopleSheet.Unreadable) PeopleSheet.read(file)).reason().key();
    }
}
