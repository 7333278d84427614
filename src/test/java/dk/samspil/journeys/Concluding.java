package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dk.samspil.access.Capacity;

/// After the meeting: conclusion, decision, hand-over, and what comes of the measures.
final class Concluding {

    private final Stage stage;
    private final Story story;

    Concluding(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void caseworkerSendsTheConclusion() throws Exception {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at(""));
            window.followNext("Send indstillingen");
            window.look("56-opfoelgning");
            var letter = Paper.of(window.file(window.link("Læs brevet til borgeren (PDF)")));
            assertThat(letter.text()).contains(Story.CITIZEN, "Fleksjob", "Virksomhedspraktik");
            window.pressAndConfirm("Send til borger og læge");
            assertThat(window.done()).containsText("Indstillingen er sendt til borgeren");
        }
    }

    void citizenAndGpHaveIt() throws Exception {
        try (var window = stage.as(stage.citizen(Story.CITIZEN))) {
            var letter = window.letter("Rehabiliteringsteamets indstilling");
            window.reloadUntilVisible(letter);
            window.look("57-borger-efter-moedet");
            letter.click();
            var paper = Paper.of(window.file(window.page.getByText(".pdf")));
            assertThat(paper.text())
                    .contains("Fleksjob", Texts.CONSIDERATIONS, "skriver en ansøgning");
        }
        try (var window = stage.as(stage.any(Capacity.GP))) {
            window.go("/beskeder");
            var message = window.row("Rehabiliteringsteamets indstilling om din patient");
            window.reloadUntilVisible(message);
            message.getByRole(AriaRole.LINK).click();
            var paper = Paper.of(window.file(window.page.getByText(".pdf")));
            assertThat(paper.text()).contains("Fleksjob");
        }
    }

    void caseworkerDecidesAndHandsOver() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/opfoelgning"));
            window.write("Hvem har kompetencen til at afgøre?", "Jobcenterchefen");
            window.look("58-afgoerelse");
            window.press("Træf afgørelse");
            assertThat(window.done()).containsText("Afgørelsen er truffet og sendt til borgeren");
            var to = stage.colleague(Capacity.COORDINATING_CASEWORKER).name();
            window.field("Koordinerende sagsbehandler")
                    .selectOption(new SelectOption().setLabel(to));
            window.look("59-overdragelse");
            window.press("Overdrag sagen");
            assertThat(window.done()).containsText("Sagen er overdraget");
        }
    }

    void coordinatingCaseworkerNotesTheMeasures() {
        try (var window = stage.as(stage.colleague(Capacity.COORDINATING_CASEWORKER))) {
            assertThat(window.row(story.number())).isVisible();
            window.go(story.at("/opfoelgning"));
            window.field("Bevilget").first().selectOption("true");
            window.field("Begyndt (dd-mm-åååå)").first().fill(Story.typed(story.today));
            window.press("Gem");
            assertThat(window.done()).containsText("Noteret");
            assertThat(window.main()).containsText("begyndt");
            window.look("60-indsatser");
            window.go(story.at("/journal"));
            assertThat(window.main()).containsText("Kommunen traf afgørelse som indstillet");
            window.look("61-journal");
        }
    }
}
