package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samspil.JourneyTest;
import dk.samspil.access.Capacity;
import dk.samspil.bindery.Papers;
import dk.samspil.calendar.DanishDates;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A forum from its first meeting to approved minutes, on a desk and on a phone: the secretariat
/// plans, writes, publishes and minutes; a member proposes and reads; everybody reads what is open.
@JourneyTest
class ForumJourney {

    private static final String FORUM = "Sundhedssamarbejdet i prøven";
    private static final String SECRET = "nashornskontrakten";
    private static final LocalDate FIRST =
            LocalDate.now(DanishDates.ZONE).plusMonths(2).withDayOfMonth(6);

    @Autowired private Stage stage;

    private String meeting = "";

    @Test
    @Order(1)
    void theSecretariatFoundsAForumAndPlansItsMeetings() {
        try (var window = stage.as(stage.any(Capacity.FORUM_SECRETARY))) {
            window.look("300-mine-fora");
            window.follow("Nyt forum");
            window.field("Region").selectOption("1084");
            window.write("Navn", FORUM);
            window.page.getByLabel("Sundhedssamarbejde").check();
            window.look("301-nyt-forum");
            window.press("Opret forummet");
            assertThat(window.done()).containsText("Forummet er oprettet");
            window.field("Person")
                    .selectOption(stage.any(Capacity.FORUM_MEMBER).person().toString());
            window.field("For").selectOption("151");
            window.press("Giv plads");
            assertThat(window.done()).containsText("Medlemmet har fået plads");
            window.look("302-forum");
            window.go("/mine-fora-plan?aar=" + FIRST.getYear());
            window.page.getByLabel(FORUM).check();
            window.write("Dage", day(FIRST) + "\n" + day(FIRST.plusDays(40)));
            window.write("Sted", "Sundhedshuset");
            window.press("Læg i planen");
            assertThat(window.done()).containsText("2 møder er lagt i planen");
            window.look("303-moedeplan");
            for (int year = FIRST.getYear(); year <= FIRST.plusDays(40).getYear(); year++) {
                window.go("/mine-fora-plan?aar=" + year);
                window.press("Offentliggør planen for " + FORUM);
                assertThat(window.done()).containsText("offentliggjort");
            }
        }
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
    }

    @Test
    @Order(2)
    void aMemberProposesAnItem() {
        try (var window = stage.as(stage.any(Capacity.FORUM_MEMBER))) {
            window.go("/mine-fora");
            window.row(FORUM).getByRole(AriaRole.LINK).first().click();
            meeting = window.path();
            window.look("304-medlem-foer-dagsorden");
            window.write("Overskrift", "Fælles kurser");
            window.field("Slags").selectOption("DISCUSSION");
            window.press("Foreslå punktet");
            assertThat(window.done()).containsText("Forslaget er sendt til sekretariatet");
            window.look("305-forslag");
        }
    }

    @Test
    @Order(3)
    void theSecretariatWritesOrdersAndPublishesTheAgenda() throws IOException {
        try (var window = stage.as(stage.any(Capacity.FORUM_SECRETARY))) {
            window.go(meeting);
            window.follow("Fælles kurser");
            window.press("Sæt på dagsordenen");
            window.press("Skriv: Indstilling");
            window.write("Tekst", "at kurserne udbydes\nat udgiften deles");
            window.look("306-skriv-del");
            window.press("Gem");
            assertThat(window.main()).containsText("at udgiften deles");
            window.page
                    .getByLabel("Fil")
                    .setInputFiles(
                            new FilePayload(
                                    "Kursusplan.pdf", "application/pdf", Papers.pdf(2, "plan")));
            window.press("Læg ved");
            assertThat(window.done()).containsText("Bilaget er lagt ved");
            window.press("Påtegn punktet");
            window.look("307-punkt");
            window.go(meeting);
            window.write("Overskrift", "Sag om " + SECRET);
            window.page.getByLabel("Lukket punkt").check();
            window.press("Tilføj punktet");
            window.press("Påtegn punktet");
            window.go(meeting);
            window.press("Flyt op: Sag om " + SECRET);
            assertThat(window.main().locator("tbody tr").first()).containsText(SECRET);
            window.main()
                    .locator("tbody tr")
                    .first()
                    .dragTo(window.main().locator("tbody tr").last());
            assertThat(window.main().locator("tbody tr").last()).containsText(SECRET);
            window.look("308-dagsorden");
            window.pressAndConfirm("Offentliggør dagsordenen");
            assertThat(window.done()).containsText("Dagsordenen er offentliggjort");
        }
    }

    @Test
    @Order(4)
    void membersReadEverythingAndEverybodyWhatIsOpen() {
        try (var window = stage.as(stage.any(Capacity.FORUM_MEMBER))) {
            window.go(meeting);
            assertThat(window.main()).containsText(SECRET);
            assertThat(window.main()).containsText("Bilag 1: Kursusplan");
            window.look("309-medlem-dagsorden");
            window.file(window.link("Hent som PDF"));
            readWithNotes(window);
        }
        try (var window = stage.window()) {
            window.go("/fora");
            window.look("310-alle-fora");
            window.follow(FORUM);
            window.look("311-alle-forum");
            window.main().getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).last().click();
            assertThat(window.main()).containsText("Fælles kurser");
            assertThat(window.main()).containsText("Lukket punkt");
            assertThat(window.main()).not().containsText(SECRET);
            window.look("312-alle-dagsorden");
        }
    }

    private static void readWithNotes(Window window) {
        window.follow("Læs med egne noter");
        window.press("Skriv en note til, eller mærk: at udgiften deles");
        window.press("Mærk afsnittet");
        assertThat(window.done()).containsText("Kun du kan se det");
        assertThat(window.main()).containsText("Mærket");
        window.page.setViewportSize(820, 1180);
        window.press("Skriv en note til, eller mærk: at kurserne udbydes");
        window.page.locator("[data-note-form] textarea:focus").fill("Spørg om prisen");
        window.page.locator("[data-note-form]:has(textarea:focus) [type=submit]").first().click();
        assertThat(window.main()).containsText("Spørg om prisen");
        window.look("316-laes");
        window.go("/mine-fora/noter?q=prisen");
        assertThat(window.main()).containsText("at kurserne udbydes");
        window.look("317-noter");
    }

    @Test
    @Order(5)
    void theMinutesAreWrittenPublishedAndComeOntoTheNextAgenda() {
        try (var window = stage.as(stage.any(Capacity.FORUM_SECRETARY))) {
            window.go(meeting);
            window.follow("Referat");
            window.follow("Skriv referat");
            window.look("313-skriv-referat");
            window.press("Gem fremmødet");
            assertThat(window.done()).containsText("Det er gemt");
            window.follow("Fælles kurser");
            window.page.getByText("Indsæt en vending").click();
            window.press("Indstillingen blev godkendt.");
            assertThat(window.main()).containsText("Gemt, mens du skrev");
            window.page.getByLabel("Som indstillet").check();
            window.look("314-beslutning");
            window.press("Gem, og gå til næste punkt");
            window.page.getByLabel("Taget til efterretning").check();
            window.press("Gem");
            window.pressAndConfirm("Offentliggør referatet");
            assertThat(window.done()).containsText("Referatet er offentliggjort");
            assertThat(window.main()).containsText("Indstillingen blev godkendt.");
            window.look("315-referat");
            window.go("/mine-fora");
            window.main()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText(FORUM))
                    .nth(1)
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(window.main()).containsText("Godkendelse af referat fra mødet den");
        }
    }
}
