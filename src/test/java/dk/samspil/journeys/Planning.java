package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.samspil.access.Capacity;
import java.time.LocalDate;

/// The team's secretary plans the meeting days; on one of them the coordinator is missing.
final class Planning {

    private final Stage stage;
    private final Story story;

    Planning(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void secretaryPlansTheDays() {
        try (var window = stage.as(stage.colleague(Capacity.TEAM_SECRETARY))) {
            assertThat(window.heading("Møder")).isVisible();
            window.look("27-moeder");
            window.follow("Planlæg mødedag");
            window.press("Planlæg mødedagen");
            assertThat(window.alert()).containsText("Ret felterne");
            window.look("28-planlaeg-mangler");
            plan(window, story.dayWithoutCoordinator);
            window.press("Planlæg mødedagen");
            assertThat(window.done()).containsText("Mødedagen er planlagt");
            assertThat(window.main()).containsText("Mangler sundhedskoordinator");
            window.go("/moeder/ny");
            plan(window, story.meetingDay);
            var coordinator = stage.any(Capacity.HEALTH_COORDINATOR).name();
            window.field("Sundhedskoordinator")
                    .selectOption(new SelectOption().setLabel(coordinator));
            window.look("29-planlaeg");
            window.press("Planlæg mødedagen");
            assertThat(window.done()).containsText("Mødedagen er planlagt");
            assertThat(window.main()).containsText(coordinator);
            window.look("30-moededag-tom");
        }
    }

    private void plan(Window window, LocalDate day) {
        window.field("Team").selectOption(new SelectOption().setIndex(1));
        window.write("Dag", Story.typed(day));
        window.write("Sted", "Rådhuset, mødelokale 2");
        choose(window, "Mødeleder", Capacity.MEETING_LEADER);
        choose(window, "Referent", Capacity.MINUTE_TAKER);
        window.field("Børn og familie").selectOption("");
    }

    private void choose(Window window, String field, Capacity capacity) {
        var name = stage.colleague(capacity).name();
        window.field(field).selectOption(new SelectOption().setLabel(name));
    }
}
