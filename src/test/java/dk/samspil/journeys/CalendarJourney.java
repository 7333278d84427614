package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.JourneyTest;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Calendars on a desk and on a phone: the secretariat looks at year, month, week and map; a team
/// takes its calendar along; somebody follows the own meetings from elsewhere, and stops.
@JourneyTest
class CalendarJourney {

    @Autowired private Stage stage;

    @Test
    @Order(1)
    void theSecretariatGoesFromTheYearToADayAndToTheMap() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_SECRETARIAT))) {
            window.go("/moeder");
            window.follow("Kalender");
            window.look("500-kalender-maaned");
            window.follow("År");
            window.look("501-kalender-aar");
            window.follow("Uge");
            window.look("502-kalender-uge");
            window.follow("Næste uge");
            window.field("Sundhedskoordinator").selectOption("-");
            window.press("Vis");
            assertThat(window.path()).contains("koordinator=-").contains("vis=uge");
            window.follow("Vis alle");
            window.follow("Kort");
            window.write("Fra", Story.typed(LocalDate.now(DanishDates.ZONE).minusMonths(2)));
            window.write("Til", Story.typed(LocalDate.now(DanishDates.ZONE).plusMonths(2)));
            window.press("Vis");
            assertThat(window.main()).containsText("Kilometer");
            window.look("503-kort");
        }
    }

    @Test
    @Order(2)
    void aTeamTakesItsYearAlongOnPaperAndAsASpreadsheet() {
        try (var window = stage.as(stage.colleague(Capacity.TEAM_SECRETARY))) {
            window.go("/aarsplan");
            window.follow("Kalender");
            assertThat(
                            window.heading(
                                    "Kalender " + (LocalDate.now(DanishDates.ZONE).getYear() + 1)))
                    .isVisible();
            window.look("504-kalender-team");
            assertThat(window.file(window.link("Hent som Excel"))).startsWith('P', 'K');
            assertThat(window.file(window.link("Print som PDF"))).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    @Order(3)
    void anAddressIsMadeFollowedRenewedAndWithdrawn() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_COORDINATOR));
                var stranger = stage.window()) {
            window.go("/kalender");
            window.follow("Mine kalendere");
            window.look("505-mine-kalendere");
            while (window.page.getByText("Træk tilbage").count() > 0) {
                withdraw(window);
            }
            window.press("Lav adresse til alt, der vedrører mig");
            var address = window.field("Adresse").inputValue();
            window.look("506-ny-adresse");
            var path = address.substring(address.indexOf("/abonnement/"));
            var calendar = stranger.fetch(path);
            assertThat(new String(calendar.body(), StandardCharsets.UTF_8))
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("Europe/Copenhagen");
            window.go("/mine-kalendere");
            assertThat(window.main()).containsText("Alt, der vedrører mig");
            withdraw(window);
            assertThat(window.main()).containsText("Du har ingen adresser endnu");
            assertThat(stranger.fetch(path).status()).isEqualTo(404);
        }
    }

    private static void withdraw(Window window) {
        window.page.getByText("Træk tilbage").first().click();
        window.page
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Ja"))
                .click();
        assertThat(window.done()).containsText("trukket tilbage");
    }

    @Test
    @Order(4)
    void withoutScriptsTheCalendarIsTheSame() {
        try (var window = stage.windowWithoutScripts()) {
            window.signIn(stage.any(Capacity.TEAM_MEMBER));
            window.go("/kalender?vis=uge");
            window.follow("Måned");
            assertThat(window.path()).contains("vis=maaned");
            window.press("Vis");
            assertThat(window.path()).contains("vis=maaned");
        }
    }
}
