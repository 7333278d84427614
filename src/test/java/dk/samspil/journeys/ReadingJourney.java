package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dk.samspil.JourneyTest;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.bindery.Papers;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A thick case file is read by keyboard from end to end: turned over, searched, and noted on.
@JourneyTest
class ReadingJourney {

    private static final int THICK = 240;

    /// The first page waits for the reader itself to be fetched.
    private static final int MILLISECONDS_TO_DRAW = 40_000;

    @Autowired private Stage stage;
    private Story story;

    @BeforeAll
    void oneThickCaseFile() throws IOException {
        story = new Story(stage);
        new OpenedCase(stage, story).of("Ebbe Læsesen", "040477-0000");
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/sagsmappe"));
            window.field("Vælg filer, eller træk dem hertil")
                    .setInputFiles(
                            new FilePayload[] {
                                pdf(
                                        "Hospitalsjournal.pdf",
                                        THICK,
                                        "Journaludskrift 04-06-2025 blad"),
                                pdf("Epikrise.pdf", 3, "Epikrise. Udskrevet 12-03-2024. Side"),
                                pdf("Praktikrapport.pdf", 2, "Praktikrapport 14-05-2026. Side")
                            });
            window.press("Læg på");
            assertThat(window.done())
                    .containsText(
                            "3 dokumenter er lagt på",
                            new LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(MILLISECONDS_TO_DRAW));
        }
    }

    @Test
    @Order(1)
    void aColleagueSeesWhatIsNewAndOpensTheReader() {
        try (var window = stage.as(colleague())) {
            window.go(story.at("/sagsmappe"));
            assertThat(window.main()).containsText("3 dokumenter er nye for dig eller ændrede");
            window.look("90-sagsmappe-nyt");
            window.link("Læs sagsmappen").focus();
            window.page.keyboard().press("Enter");
            drawn(window, "Praktikrapport, side 1 af 2");
            assertThat(window.page).hasURL(Pattern.compile("side=1"));
            window.look("91-laeser");
        }
    }

    @Test
    @Order(2)
    void theKeyboardLeadsFromPageToPageAndFromDocumentToDocument() {
        try (var window = reading()) {
            press(window, "j");
            drawn(window, "Praktikrapport, side 2 af 2");
            press(window, "n");
            drawn(window, "Epikrise, side 1 af 3");
            press(window, "n");
            drawn(window, "Hospitalsjournal, side 1 af " + THICK);
            press(window, "g");
            window.page.keyboard().type("200");
            press(window, "Enter");
            drawn(window, "Hospitalsjournal, side 200 af " + THICK);
            assertThat(window.page).hasURL(Pattern.compile("side=200"));
            // Of the many pages only those around the view are drawn.
            assertThat(window.page.locator(".sheet")).hasCount(THICK + 5);
            assertThat(window.page.locator(".sheet canvas").count()).isLessThan(8);
            // Another size of the window leaves the reader at the page that is read.
            window.page.setViewportSize(800, 700);
            drawn(window, "Hospitalsjournal, side 200 af " + THICK);
            window.page.setViewportSize(Inspection.DESK, 900);
            drawn(window, "Hospitalsjournal, side 200 af " + THICK);
            assertThat(window.page).hasURL(Pattern.compile("side=200"));
            press(window, "p");
            press(window, "k");
            drawn(window, "Praktikrapport, side 2 af 2");
            press(window, "+");
            press(window, "b");
            press(window, "?");
            assertThat(window.page.locator("#keys-help")).containsText("Næste og forrige dokument");
            window.look("92-laeser-genveje");
        }
    }

    @Test
    @Order(3)
    void wordsAreSoughtAndMarkedOnTheirPage() {
        try (var window = reading()) {
            press(window, "s");
            window.page.keyboard().type("\"blad 137\" journaludskrift");
            press(window, "Enter");
            assertThat(window.heading("Fundet på 1 side")).isVisible();
            // Until the first hit has the focus, a key would still be written in the search field.
            assertThat(window.page.locator("#hits a").first()).isFocused();
            press(window, "h");
            var page = drawn(window, "Hospitalsjournal, side 137 af " + THICK);
            assertThat(page).hasAttribute("data-hits", "2");
            assertThat(window.page).hasURL(Pattern.compile("side=137#soeg="));
            window.look("93-laeser-fund");
        }
    }

    @Test
    @Order(4)
    void aNoteIsWrittenDeletedAndBroughtBack() {
        try (var window = reading()) {
            press(window, "n");
            drawn(window, "Epikrise, side 1 af 3");
            press(window, "m");
            window.page.keyboard().type("Spørg til medicinen");
            press(window, "Tab");
            press(window, "Tab");
            press(window, "Enter");
            assertThat(notes(window)).containsText("Noten er gemt");
            assertThat(notes(window)).containsText("Spørg til medicinen");
            window.look("94-laeser-note");
            window.button("Slet: Epikrise, side 1").focus();
            press(window, "Enter");
            assertThat(notes(window)).containsText("Noten er slettet");
            window.button("Fortryd").focus();
            press(window, "Enter");
            assertThat(notes(window)).containsText("Noten er hentet tilbage");
            press(window, "j");
            assertThat(notes(window)).containsText("Du har ingen noter til siden");
            window.go(story.at("/sagsmappe/noter"));
            assertThat(window.main()).containsText("Spørg til medicinen");
            window.look("95-mine-noter");
            window.follow("Epikrise, side 1");
            drawn(window, "Epikrise, side 1 af 3");
        }
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/sagsmappe/noter"));
            assertThat(window.main()).containsText("Du har ingen noter");
        }
    }

    @Test
    @Order(5)
    void theCaseIsSeenAsALineOfTime() {
        try (var window = stage.as(colleague())) {
            window.go(story.at("/sagsmappe/tidslinje"));
            window.look("96-tidslinje");
            window.page.locator("svg a[aria-label*='Epikrise']").focus();
            press(window, "Enter");
            drawn(window, "Epikrise, side 1 af 3");
        }
    }

    @Test
    @Order(6)
    void twoDocumentsAreReadBesideEachOtherEachByItself() {
        try (var window = reading()) {
            press(window, "v");
            var beside =
                    window.page.getByRole(
                            AriaRole.REGION,
                            new Page.GetByRoleOptions().setName("Ved siden af").setExact(true));
            drawn(window, "Epikrise, side 1 af 3");
            drawn(window, "Praktikrapport, side 1 af 2");
            press(window, "j");
            drawn(window, "Epikrise, side 2 af 3");
            assertThat(window.page).hasURL(Pattern.compile("side=1&ved=.*vedside=2"));
            press(window, "o");
            press(window, "j");
            assertThat(window.page).hasURL(Pattern.compile("side=2&ved=.*vedside=2"));
            beside.getByRole(AriaRole.COMBOBOX)
                    .selectOption(new SelectOption().setLabel("Hospitalsjournal · 4. juni 2025"));
            drawn(window, "Hospitalsjournal, side 1 af " + THICK);
            beside.getByRole(AriaRole.SEARCHBOX).fill("\"blad 137\"");
            press(window, "Enter");
            drawn(window, "Hospitalsjournal, side 137 af " + THICK);
            assertThat(beside).containsText("Side med fund 1 af 1");
            assertThat(window.page.locator(".sheet canvas").count()).isLessThan(14);
            assertThat(window.page).hasURL(Pattern.compile("side=2&ved=.*vedside=137"));
            window.look("97-laeser-ved-siden-af");

            // What is shared or opened again is both.
            window.page.reload();
            drawn(window, "Praktikrapport, side 2 af 2");
            drawn(window, "Hospitalsjournal, side 137 af " + THICK);
            press(window, "Escape");
            assertThat(beside).isHidden();
            assertThat(window.page).not().hasURL(Pattern.compile("ved="));
            press(window, "l");
            press(window, "v");
            drawn(window, "Praktikrapport, side 2 af 2");
            beside.getByText("Luk").click();
            assertThat(beside).isHidden();
        }
    }

    @Test
    @Order(7)
    void withoutScriptsTheFileIsReadAndSearchedWithLinks() {
        try (var window = stage.windowWithoutScripts().signIn(colleague())) {
            window.go(story.at("/sagsmappe/laes"));
            assertThat(window.page.locator("iframe")).isVisible();
            window.link("Vis ved siden af: Epikrise").click();
            assertThat(window.page.locator("iframe")).hasCount(2);
            window.go(window.link("Vis kun det ene dokument").getAttribute("href"));
            assertThat(window.page.locator("iframe")).hasCount(1);
            window.go(story.at("/sagsmappe/soeg"));
            window.write("Ord", "epikrise udskrevet");
            window.main().getByRole(AriaRole.BUTTON).click();
            assertThat(window.heading("Fundet på 3 sider")).isVisible();
            window.link("Side 2").click();
            assertThat(window.page).hasURL(Pattern.compile("side=2"));
        }
    }

    private Asker colleague() {
        return stage.colleague(Capacity.CASEWORKER);
    }

    /// The colleague in the reader, at the first page.
    private Window reading() {
        var window = stage.as(colleague());
        window.go(story.at("/sagsmappe/laes"));
        drawn(window, "Praktikrapport, side 1 af 2");
        return window;
    }

    private static void press(Window window, String key) {
        window.page.keyboard().press(key);
    }

    /// A page in view, drawn, with its text over it.
    private static Locator drawn(Window window, String label) {
        var page = window.group(label);
        assertThat(page.locator("canvas"))
                .isInViewport(
                        new LocatorAssertions.IsInViewportOptions()
                                .setTimeout(MILLISECONDS_TO_DRAW));
        assertThat(page.locator(".textLayer")).not().isEmpty();
        return page;
    }

    private static Locator notes(Window window) {
        return window.page.locator("#noter");
    }

    private static FilePayload pdf(String name, int pages, String text) throws IOException {
        return new FilePayload(name, "application/pdf", Papers.pdf(pages, text));
    }
}
