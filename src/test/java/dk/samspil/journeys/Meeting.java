package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.access.Capacity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;

/// The case on the agenda, the case file sent, and the meeting itself.
final class Meeting {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Stage stage;
    private final Story story;

    Meeting(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void withoutCoordinatorThereIsNoMeeting() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/moede"));
            book(window, story.dayWithoutCoordinator);
            assertThat(window.main())
                    .containsText("Uden sundhedskoordinator er der ikke noget møde");
            assertThat(window.button("Begynd mødet om sagen")).isDisabled();
            window.look("47-moede-uden-koordinator");
            window.write("Begrundelse", "Der er ingen sundhedskoordinator den dag.");
            window.press("Tag af dagsordenen");
            assertThat(window.done()).containsText("Sagen er taget af dagsordenen");
        }
    }

    void caseworkerSendsTheCaseFile() throws Exception {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/moede"));
            book(window, story.meetingDay);
            assertThat(window.main()).containsText("Der bør sidde en fra Børn og familie");
            window.look("48-moede");
            window.press("Send sagsmappen til team og borger");
            assertThat(window.done()).containsText("Sagsmappen er sendt");
            window.follow("Se hele mødedagen");
            assertThat(window.row(story.number())).containsText("Sendt");
            window.look("49-moededag");
        }
        try (var window = stage.as(stage.citizen(Story.CITIZEN))) {
            var letter = window.letter("Din sagsmappe til mødet");
            window.reloadUntilVisible(letter);
            letter.click();
            var file = Paper.of(window.file(window.page.getByText(".pdf")));
            assertThat(file.text()).contains(Story.CITIZEN, story.number());
        }
    }

    private void book(Window window, LocalDate day) {
        Locator days = window.field("Dag");
        var wanted = new Locator.LocatorOptions().setHasText(Story.written(day));
        days.selectOption(days.locator("option", wanted).getAttribute("value"));
        window.press("Læg på dagsordenen");
        assertThat(window.done()).containsText("Sagen er på dagsordenen");
    }

    void leaderStarts() {
        try (var window = stage.as(stage.colleague(Capacity.MEETING_LEADER))) {
            window.look("50-moeder-leder");
            window.go(story.at("/moede"));
            window.press("Begynd mødet om sagen");
            assertThat(window.heading("Indstilling")).isVisible();
        }
    }

    void minuteTakerWritesAndTheWallFollows() {
        try (var window = stage.as(stage.colleague(Capacity.MINUTE_TAKER))) {
            window.go(story.at("/indstilling"));
            window.look("51-indstilling-tom");
            Page wall = window.opened(() -> window.follow("Vis på væggen"));
            assertThat(wall.getByRole(AriaRole.HEADING).first()).containsText(Story.CITIZEN);
            assertThat(wall.getByText("Skånehensyn")).hasCount(0);
            var times = new ArrayList<Duration>();
            times.add(shown(window, wall, "Borgerens egne ord", Texts.WISH));
            times.add(shown(window, wall, "Baggrund", Texts.CLINICAL_ANSWER));
            times.add(shown(window, wall, "Fremtidige arbejdsområder", "Skranke og reception"));
            System.out.println("From saved to shown on the wall: " + times);
            assertThat(times.stream().sorted().toList().get(1)).isLessThan(AT_ONCE);
            write(window);
            assertThat(wall.getByText("Skånehensyn")).isVisible();
            assertThat(wall.getByText("Uenighed")).hasCount(0);
            assertThat(window.main()).containsText("Meget konkret");
            window.look("52-indstilling");
            Inspection.of(wall, "53-vaeg");
        }
    }

    /// How long after it was saved the wall shows what was typed.
    private static Duration shown(Window window, Page wall, String field, String text) {
        window.page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> window.write(field, text));
        long saved = System.nanoTime();
        assertThat(wall.getByText(text)).isVisible();
        return Duration.ofNanos(System.nanoTime() - saved);
    }

    private static void write(Window window) {
        var work = window.region("Mål for arbejde");
        work.getByLabel("Målet").fill("Receptionist på et lægehus");
        work.getByLabel("Timer om ugen").fill("10-12");
        work.getByLabel("Arbejdsforhold").fill("Hæve-sænkebord og pauser efter behov");
        work.getByLabel("Funktionsniveau").fill("Siddende og stående arbejde uden løft");
        work.getByLabel("Hjælpemidler").fill("Headset");
        window.write("Social", "Gæld, som tynger");
        window.write("Social: hvilken indsats, eller hvorfor ikke?", "Gældsrådgivning");
        var first = window.group("Indsats 1");
        first.getByLabel("Tilbud").fill("Virksomhedspraktik på et lægehus");
        first.getByLabel("Begynder").fill("1. februar");
        first.getByLabel("Omfang").fill("10 timer om ugen");
        first.getByLabel("Varighed").fill("13 uger");
        window.field("Teamet indstiller til", "Fleksjob").check();
        window.write("Skånehensyn", Texts.CONSIDERATIONS);
        var task = window.group("Aftale 1");
        task.getByLabel("Hvem").fill("Karoline");
        task.getByLabel("Gør hvad").fill("skriver en ansøgning");
        task.getByLabel("Hvornår senest").fill("1. februar");
        window.field("Mentor", "Nej").check();
        window.field("Kontakter sundhedskoordinatoren egen læge?", "Nej").check();
        window.press("Gem");
        assertThat(window.done()).containsText("Gemt");
    }

    void twoWriteAtOnceAndNothingIsLost() {
        try (var first = stage.as(stage.colleague(Capacity.MINUTE_TAKER));
                var second = stage.as(stage.colleague(Capacity.MEETING_LEADER))) {
            first.go(story.at("/indstilling"));
            second.go(story.at("/indstilling"));
            var firstSays = "Jeg kan sidde længere, når jeg selv bestemmer.";
            first.write("Borgerens egne ord", firstSays);
            first.press("Gem");
            assertThat(first.done()).containsText("Gemt");
            var secondSays = "Fleksjob, fordi kræfterne rækker til 10-12 timer.";
            second.write("Baggrund", secondSays);
            second.press("Gem");
            assertThat(second.alert()).containsText("Indstillingen er ændret imens");
            assertThat(second.alert()).containsText(stage.colleague(Capacity.MINUTE_TAKER).name());
            assertThat(second.alert()).containsText(firstSays);
            assertThat(second.field("Baggrund")).hasValue(secondSays);
            second.look("54-indstilling-aendret-imens");
            second.write("Borgerens egne ord", firstSays);
            second.press("Gem");
            assertThat(second.done()).containsText("Gemt");
            assertThat(second.field("Baggrund")).hasValue(secondSays);
        }
    }

    void leaderFinishes() {
        try (var window = stage.as(stage.colleague(Capacity.MEETING_LEADER))) {
            window.go(story.at("/indstilling"));
            window.press("Afslut mødet");
            assertThat(window.done()).containsText("Mødet er afsluttet");
            window.look("55-indstilling-afsluttet");
        }
    }
}
