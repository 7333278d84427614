package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

    private static final Locator.GetByLabelOptions EXACTLY =
            new Locator.GetByLabelOptions().setExact(true);

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

    @Test
    @Order(3)
    void aRegionGetsAFolderOfItsOwn() {
        try (var window = stage.as(stage.any(Capacity.ADMINISTRATOR))) {
            window.follow("Mappeplaner");
            window.look("76-mappeplaner");
            window.row("Nordjylland").getByRole(AriaRole.LINK).click();
            window.press("Begynd med de mapper, der gælder nu");
            window.press("Tilføj mappe");
            window.press("Gem");
            assertThat(window.alert()).containsText("To mapper hedder “Helbred”");
            window.press("Flyt op: Mappe 4");
            var folder = window.group("Mappe 3");
            folder.getByLabel("Navn (tomt: sporets navn)").fill("Aktuelle attester");
            folder.getByLabel("Rækkefølge").selectOption("NEWEST_FIRST");
            folder.locator("summary").click();
            folder.getByLabel("LÆ 265", EXACTLY).check();
            window.press("Tilføj punkt");
            window.group("Punkt 1").getByLabel("Navn (tomt: slagsens navn)").fill("Seneste kursus");
            window.look("77-mappeplan");
            window.press("Gem");
            assertThat(window.done()).containsText("Mappeplanen er gemt");
            assertThat(window.row("Nordjylland")).containsText("4 mapper, 1 punkt");
        }
    }
}
