package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.samspil.access.Capacity;

/// The GP is asked for a certificate, the citizen hears of it, and the GP answers.
final class Asking {

    private static final String SEND = "Send LÆ 261 til lægen og LÆ 262 til borgeren";

    private final Stage stage;
    private final Story story;

    Asking(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void caseworkerAsks() throws Exception {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/attester"));
            window.look("10-attester-tom");
            window.followNext("Bed lægen om LÆ 265");
            assertThat(window.field("Hvorfor skal sagen for rehabiliteringsteamet?"))
                    .hasValue(Texts.SUMMARY);
            window.write(
                    "Arbejde og uddannelse",
                    "Assistent i 15 år. Praktik 8 timer om ugen i foråret.");
            window.press(SEND);
            assertThat(window.alert()).containsText("lægge særlig vægt på");
            window.look("11-lae261-mangler");
            window.write("Det vil vi bede lægen lægge særlig vægt på", Texts.QUESTION);
            window.field("Funktionsevne i hverdag og arbejde").check();
            window.write(
                    "Forventet dato for mødet i rehabiliteringsteamet",
                    Story.typed(story.meetingDay));
            window.look("12-lae261");
            window.press(SEND);
            assertThat(window.done()).containsText("LÆ 261 er sendt til lægen");
            assertThat(window.page.getByText("Ikke åbnet endnu")).isVisible();
            var request = Paper.of(window.file(window.link("LÆ 261 (PDF)")));
            assertThat(request.text()).contains(Texts.QUESTION, Story.CITIZEN);
        }
    }

    void caseworkerReminds() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at(""));
            window.pressNext("Ryk lægen");
            assertThat(window.done()).containsText("Der er sendt en påmindelse");
            window.follow("LÆ 261 og LÆ 265, egen læge");
            assertThat(window.main()).containsText("Der er allerede sendt en påmindelse i dag");
            window.look("13-lae261-sendt");
        }
    }

    void citizenReadsTheLetterAndWritesOwnWords() throws Exception {
        try (var window = stage.as(stage.citizen(Story.CITIZEN))) {
            assertThat(window.heading("Din læge skal skrive en attest")).isVisible();
            var letter = window.letter("Bestil tid hos din læge");
            window.reloadUntilVisible(letter);
            window.look("14-borger-min-sag");
            letter.click();
            window.look("15-borger-brev");
            var paper = Paper.of(window.file(window.page.getByText(".pdf")));
            assertThat(paper.text()).contains("Bestil tid", "LÆ 265", "Tag gerne en med");
            window.go("/min-sag");
            window.follow("Skriv dine egne ord");
            window.write("Det er vigtigt for mig", Texts.OWN_WORDS);
            window.write("Det vil jeg gerne", "Arbejde lidt hver dag, så jeg kan holde til det.");
            window.write("Det skal I tage hensyn til på mødet", "Jeg har brug for en pause.");
            window.write("Min bisidder", "Min søster Ditte");
            window.look("16-borger-egne-ord");
            window.press("Gem");
            assertThat(window.done()).containsText("Dine ord er gemt");
            assertThat(window.page.getByText(Texts.OWN_WORDS)).isVisible();
        }
    }

    void gpAnswersAndLosesNothing() {
        try (var window = stage.as(stage.any(Capacity.GP))) {
            assertThat(window.heading("Anmodninger om attest")).isVisible();
            assertThat(window.row(Story.CITIZEN)).containsText("kommunen har rykket");
            window.look("17-laege-anmodninger");
            window.row(Story.CITIZEN).getByRole(AriaRole.LINK).click();
            assertThat(window.region("Det spørger kommunen om")).containsText(Texts.QUESTION);
            fillIn(window);
            window.press("Gem kladde");
            assertThat(window.done()).containsText("Kladden er gemt");
            window.press(send());
            assertThat(window.alert()).containsText("Skånehensyn: Feltet skal udfyldes");
            assertThat(window.field("Forløbet indtil nu")).hasValue(Texts.COURSE);
            assertThat(window.field("Er behandlingsmulighederne udtømte?", "Ja")).isChecked();
            assertThat(window.field("Skånehensyn")).hasAttribute("aria-invalid", "true");
            window.look("18-lae265-mangler");
            window.write("Skånehensyn", Texts.CONSIDERATIONS);
            window.press(send());
            assertThat(window.done()).containsText("Attesten er sendt til");
            window.look("19-laege-besvaret");
            window.row(Story.CITIZEN).getByRole(AriaRole.LINK).click();
            window.look("20-lae265-sendt");
        }
    }

    private String send() {
        return "Send LÆ 265 til " + stage.caseworker().organisationName();
    }

    private void fillIn(Window window) {
        window.write("Har kendt patienten siden", "2012");
        window.write("Dato for konsultationen", Story.typed(story.today.minusDays(1)));
        window.field("Attesten bygger på", "Konsultation").check();
        window.field("Aktuelle helbredsproblemer", "Kode").fill("L86");
        window.field("Aktuelle helbredsproblemer", "Diagnose eller problem")
                .fill("Lænderygsyndrom med udstråling");
        window.write("Forløbet indtil nu", Texts.COURSE);
        window.field("Er behandlingsmulighederne udtømte?", "Ja").check();
        window.write("Betydning for hverdagen", "Kan gå tre kilometer. Sidder en time ad gangen.");
        window.write("Betydning for arbejde og uddannelse", "Siddende arbejde med pauser.");
        window.write("Ressourcer, og hvad der virker", "Vant til mennesker, omhyggelig.");
        window.write("Udsigter", "Stationær tilstand, næppe ændring det næste år.");
        window.write("Patientens eget syn på helbred og muligheder", "Vil gerne arbejde lidt.");
        window.write("Lægens egen vurdering", Texts.ASSESSMENT);
        window.field("Er du og patienten enige?", "Ja").check();
        window.field("Er der brug for yderligere undersøgelse, før teamet kan drøfte sagen?", "Nej")
                .check();
    }

    void caseShowsReceiptAnswerAndReminder() throws Exception {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/attester"));
            var trail = window.main();
            var gp = stage.any(Capacity.GP).name();
            assertThat(trail).containsText("Åbnet");
            assertThat(trail).containsText("Påmindelse sendt");
            assertThat(trail).containsText(gp);
            window.look("21-attester-besvaret");
            var answer = Paper.of(window.file(window.link("LÆ 265 (PDF)")));
            assertThat(answer.text()).contains(Texts.CONSIDERATIONS, Texts.ASSESSMENT, gp);
            window.go(story.at(""));
            assertThat(window.page.getByText(Texts.OWN_WORDS)).isVisible();
            window.look("22-overblik-borgerens-ord");
        }
    }
}
