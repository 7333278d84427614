package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dk.samspil.JourneyTest;
import dk.samspil.OwnerDatabase;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The secretariat staffs a year, chooses a day itself and publishes; a coordinator falls ill, and
/// what is published is repaired.
@JourneyTest
class StaffingJourney {

    @Autowired private Stage stage;
    @Autowired private OwnerDatabase database;

    private final int year = LocalDate.now(DanishDates.ZONE).getYear() + 1;

    private Window secretariat() {
        return stage.as(stage.any(Capacity.HEALTH_SECRETARIAT));
    }

    private String asked(String sql) {
        return database.superuser().sql(sql).query(String.class).single();
    }

    @Test
    @Order(1)
    void theSecretariatSearchesForAProposalAndSeesHowItGoes() {
        try (var window = secretariat()) {
            window.go("/bemanding?aar=" + year);
            window.follow("Bemand årets mødedage");
            window.look("97-bemand-aaret");
            window.write("En dag uden teamets egen", "30");
            window.write("Sekunder at søge i", "120");
            window.press("Søg");
            assertThat(window.done()).containsText("Søgningen er begyndt");
            assertThat(window.button("Stop, og behold det bedste")).isVisible();
            window.look("98-bemanding-soeger");
            window.press("Stop, og behold det bedste");
            assertThat(window.done()).containsText("stopper om lidt");
            window.reloadUntilVisible(window.heading("Mødedagene"));
            assertThat(window.main()).containsText("mødedage har en koordinator");
            window.look("99-bemanding-forslag");
            window.write("Navn", "Egne koordinatorer");
            window.press("Gem navnet");
            assertThat(window.done()).containsText("Navnet er gemt");
        }
    }

    @Test
    @Order(2)
    void twoProposalsAreComparedAndADayIsChosenByHand() {
        try (var window = secretariat()) {
            window.go("/bemanding/aar/" + year);
            window.press("Sammenlign de to");
            window.look("100-bemanding-sammenlign");
            window.go("/bemanding/aar/" + year);
            window.page
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Forslag 4"))
                    .first()
                    .click();
            window.page.locator("tbody a.row-link").first().click();
            window.look("101-bemanding-dag");
            window.press("Lad dagen stå uden koordinator");
            assertThat(window.done()).containsText("Dagen er fastholdt");
            assertThat(window.main()).containsText("i hånden sat til at stå uden koordinator");
            window.page.locator("main p a").first().click();
            window.follow("Hvorfor nogle dage ikke har en koordinator, og hvor de kan flyttes hen");
            window.look("102-bemanding-uden-koordinator");
        }
    }

    @Test
    @Order(3)
    void theSecretariatPublishes() {
        try (var window = secretariat()) {
            window.go(
                    "/bemanding/version/"
                            + asked(
                                    "select id::text from staffing.version where number = 4 and year = "
                                            + year));
            window.pressAndConfirm("Offentliggør");
            assertThat(window.done()).containsText("Bemandingen er offentliggjort");
            window.look("103-bemanding-offentliggjort");
        }
    }

    @Test
    @Order(4)
    void aCoordinatorFallsIllAndTheRepairIsPublished() {
        var first =
                asked(
                        """
                        select coordinator_id || '/' || day from staffing.published_day
                        where coordinator_id is not null order by day limit 1
                        """);
        var ill = first.split("/");
        try (var window = secretariat()) {
            window.go("/bemanding/offentliggjort/" + year);
            window.follow("Nogen er syg eller holder op");
            window.look("104-bemanding-reparation");
            window.page.locator("#syg").selectOption(new SelectOption().setValue(ill[0]));
            window.write("Fra", Story.typed(LocalDate.parse(ill[1])));
            window.press("Skriv sygdommen, og reparér");
            assertThat(window.done()).containsText("Reparationen er fundet");
            assertThat(window.main()).containsText("1 dag ændres");
            window.look("105-bemanding-repareret");
            window.page.locator("input[name=tag]").first().uncheck();
            window.press("Offentliggør det, der er sat kryds ved");
            assertThat(window.alert()).containsText("Sæt kryds ved mindst én ændring");
            window.page.locator("input[name=tag]").first().check();
            window.press("Offentliggør det, der er sat kryds ved");
            assertThat(window.done()).containsText("1 ændring er offentliggjort");
            window.go("/bemanding/koordinator/" + ill[0] + "/adgang");
            window.look("106-koordinator-adgang");
        }
    }
}
