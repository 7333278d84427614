package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.samspil.JourneyTest;
import dk.samspil.access.Capacity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two people at one form: the second is told who changed what, and keeps what was typed.
@JourneyTest
class TwoAtOnceJourney {

    private static final String PLAN = "/plan/personal";

    @Autowired private Stage stage;
    private Story story;

    @BeforeAll
    void oneCaseOfItsOwn() {
        story = new Story(stage);
    }

    @Test
    @Order(1)
    void twoCaseworkersWriteTheSamePartOfThePlan() {
        new OpenedCase(stage, story).of("Bodil Eksempelholm", "120279-0000");
        var other = stage.colleague(Capacity.CASEWORKER);
        try (var first = stage.as(other);
                var second = stage.as(stage.caseworker())) {
            first.go(story.at(PLAN));
            second.go(story.at(PLAN));
            first.write("Det er jeg god til", "At lave mad til mange.");
            first.press("Gem");
            assertThat(first.done()).containsText("Afsnittet er gemt");
            second.write("Familie, venner og netværk", "To voksne børn.");
            second.press("Gem");
            assertThat(second.alert()).containsText(other.name() + " gemte dette afsnit");
            assertThat(second.alert()).containsText("At lave mad til mange.");
            assertThat(second.field("Familie, venner og netværk")).hasValue("To voksne børn.");
            second.look("80-plan-aendret-imens");
            second.write("Det er jeg god til", "At lave mad til mange.");
            second.press("Gem");
            assertThat(second.done()).containsText("Afsnittet er gemt");
            assertThat(second.main()).containsText("To voksne børn.");
        }
    }

    @Test
    @Order(2)
    void twoCaseworkersCorrectTheFactsOfTheCase() {
        var other = stage.colleague(Capacity.CASEWORKER);
        try (var first = stage.as(other);
                var second = stage.as(stage.caseworker())) {
            first.go(story.at("/oplysninger"));
            second.go(story.at("/oplysninger"));
            first.field("Børn i hjemmet").check();
            first.press("Gem");
            assertThat(first.done()).containsText("Oplysningerne er gemt");
            second.field("Område", "Unge").check();
            second.press("Gem");
            assertThat(second.alert()).containsText(other.name() + " har ændret sagen");
            assertThat(second.field("Område", "Unge")).isChecked();
            second.look("81-oplysninger-aendret-imens");
            second.press("Gem");
            assertThat(second.done()).containsText("Oplysningerne er gemt");
        }
    }
}
