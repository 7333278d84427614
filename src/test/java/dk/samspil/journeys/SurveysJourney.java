package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.samspil.JourneyTest;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A survey on a desk and on a phone: the secretariat asks, two people of a municipality answer
/// together, a citizen answers by a link, and the results are shared.
@JourneyTest
class SurveysJourney {

    private static final int PHONE = 390;
    private static final String ROUND = "Prøverunden";

    @Autowired private Stage stage;

    private String link = "";
    private String round = "";

    /// Looks on a desk and on a phone, and goes on with the phone.
    private static void look(Window window, String name) {
        window.look(name);
        window.page.setViewportSize(PHONE, 800);
    }

    private static String deadline() {
        var day = LocalDate.now(DanishDates.ZONE).plusDays(20);
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    @Test
    @Order(1)
    void theSecretariatWritesPublishesAndSends() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_SECRETARIAT))) {
            window.go("/undersoegelser");
            window.look("400-undersoegelser");
            window.press("Brug: Tilfredshed med sundhedskoordinatorfunktionen");
            window.look("401-spoergeskema");
            window.follow("Tilføj spørgsmål i Rådgivning på mødet");
            window.write("Spørgsmålet på dansk", "Kommer koordinatoren til tiden?");
            window.page.getByLabel("Ja eller nej", exact()).check();
            window.look("402-spoergsmaal");
            window.press("Gem");
            assertThat(window.main()).containsText("Kommer koordinatoren til tiden?");
            window.press("Flyt op: Kommer koordinatoren til tiden?");
            assertThat(window.done()).containsText("Rækkefølgen er ændret");
            window.follow("Se det, som det bliver besvaret");
            window.look("403-vis");
            window.follow("Tilbage til spørgeskemaet");
            window.pressAndConfirm("Udgiv version 1");
            assertThat(window.done()).containsText("Versionen er udgivet");
            window.follow("Send en runde");
            window.write("Rundens titel", ROUND);
            window.write("Svarfrist", deadline());
            window.page.getByLabel("Ballerup", exact()).check();
            window.look("404-ny-runde");
            window.press("Send runden");
            assertThat(window.done()).containsText("Runden er sendt");
            round = window.path();
            window.look("405-runde");
        }
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Test
    @Order(2)
    void twoPeopleOfTheMunicipalityAnswerOnTheirPhones() {
        try (var window = stage.as(stage.caseworker())) {
            window.page.setViewportSize(PHONE, 800);
            window.go("/spoergeskemaer");
            window.follow(ROUND);
            look(window, "406-svar");
            window.follow("Rådgivning på mødet");
            window.group("Hvor tilfredse er I med koordinatorens rådgivning på mødet?")
                    .getByLabel("Tilfredse", inGroup())
                    .check();
            look(window, "407-del");
            window.press("Gem kladde");
            assertThat(window.main()).containsText("Mangler");
        }
        try (var window = stage.as(stage.any(Capacity.TEAM_SECRETARY))) {
            window.page.setViewportSize(PHONE, 800);
            window.go("/spoergeskemaer");
            window.follow(ROUND);
            window.follow("Rådgivning på mødet");
            window.group("Hvor tilfredse er I med koordinatorens forberedelse?")
                    .getByLabel("Hverken eller", inGroup())
                    .check();
            window.group("Er de sundhedsfaglige vurderinger til at forstå for borgeren?")
                    .getByLabel("Ja", inGroup())
                    .check();
            window.group("Kommer koordinatoren til tiden?").getByLabel("Ja", inGroup()).check();
            window.press("Gem, og gå til næste del");
            window.group("Har I brugt koordinatoren mellem møderne?")
                    .getByLabel("Ja", inGroup())
                    .check();
            window.write("Hvor mange arbejdsdage går der typisk, før I får svar?", "45");
            window.press("Gem, og gå til næste del");
            assertThat(window.main()).containsText("Er det arbejdsdage?");
            look(window, "408-spurgt");
            window.press("Gem, og gå til næste del");
            window.group("Hvor godt belyser LÆ 265 borgerens helbred?")
                    .getByLabel("Godt", inGroup())
                    .check();
            window.write("Hvad kan blive bedre?", "Skånehensynene mangler.");
            window.press("Gem, og se det hele");
            look(window, "409-samlet");
            window.press("Send svaret ind");
            assertThat(window.done()).containsText("Svaret er sendt ind");
            look(window, "410-sendt");
        }
    }

    private static Locator.GetByLabelOptions inGroup() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    @Test
    @Order(3)
    void aCitizenAnswersByALinkOnAPhone() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_SECRETARIAT))) {
            window.go("/undersoegelser");
            window.press("Brug: Borgernes oplevelse af mødet");
            window.pressAndConfirm("Udgiv version 1");
            window.follow("Send en runde");
            window.write("Svarfrist", deadline());
            window.page.getByLabel("Anonymt med et fælles link, uden login", exact()).check();
            window.press("Send runden");
            window.look("411-link");
            link = window.main().locator(".survey-codes a").first().getAttribute("href");
        }
        try (var window = stage.window()) {
            window.page.setViewportSize(PHONE, 800);
            window.go(link);
            look(window, "412-borger");
            window.press("Begynd");
            look(window, "413-borger-dele");
            window.follow("Mødet");
            window.group("Følte du dig hørt?").getByLabel("I høj grad", inGroup()).check();
            window.group("Var det til at forstå, hvad der blev sagt?")
                    .getByLabel("Delvist", inGroup())
                    .check();
            window.group("Havde du nogen med?").getByLabel("Nej", inGroup()).check();
            look(window, "414-borger-del");
            window.press("Gem, og gå til næste del");
            window.press("Gem, og se det hele");
            window.press("Send svaret ind");
            assertThat(window.main()).containsText("Tak. Dit svar er sendt.");
            look(window, "415-borger-tak");
        }
    }

    @Test
    @Order(4)
    void theSecretariatSharesAndTheMunicipalitySees() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_SECRETARIAT))) {
            window.go(round);
            window.follow("Resultater");
            window.look("416-resultater");
            window.file(window.link("Rapport (PDF)"));
            window.file(window.link("Tal (Excel)"));
            window.follow("Sortér svarene efter tema: Hvad kan blive bedre?");
            window.write("Nyt tema", "Skånehensyn");
            window.press("Tilføj tema");
            look(window, "416-temaer");
            window.page.getByLabel("Skånehensyn", exact()).check();
            window.page.getByLabel("Vælg alle på siden").check();
            window.press("Læg under de valgte temaer");
            assertThat(window.done()).containsText("1 svar er sorteret");
            window.go(round + "/resultat");
            assertThat(window.main()).containsText("Skånehensyn");
            window.press("Del resultaterne");
            assertThat(window.done()).containsText("Resultaterne er delt");
        }
        try (var window = stage.as(stage.any(Capacity.TEAM_SECRETARY))) {
            window.go("/spoergeskemaer");
            window.follow(ROUND);
            window.follow("Se resultaterne");
            assertThat(window.main()).containsText("Jeres svar:");
            assertThat(window.main()).containsText("skjult");
            window.look("417-delt");
        }
    }

    @Test
    @Order(5)
    void theSecretariatAsksAfterEveryMeeting() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_SECRETARIAT))) {
            window.go("/undersoegelser");
            window.follow("Faste runder");
            look(window, "420-faste");
            window.follow("Ny fast runde");
            window.page
                    .getByLabel("Hvad skal være sket, og hvem skal spørges?")
                    .selectOption(
                            new SelectOption()
                                    .setLabel("Et rehabiliteringsmøde er holdt: borgeren"));
            window.page
                    .getByLabel("Spørgeskema", exact())
                    .selectOption(new SelectOption().setLabel("Borgernes oplevelse af mødet"));
            window.write("Rundens titel", "Hvordan gik mødet");
            window.write("Hver", "2");
            look(window, "421-fast-ny");
            window.press("Begynd runden");
            assertThat(window.done()).containsText("Den faste runde er gemt");
            look(window, "422-fast");
            window.press("Sæt på pause");
            assertThat(window.main()).containsText("På pause");
        }
    }
}
