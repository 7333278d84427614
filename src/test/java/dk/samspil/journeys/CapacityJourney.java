package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.JourneyTest;
import dk.samspil.access.Capacity;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A team's secretary gives a waiting case its day; the secretariat looks at the year ahead, asks
/// what would be if, and looks back on what was planned and held.
@JourneyTest
class CapacityJourney {

    @Autowired private Stage stage;

    private static Locator first(Window window, AriaRole role, String name) {
        return window.page
                .getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first();
    }

    @Test
    @Order(1)
    void theSecretaryLooksAtTheProposalAtAnotherDayAndBooksTheCase() {
        try (var window = stage.as(stage.secretaryOfAWaitingCase())) {
            window.go("/moeder");
            window.follow("Fordel ventende sager");
            assertThat(window.main()).containsText("Sager, der venter på en dag");
            window.look("85b-fordel-sager");
            first(window, AriaRole.LINK, "^Anden dag").click();
            assertThat(window.main()).containsText("En dag til sag");
            window.look("85c-anden-dag");
            window.follow("Tilbage til forslaget");
            first(window, AriaRole.BUTTON, "^Læg \\d\\d-\\d+ på").click();
            assertThat(window.done()).containsText("Sagen er lagt på dagsordenen");
            window.look("85d-lagt-paa");
        }
    }

    @Test
    @Order(2)
    void theSecretariatSeesTheYearAndWhatWouldBeIf() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_SECRETARIAT))) {
            window.go("/bemanding");
            window.follow("Året i overblik");
            assertThat(window.heading("Uge for uge")).isVisible();
            window.look("85e-aaret");
            window.write("Luk også uge", "11");
            window.write("og uge", "12");
            window.write("Flere sager, %", "10");
            window.press("Regn");
            assertThat(window.main()).containsText("Tilbage, som det er");
            window.look("85f-hvad-nu-hvis");
            window.follow("Som det er");
            assertThat(window.main()).not().containsText("Tilbage, som det er");
        }
    }

    @Test
    @Order(3)
    void bothSidesLookBackOnWhatWasPlannedAndHeld() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_SECRETARIAT))) {
            window.go("/moeder");
            window.follow("Planlagt og afholdt");
            assertThat(window.heading("Kommune for kommune")).isVisible();
            window.look("85g-planlagt-og-afholdt");
        }
        try (var window = stage.as(stage.any(Capacity.TEAM_SECRETARY))) {
            window.go("/moeder/aktivitet");
            assertThat(window.heading("Måned for måned")).isVisible();
            window.look("85h-planlagt-og-afholdt-kommune");
        }
    }
}
