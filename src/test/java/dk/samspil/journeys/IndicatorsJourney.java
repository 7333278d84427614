package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.samspil.JourneyTest;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A secretary of the fora founds a set of indicators, the health unit delivers by hand and by
/// spreadsheet, a report is published, and a municipality reads it.
@JourneyTest
class IndicatorsJourney {

    private static final String BOARD = "Prøvens indikatorer";
    private static final String INDICATOR = "Svar på henvendelser inden for en uge";
    private static final int LAST_YEAR = LocalDate.now(DanishDates.ZONE).getYear() - 1;

    @Autowired private Stage stage;

    private String board = "";
    private String report = "";

    @Test
    @Order(1)
    void theSecretaryFoundsASetAndDefinesAnIndicator() {
        try (var window = stage.as(stage.any(Capacity.FORUM_SECRETARY))) {
            window.follow("Indikatorer");
            window.look("400-indikatorer");
            window.write("Navn", BOARD);
            window.field("Region").selectOption("1084");
            window.press("Opret indikatorsættet");
            assertThat(window.done()).containsText("Indikatorsættet er oprettet");
            board = window.path();
            window.look("401-indikatorsaet-tomt");
            window.follow("Ny indikator");
            window.press("Gem");
            assertThat(window.alert()).containsText("Skriv, hvad der tælles");
            window.write("Navn", INDICATOR);
            window.write("Tæller", "svar inden for en uge");
            window.write("Nævner", "alle henvendelser");
            window.write("Mål", "mindst 90 %");
            window.write("Kilde", "Journalen");
            window.field("Ansvarlig").selectOption("21084");
            window.look("402-indikator-ny");
            window.press("Gem");
            assertThat(window.done()).containsText("Indikatoren er oprettet");
            window.look("403-indikator-uden-tal");
        }
    }

    @Test
    @Order(2)
    void theHealthUnitDeliversByHandAndBySpreadsheet() {
        var sheet = new StringBuilder("Indikator;Periode;Tæller;Nævner\n");
        for (int quarter = 1; quarter <= 4; quarter++) {
            sheet.append(INDICATOR)
                    .append(
                            ";%d. kvartal %d;%d;100\n"
                                    .formatted(quarter, LAST_YEAR - 1, 70 + quarter));
        }
        sheet.append(INDICATOR).append(";i fjor;1;2\n");
        try (var window = stage.as(stage.any(Capacity.HEALTH_SECRETARIAT))) {
            window.followMore("Indikatorer");
            window.follow(BOARD);
            window.page
                    .getByLabel("Regneark (.xlsx eller .csv)")
                    .setInputFiles(
                            new FilePayload(
                                    "tal.csv",
                                    "text/csv",
                                    sheet.toString().getBytes(StandardCharsets.UTF_8)));
            window.press("Vis, hvad der kommer ind");
            assertThat(window.main()).containsText("4 linjer kan gemmes, 1 kan ikke bruges");
            window.look("404-tal-ind");
            window.press("Gem 4 værdier");
            assertThat(window.done()).containsText("4 værdier er gemt");
            window.follow(INDICATOR);
            window.write("Periode", "2. kvartal " + LAST_YEAR);
            window.write("Tæller", "91");
            window.write("Nævner", "100");
            window.press("Gem værdien");
            assertThat(window.done()).containsText("Værdien er gemt");
            window.write("Periode", "2. kvartal " + LAST_YEAR);
            window.write("Tæller", "92");
            window.write("Nævner", "100");
            window.press("Gem værdien");
            assertThat(window.alert()).containsText("Skriv, hvorfor den rettes");
            window.write("Grund, hvis det er en rettelse", "Et svar var overset");
            window.press("Gem værdien");
            assertThat(window.done()).containsText("Værdien er gemt");
            window.write("Kommentar", "Ny arbejdsgang virker");
            window.press("Gem");
            assertThat(window.done()).containsText("Kommentar og handling er gemt");
            window.look("405-indikator");
        }
    }

    @Test
    @Order(3)
    void theSecretaryPublishesAndAMunicipalityReadsTheReport() {
        try (var window = stage.as(stage.any(Capacity.FORUM_SECRETARY))) {
            window.go(board);
            assertThat(window.row(INDICATOR)).containsText("92 %");
            assertThat(window.row(INDICATOR)).containsText("Ja");
            window.look("406-indikatorsaet");
            window.press("Udgiv rapporten");
            assertThat(window.done()).containsText("Rapporten er udgivet");
            report = window.path();
        }
        try (var window = stage.as(stage.colleague(Capacity.TEAM_SECRETARY))) {
            window.followMore("Indikatorer");
            window.follow(BOARD);
            window.look("407-kommunen-laeser");
            window.go(report);
            assertThat(window.row(INDICATOR)).containsText("Ny arbejdsgang virker");
            window.look("408-kvartalsrapport");
            window.file(window.link("Hent som PDF"));
            window.file(window.link("Hent som Excel"));
        }
    }

    @Test
    @Order(4)
    void theDemonstrationsIndicatorsShowCurvesGapsAndWaitingLists() {
        try (var window = stage.as(stage.any(Capacity.FORUM_SECRETARY))) {
            window.go("/indikatorer");
            window.follow("Sundhedsaftalen i Region Hovedstaden");
            assertThat(window.row("inden for 3 hverdage")).containsText("81 %");
            assertThat(window.row("inden for 3 hverdage")).containsText("Stigende");
            assertThat(window.row("Lungemedicinsk")).containsText("112");
            window.look("409-sundhedsaftalen");
            window.follow("Udskrivningsbreve sendt inden for 1 hverdag");
            window.look("410-indikator-med-hul");
        }
    }
}
