package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samspil.JourneyTest;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A team's secretary plans a year by pattern and by spreadsheet and hands the plan in; the
/// secretariat returns it, and agrees; the team asks for an extra meeting.
@JourneyTest
class PlanningJourney {

    private static final String EXCEL =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired private Stage stage;

    private final int year = LocalDate.now(DanishDates.ZONE).getYear() + 2;
    private String plan = "";

    private Window team() {
        return stage.as(stage.colleague(Capacity.TEAM_SECRETARY));
    }

    private Window secretariat() {
        return stage.as(stage.any(Capacity.HEALTH_SECRETARIAT));
    }

    private static Locator button(Window window, String name) {
        return window.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    /// From one day to the day after the next one: all three are planned.
    private static void drag(Window window, LocalDate first) {
        dayOf(window, first).hover();
        window.page.mouse().down();
        dayOf(window, first.plusDays(1)).hover();
        dayOf(window, first.plusDays(2)).hover();
        window.page.mouse().up();
        for (int i = 0; i < 3; i++) {
            assertThat(dayOf(window, first.plusDays(i)).locator("input")).isChecked();
        }
    }

    private static Locator dayOf(Window window, LocalDate day) {
        return window.page.locator("td:has(input[value='" + day + "'])");
    }

    @Test
    @Order(1)
    void theSecretaryPlansByPatternClickAndSpreadsheetAndHandsIn() {
        try (var window = team()) {
            window.follow("Årsplan");
            window.look("81-aarsplan");
            window.follow(Integer.toString(year));
            window.page.getByRole(AriaRole.ROW).nth(1).getByRole(AriaRole.LINK).click();
            assertThat(window.main()).containsText("Ingen dage er planlagt");
            plan = window.path();
            window.look("82-plan-tom");
            window.follow("Tilføj dage efter et mønster");
            window.press("Vis dagene");
            assertThat(window.alert()).containsText("Vælg mindst én ugedag");
            window.field("Tirsdag").check();
            window.field("Ulige uger").check();
            window.look("83-moenster");
            window.press("Vis dagene");
            assertThat(window.main()).containsText("Intet er gemt endnu");
            window.look("84-moenster-dage");
            button(window, "Tilføj \\d+ dage").click();
            assertThat(window.done()).containsText("dage er gemt i planen");

            var wednesday = LocalDate.of(year, 2, 1).with(DayOfWeek.WEDNESDAY).plusWeeks(1);
            window.page.locator("input[value='" + wednesday + "']").check();
            drag(window, LocalDate.of(year, 11, 10).with(DayOfWeek.WEDNESDAY));
            window.press("Gem dagene");
            assertThat(window.done()).containsText("Planen er gemt");
            window.look("85-plan");

            byte[] sheet = window.file(window.link("Hent planen som Excel"));
            window.page
                    .getByLabel("Regneark med dagene (.xlsx)")
                    .setInputFiles(new FilePayload("plan.xlsx", EXCEL, sheet));
            window.press("Vis, hvad der kommer ind");
            assertThat(window.main()).containsText("og 0 forsvinder");
            window.look("86-regneark-ind");
            button(window, "Erstat planen med \\d+ dage").click();
            assertThat(window.done()).containsText("dage er gemt i planen");
            window.press("Indsend planen");
            assertThat(window.done()).containsText("Planen er indsendt");
        }
    }

    @Test
    @Order(2)
    void theSecretariatReturnsThePlanWithAQuestionAndAgreesWhenItComesBack() {
        try (var window = secretariat()) {
            window.go("/aarsplan?aar=" + year);
            window.look("87-aarsplan-sekretariat");
            window.go(plan);
            window.write("Spørgsmål til teamet", "Kan I mødes i lige uger i stedet?");
            window.look("88-plan-svar");
            window.press("Send tilbage med spørgsmålet");
            assertThat(window.done()).containsText("Planen er sendt tilbage");
        }
        try (var window = team()) {
            window.go(plan);
            assertThat(window.main()).containsText("Kan I mødes i lige uger i stedet?");
            window.look("89-plan-retur");
            window.press("Indsend planen");
            assertThat(window.done()).containsText("Planen er indsendt");
        }
        try (var window = secretariat()) {
            window.go(plan);
            window.press("Aftal planen");
            assertThat(window.done()).containsText("Planen er aftalt");
        }
    }

    @Test
    @Order(3)
    void theTeamAsksForAnExtraMeetingAndGetsIt() {
        var extra = LocalDate.of(year, 3, 1).with(DayOfWeek.MONDAY).plusWeeks(1);
        try (var window = team()) {
            window.go(plan);
            window.follow("Bed om et ekstra møde");
            window.press("Send anmodningen");
            assertThat(window.alert()).containsText("Skriv en begrundelse");
            window.write("Dag for det ekstra møde", Story.typed(extra));
            window.write("Begrundelse", "Der er kommet mange sager.");
            window.look("90-ekstra-moede");
            window.press("Send anmodningen");
            assertThat(window.done()).containsText("Anmodningen er sendt");
            window.look("91-anmodning");
        }
        try (var window = secretariat()) {
            window.go("/aarsplan/anmodninger");
            window.look("92-anmodninger");
            window.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ekstra møde"))
                    .first()
                    .click();
            window.look("93-anmodning-svar");
            window.press("Ja");
            assertThat(window.done()).containsText("Svaret er sendt");
        }
        try (var window = team()) {
            window.go(plan);
            assertThat(window.main()).containsText("Ekstra møde aftalt");
            window.look("94-plan-aftalt");
        }
    }

    @Test
    @Order(4)
    void theSecretariatKeepsTheYearAndTheTeamItsInformation() {
        try (var window = secretariat()) {
            window.go("/aarsplan/lukkeperioder/" + (year - 1));
            window.look("95-lukkeperioder");
        }
        try (var window = team()) {
            window.go(plan);
            window.follow("Praktiske oplysninger om teamet");
            window.write("Vejen ind", "Port B, meld dig i receptionen.");
            window.look("96-oplysninger");
            window.press("Gem: det passer i dag");
            assertThat(window.done()).containsText("bekræftet i dag");
        }
    }
}
