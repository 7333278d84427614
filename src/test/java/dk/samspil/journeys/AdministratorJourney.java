package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.samspil.JourneyTest;
import dk.samspil.access.Capacity;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The administrator sees what applies by period, begins a new period, and which cases it touches.
@JourneyTest
class AdministratorJourney {

    @Autowired private Stage stage;

    @Test
    @Order(1)
    void agreementsHavePeriodsAndAChangeShowsWhomItTouches() {
        try (var window = stage.as(stage.any(Capacity.ADMINISTRATOR))) {
            assertThat(window.heading("Administration")).isVisible();
            window.look("70-administration");
            window.follow("Samarbejdsaftaler");
            window.look("71-samarbejdsaftaler");
            window.follow("Ny aftale i Hovedstaden");
            window.press("Gem");
            assertThat(window.alert()).containsText("Gælder fra: Feltet skal udfyldes");
            window.look("72-ny-aftale-mangler");
            window.write("Gælder fra", "1-1-2024");
            window.press("Se, hvilke sager det rører");
            assertThat(window.heading("Sager, som perioden rører")).isVisible();
            assertThat(window.main()).containsText(Pattern.compile("åbne sager er oprettet"));
            assertThat(window.main()).containsText(Pattern.compile("\\d\\d-\\d{4}"));
            window.look("73-ny-aftale-sager");
            window.follow("Fortryd");
            window.follow("Ny aftale i Nordjylland");
            window.write("Gælder fra", "1-1-2040");
            window.write("Højst antal sider i sagsmappen", "40");
            window.press("Gem");
            assertThat(window.done()).containsText("Perioden er gemt");
            assertThat(window.row("Fra 1. januar 2040")).containsText("40");
            assertThat(window.row("til 31. december 2039")).isVisible();
        }
    }

    @Test
    @Order(2)
    void ruleSetsHavePeriodsToo() {
        try (var window = stage.as(stage.any(Capacity.ADMINISTRATOR))) {
            window.follow("Regelsæt");
            window.look("74-regelsaet-liste");
            window.row("2026").getByRole(AriaRole.LINK).click();
            assertThat(window.heading("Sager, som perioden rører")).isVisible();
            window.look("75-regelsaet");
            window.go("/administration/regelsaet/ny");
            window.write("Gælder fra", "1-1-2041");
            window.write("Navn", "2041: en prøve");
            window.press("Gem");
            assertThat(window.done()).containsText("Perioden er gemt");
            assertThat(window.row("2041: en prøve")).containsText("Fra 1. januar 2041");
        }
    }
}
