package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.samspil.access.Capacity;

/// A case opened without more ado, for journeys that begin later on the way.
final class OpenedCase {

    private final Stage stage;
    private final Story story;

    OpenedCase(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void of(String citizen, String cpr) {
        try (var window = stage.as(stage.caseworker())) {
            window.go("/sager/ny");
            fillIn(window, citizen, cpr);
            window.press("Opret sagen");
            opened(window);
        }
    }

    void fillIn(Window window, String citizen, String cpr) {
        window.write("CPR-nummer", cpr);
        window.write("Fulde navn", citizen);
        window.write("Egen læge", stage.clinicOf(stage.any(Capacity.GP)));
        window.field("Sagstype", "Fleksjob").check();
        window.field("Område", "Beskæftigelse").check();
        window.field("Rehabiliteringsteam").selectOption(new SelectOption().setIndex(1));
        window.field("Samtykke", "Indhente helbredsoplysninger").check();
    }

    void opened(Window window) {
        assertThat(window.heading("Overblik")).isVisible();
        story.opened(window.path().substring("/sager/".length()));
    }
}
