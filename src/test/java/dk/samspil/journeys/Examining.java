package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.samspil.access.Capacity;

/// The clinical function finds a time, late enough that the caseworker must hear of it first,
/// examines, and writes its certificate.
final class Examining {

    private final Stage stage;
    private final Story story;

    Examining(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void secretaryFindsALateTime() {
        try (var window = stage.as(stage.any(Capacity.CLINICAL_SECRETARY))) {
            window.look("39-klinik");
            window.row(Story.CITIZEN).getByRole(AriaRole.LINK).click();
            var time = window.region("Tid og indkaldelse");
            time.getByLabel("Dato").fill(Story.typed(story.today.plusDays(20)));
            time.getByLabel("Klokkeslæt").fill("9.30");
            window.press("Sæt tid");
            assertThat(window.main()).containsText("Sagsbehandleren fik besked");
            assertThat(window.main()).containsText("Borgeren er ikke indkaldt endnu");
            window.look("40-klinik-sen-tid");
            window.follow("Indkaldelse til borgeren (LÆ 272)");
            window.write("Hvem skal du tale med", "En speciallæge i samfundsmedicin");
            window.look("41-indkaldelse");
            window.press("Send indkaldelsen");
            assertThat(window.done()).containsText("Indkaldelsen er sendt til borgeren");
        }
    }

    void caseworkerWasToldFirst() {
        try (var window = stage.as(stage.caseworker())) {
            window.go("/beskeder");
            var told = window.row("Sen tid til undersøgelse, sag " + story.number());
            window.reloadUntilVisible(told);
            window.reloadUntilVisible(window.row("Kopi af indkaldelse, sag " + story.number()));
            window.look("42-beskeder");
            told.getByRole(AriaRole.LINK).click();
            assertThat(window.main()).containsText("Borgeren indkaldes nu");
            window.look("43-besked");
        }
    }

    void physicianWritesTheCertificate() throws Exception {
        try (var window = stage.as(stage.any(Capacity.CLINICAL_PHYSICIAN))) {
            window.row(Story.CITIZEN).getByRole(AriaRole.LINK).click();
            assertThat(window.field("Det blev vi spurgt om")).hasValue(Texts.CLINICAL_QUESTION);
            window.write("Dokumenter, vi har læst", "LÆ 265 og epikrise af 12. marts 2024");
            window.write("Undersøgt den", Story.typed(story.today));
            window.write("Helbred", "Diskusprolaps i 2024, opereret. Daglige smerter siden.");
            window.write("Sociale forhold", "Gift, to børn. Stabil bolig.");
            window.write("Arbejde og uddannelse", "Assistent i 15 år. Praktik på bibliotek.");
            window.write("Borgerens eget syn", "Vil gerne arbejde lidt hver dag.");
            window.write("Undersøgelse og fund", "Nedsat bevægelighed i lænden, ingen udfald.");
            window.field("Diagnoser", "ICD-10").fill("M51.1");
            window.field("Diagnoser", "Diagnose").fill("Lumbal diskusprolaps med radikulopati");
            window.write(
                    "Funktionsevne i forhold til arbejde og uddannelse", Texts.CLINICAL_ANSWER);
            window.write("Ressourcer", "Motiveret, god støtte hjemme.");
            window.field("Er behandlingsmulighederne udtømte?", "Ja").check();
            window.write("Skånehensyn", Texts.CONSIDERATIONS);
            window.write("Udsigter", "Stationær.");
            window.write("Svar på spørgsmålet", Texts.CLINICAL_ANSWER);
            window.write("Råd til det videre forløb", "Begynd med ti timer om ugen.");
            window.field("Undersøgelsen er lavet af", "Klinisk funktion").check();
            window.look("44-lae275");
            window.press("Send LÆ 275 til " + stage.caseworker().organisationName());
            assertThat(window.done()).containsText("Attesten er sendt til");
        }
    }

    void gpHasTheCopyAndTheCaseIsReady() throws Exception {
        try (var window = stage.as(stage.any(Capacity.GP))) {
            window.go("/beskeder");
            var copy = window.row("Kopi af LÆ 275");
            window.reloadUntilVisible(copy);
            window.look("45-laege-beskeder");
            copy.getByRole(AriaRole.LINK).click();
            var paper = Paper.of(window.file(window.page.getByText(".pdf")));
            assertThat(paper.text()).contains(Texts.CLINICAL_ANSWER);
        }
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at(""));
            assertThat(window.region("Sagen")).containsText("Klar til møde");
            window.look("46-klar-til-moede");
        }
    }
}
