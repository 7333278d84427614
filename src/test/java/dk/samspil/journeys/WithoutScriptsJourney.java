package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.samspil.JourneyTest;
import dk.samspil.bindery.Papers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// With JavaScript switched off the work goes on: a case is opened, filled in, and a request sent.
@JourneyTest
class WithoutScriptsJourney {

    @Autowired private Stage stage;
    private Story story;

    @BeforeAll
    void oneCaseOfItsOwn() {
        story = new Story(stage);
    }

    @Test
    @Order(1)
    void aCaseIsOpenedAndThePlanFilledIn() {
        var opening = new OpenedCase(stage, story);
        try (var window = stage.windowWithoutScripts().signIn(stage.caseworker())) {
            window.follow("Ny sag");
            window.press("Opret sagen");
            assertThat(window.alert()).containsText("Skriv borgerens fulde navn");
            opening.fillIn(window, "Ingolf Mønstersen", "050583-0000");
            window.press("Opret sagen");
            opening.opened(window);
            window.go(story.at("/plan/work"));
            window.field("Arbejdserfaring", "Periode").fill("2001-2024");
            window.press("Tilføj en række");
            assertThat(window.field("Arbejdserfaring", "Periode")).hasValue("2001-2024");
            window.group("Række 2").getByLabel("Periode").fill("1998-2001");
            window.write("Uddannelse, kurser og certifikater", "Tømrer");
            window.press("Gem");
            assertThat(window.main()).containsText("1998-2001");
        }
    }

    @Test
    @Order(2)
    void aRequestIsSentAndAFileFiled() throws Exception {
        try (var window = stage.windowWithoutScripts().signIn(stage.caseworker())) {
            window.go(story.at("/attester/lae261"));
            window.press("Send LÆ 261 til lægen og LÆ 262 til borgeren");
            assertThat(window.alert()).containsText("lægge særlig vægt på");
            window.write("Hvorfor skal sagen for rehabiliteringsteamet?", Texts.SUMMARY);
            window.write("Det vil vi bede lægen lægge særlig vægt på", Texts.QUESTION);
            window.write("Sociale forhold", "Bor alene.");
            window.write("Helbredsforhold, som vi kender dem", "Slidgigt i begge knæ.");
            window.write("Arbejde og uddannelse", "Tømrer");
            window.write(
                    "Sagsbehandlerens vurdering af ressourcer til arbejde eller uddannelse",
                    "Kan arbejde siddende.");
            window.write("Borgerens egen vurdering", "Jeg vil gerne ud blandt folk.");
            window.press("Send LÆ 261 til lægen og LÆ 262 til borgeren");
            assertThat(window.done()).containsText("LÆ 261 er sendt til lægen");
            window.go(story.at("/sagsmappe"));
            window.field("Vælg filer, eller træk dem hertil")
                    .setInputFiles(
                            new FilePayload(
                                    "Epikrise.pdf", "application/pdf", Papers.pdf(1, "Epikrise")));
            window.press("Læg på");
            assertThat(window.done()).containsText("1 dokument er lagt på");
            assertThat(window.link("Epikrise")).isVisible();
            var text = Paper.of(window.file(window.link("Hele mappen som én PDF"))).text();
            assertThat(text).contains("Ingolf Mønstersen");
        }
    }
}
