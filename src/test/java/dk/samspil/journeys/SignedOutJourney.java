package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.samspil.JourneyTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A session that ends in the middle of a form: after signing in again nothing typed is lost.
@JourneyTest
class SignedOutJourney {

    @Autowired private Stage stage;
    private Story story;

    @BeforeAll
    void oneCaseOfItsOwn() {
        story = new Story(stage);
    }

    @Test
    void whatWasTypedIsSentAfterSigningInAgain() {
        var opening = new OpenedCase(stage, story);
        try (var window = stage.as(stage.caseworker())) {
            window.go("/sager/ny");
            opening.fillIn(window, "Frode Afprøvgaard", "030381-0000");
            stage.endSession(window);
            window.press("Opret sagen");
            assertThat(window.heading("Log ind")).isVisible();
            assertThat(window.done()).containsText("Det, du skrev, er gemt");
            window.look("82-log-ind-igen");
            window.press(stage.caseworker().name());
            assertThat(window.heading("Det, du skrev, er gemt")).isVisible();
            assertThat(window.main()).containsText("Frode Afprøvgaard");
            window.look("83-det-du-skrev");
            window.press("Send nu");
            opening.opened(window);
            assertThat(window.main()).containsText("Frode Afprøvgaard");
        }
    }

    @Test
    void aLongTextSurvivesToo() {
        var opening = new OpenedCase(stage, story);
        opening.of("Gerda Skabelonsen", "040482-0000");
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/plan/summary"));
            window.write("Resumé af sagen", Texts.SUMMARY);
            stage.endSession(window);
            window.press("Gem");
            assertThat(window.heading("Log ind")).isVisible();
            window.press(stage.caseworker().name());
            window.press("Send nu");
            assertThat(window.done()).containsText("Afsnittet er gemt");
            assertThat(window.main()).containsText(Texts.SUMMARY);
        }
    }
}
