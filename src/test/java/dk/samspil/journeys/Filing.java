package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/// The caseworker puts the case file together: many files at once, put in order, read, bound.
final class Filing {

    /// The job files them one after the other.
    private static final int MILLISECONDS_TO_READ = 60_000;

    private final Stage stage;
    private final Story story;

    Filing(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void uploadsManyFilesAtOnce() throws Exception {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/sagsmappe"));
            window.page
                    .getByLabel("Vælg filer, eller træk dem hertil")
                    .setInputFiles(new Heap().files());
            window.press("Læg på");
            assertThat(window.done())
                    .containsText(
                            "9 dokumenter er lagt på",
                            new LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(MILLISECONDS_TO_READ));
            var results = window.region("Læg dokumenter på").getByRole(AriaRole.LISTITEM);
            assertThat(results).hasCount(10);
            assertThat(about(results, "Epikrise")).containsText("Lagt på");
            assertThat(about(results, "Ødelagt")).containsText("Filen er beskadiget");
            assertThat(about(results, "Låst")).containsText("låst med en adgangskode");
            assertThat(about(results, "Tom.pdf")).containsText("Filen er tom");
            assertThat(about(results, "Meget stor")).containsText("Filen er større end 50 MB");
            assertThat(window.main()).not().containsText(Story.CPR);
            assertThat(window.link("Journal fra speciallæge")).isVisible();
            assertThat(window.row("Billede som hedder PDF"))
                    .containsText("Filens navn passer ikke til indholdet");
            window.look("23-sagsmappe-lagt-paa");
        }
    }

    private static Locator about(Locator results, String name) {
        return results.filter(new Locator.FilterOptions().setHasText(name));
    }

    void putsThemInOrder() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/sagsmappe"));
            edit(window, "Foto af brev fra arbejdsgiver");
            window.write("Titel", "Brev fra Plejecentret Solgården");
            window.field("Slags").selectOption(new SelectOption().setLabel("Brev"));
            window.write("Afsender", "Plejecentret Solgården");
            window.field("Spor").selectOption(new SelectOption().setLabel("Beskæftigelse"));
            window.write("Dato for indholdet", "31-02-2026");
            window.press("Gem");
            assertThat(window.alert()).containsText("Den dato findes ikke i kalenderen");
            window.look("24-dokument-fejl");
            window.write("Dato for indholdet", "3-2-2026");
            window.press("Gem");
            assertThat(window.done()).containsText("“Brev fra Plejecentret Solgården” er gemt");
            assertThat(window.row("Brev fra Plejecentret Solgården"))
                    .containsText("3. februar 2026");
            edit(window, "Skærmbillede");
            window.field("Tag med i sagsmappen").uncheck();
            window.press("Gem");
            assertThat(window.alert()).containsText("hvorfor dokumentet ikke tages med");
            window.write("Begrundelse, hvis det ikke tages med", "Findes allerede i epikrisen.");
            window.press("Gem");
            assertThat(window.done())
                    .containsText(
                            "“Skærmbillede” er gemt",
                            new LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(MILLISECONDS_TO_READ));
            assertThat(window.row("Skærmbillede")).containsText("Findes allerede i epikrisen.");
            window.look("25-sagsmappe");
        }
    }

    private static void edit(Window window, String title) {
        window.follow("Ret " + title);
    }

    void readsInTheBrowserAndTakesTheWholeFile() throws Exception {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/sagsmappe"));
            window.follow("Læs Epikrise fra ortopædkirurgisk afdeling");
            assertThat(window.heading("Epikrise fra ortopædkirurgisk afdeling")).isVisible();
            window.page.getByText("Teksten i dokumentet").click();
            assertThat(window.main()).containsText("Udskrevet 12-03-2024");
            window.look("26-laes-dokument");
            window.follow("Til sagsmappen");
            var whole = Paper.of(window.file(window.link("Hele mappen som én PDF")));
            assertThat(whole.pages()).isGreaterThan(12);
            assertThat(whole.text())
                    .contains("Dokumentet kan ikke vises", "Filen er låst med en adgangskode")
                    .contains("Findes allerede i epikrisen", "Indhold");
            assertThat(whole.bookmarks()).contains("Forside", "Indhold");
        }
    }
}
