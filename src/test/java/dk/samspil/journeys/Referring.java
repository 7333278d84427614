package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.WorkingDays;

/// The case goes to the health coordinator, who recommends a clinical assessment.
final class Referring {

    private final Stage stage;
    private final Story story;

    Referring(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void caseworkerRefersInTime() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at(""));
            window.followNext("Send til sundhedskoordinator");
            window.look("31-henvis");
            window.write(
                    "En anden mødedato", Story.typed(WorkingDays.danish().plus(story.today, 4)));
            window.press("Send til sundhedskoordinator");
            assertThat(window.alert()).containsText("Sagen skulle have været sendt senest");
            window.look("32-henvis-for-sent");
            window.write("En anden mødedato", Story.typed(story.meetingDay));
            window.press("Send til sundhedskoordinator");
            assertThat(window.done()).containsText("Sagen er sendt til sundhedskoordinatoren");
            window.look("33-henvist");
        }
    }

    void coordinatorRecommendsClinicalAssessment() {
        try (var window = stage.as(stage.any(Capacity.HEALTH_COORDINATOR))) {
            assertThat(window.heading("Vurderinger")).isVisible();
            window.look("34-vurderinger");
            window.row(story.number()).getByRole(AriaRole.BUTTON).click();
            assertThat(window.done()).containsText("Sagen er din");
            window.followNext("Skriv vurdering");
            window.field("Er helbredet tilstrækkeligt belyst?", "Nej").check();
            window.write("Hvad mangler, og fra hvem?", Texts.LACKING);
            window.field("Kan det nå at være der til mødet?", "Ja").check();
            window.press("Send vurdering");
            assertThat(window.alert()).containsText("Anbefaler du klinisk vurdering");
            window.look("35-vurdering-mangler");
            window.field("Anbefaler du klinisk vurdering (LÆ 271)?", "Ja").check();
            window.write("Spørgsmål til klinisk funktion", Texts.CLINICAL_QUESTION);
            window.write("Tidsforbrug i minutter", "10");
            window.press("Send vurdering");
            assertThat(window.done()).containsText("Vurderingen er sendt til kommunen");
            window.look("36-vurdering-sendt");
        }
    }

    void caseworkerSendsTheRequestForAssessment() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/raadgivning"));
            assertThat(window.main()).containsText(Texts.LACKING);
            window.look("37-klinisk-anbefalet");
            window.follow("Send LÆ 271 til klinisk funktion");
            assertThat(window.field("Spørgsmål til klinisk funktion"))
                    .hasValue(Texts.CLINICAL_QUESTION);
            window.write("Det mangler vi at få belyst", Texts.LACKING);
            window.field("Ydelse", "Klinisk funktion vurderer").check();
            window.field("Har borgeren brug for transport?", "Nej").check();
            window.look("38-lae271");
            window.press("Send LÆ 271 til klinisk funktion");
            assertThat(window.done()).containsText("LÆ 271 er sendt til klinisk funktion");
        }
    }
}
