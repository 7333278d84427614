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

/// A secretary of the fora makes a shared budget with two models and a register of places; a
/// municipality reads what is shown to all.
@JourneyTest
class BudgetJourney {

    private static final String BUDGET = "Prøvens fælles team";
    private static final String POOL = "Prøvens pladser";

    @Autowired private Stage stage;

    private String budget = "";
    private String pool = "";

    @Test
    @Order(1)
    void theSecretaryMakesABudgetAndComparesModels() {
        try (var window = stage.as(stage.any(Capacity.FORUM_SECRETARY))) {
            window.follow("Indikatorer");
            window.follow("Fælles budgetter og pladser");
            window.look("420-budgetter");
            window.page.locator("#name").fill(BUDGET);
            window.page.locator("#region").selectOption("1084");
            window.write("Beløb om året i kr.", "1.000.000,01");
            window.press("Opret budgettet");
            assertThat(window.done()).containsText("Budgettet er oprettet");
            budget = window.path();
            for (String municipality : new String[] {"151", "159", "153"}) {
                window.page.locator("#organisation").selectOption(municipality);
                window.write("Fra den", "1-1-2024");
                window.press("Tilføj deltager");
                assertThat(window.done()).containsText("Deltageren er med");
            }
            window.page
                    .getByLabel("Regneark (.xlsx eller .csv)")
                    .setInputFiles(
                            new FilePayload(
                                    "tal.csv",
                                    "text/csv",
                                    """
                                    Organisation;Opgørelse;År;Antal
                                    Ballerup;Forløb;2025;10
                                    Gladsaxe;Forløb;2025;20
                                    Brøndby;Forløb;2025;10
                                    Atlantis;Forløb;2025;10
                                    """
                                            .getBytes(StandardCharsets.UTF_8)));
            window.press("Indlæs tallene");
            assertThat(window.main()).containsText("3 tal er gemt, 1 linjer kan ikke bruges");
            window.look("421-tal-ind");
            model(window, "Kun forløb", "");
            model(window, "Grundbeløb først", "100.000");
            assertThat(window.row("Gladsaxe")).containsText("500.000,0");
            window.page.locator("#leaves-153").fill("1-1-2099");
            window.press("Udtræder: Brøndby");
            assertThat(window.main()).containsText("Når Brøndby udtræder den 1. januar 2099");
            window.press("Denne er besluttet: Grundbeløb først");
            window.write(
                    "Beslutningen, for eksempel \"Direktørforum 14. januar 2027, punkt 4\"",
                    "Punkt 4");
            window.press("Gem");
            assertThat(window.done()).containsText("Budgettet er rettet");
            window.look("422-budget");
            window.file(window.link("Hent som Excel"));
            window.press("Vis for alle");
            assertThat(window.done()).containsText("kan nu læses af alle");
        }
    }

    private static void model(Window window, String name, String base) {
        window.write("Modellens navn", name);
        window.write("Grundbeløb pr. deltager i kr.", base);
        window.page.locator("#weight-0").fill("100");
        window.page.locator("#measure-0").fill("Forløb");
        window.page.locator("#first-0").fill("2025");
        window.press("Tilføj modellen");
        assertThat(window.done()).containsText("Modellen er tilføjet");
    }

    @Test
    @Order(2)
    void theSecretaryCountsPlacesUntilTheLimitIsReached() {
        try (var window = stage.as(stage.any(Capacity.FORUM_SECRETARY))) {
            window.go("/budgetter");
            window.write("Hvad pladserne kaldes", POOL);
            window.page.locator("#poolRegion").selectOption("1084");
            window.page.locator("#capacity").fill("32");
            window.press("Opret registret");
            pool = window.path();
            count(window, "8");
            assertThat(window.done()).containsText("Optællingen er gemt");
            count(window, "1");
            assertThat(window.alert()).containsText("Der kan højst omdefineres 8 pladser");
            window.look("423-pladser");
            window.press("Vis for alle");
        }
    }

    private static void count(Window window, String redesignated) {
        window.page.locator("#countedOn").fill(LocalDate.now(DanishDates.ZONE).toString());
        window.page.locator("#inUse").fill("30");
        window.page.locator("#coming").fill("2");
        window.page.locator("#waiting").fill("4");
        window.page.locator("#redesignated").fill(redesignated);
        window.press("Gem optællingen");
    }

    @Test
    @Order(3)
    void aMunicipalityReadsBoth() {
        try (var window = stage.as(stage.colleague(Capacity.TEAM_SECRETARY))) {
            window.go("/budgetter");
            window.look("424-kommunens-budgetter");
            window.follow(BUDGET);
            assertThat(window.row("Brøndby")).isVisible();
            window.look("425-kommunen-laeser-budget");
            window.go(pool);
            assertThat(window.main()).containsText("8 af højst 8");
            window.look("426-kommunen-laeser-pladser");
        }
    }
}
