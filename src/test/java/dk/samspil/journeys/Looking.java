package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.samspil.access.Capacity;

/// The citizen sees the own case at its end, and who has looked at it.
final class Looking {

    private final Stage stage;

    Looking(Stage stage) {
        this.stage = stage;
    }

    void citizenSeesTheOwnCase() {
        var contact = stage.colleague(Capacity.COORDINATING_CASEWORKER).name();
        try (var window = stage.as(stage.citizen(Story.CITIZEN))) {
            assertThat(window.heading("Det aftalte er i gang")).isVisible();
            assertThat(window.region("Din kontakt")).containsText(contact);
            assertThat(window.region("Hvem er hvem"))
                    .containsText(stage.colleague(Capacity.MEETING_LEADER).name());
            assertThat(window.region("Dine egne ord")).containsText(Texts.OWN_WORDS);
            assertThat(window.region("Teamets indstilling")).containsText("Fleksjob");
            assertThat(window.region("Dine papirer")).containsText("LÆ 275");
            window.look("62-borger-til-sidst");
            window.follow("Se, hvem der har set din sag");
            assertThat(window.row(stage.any(Capacity.GP).name())).isVisible();
            assertThat(window.row(contact)).isVisible();
            window.look("63-hvem-har-set");
        }
    }
}
