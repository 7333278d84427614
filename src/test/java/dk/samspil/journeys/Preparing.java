package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.samspil.access.Capacity;
import java.util.List;
import java.util.regex.Pattern;

/// The caseworker opens the case and fills in the preparatory part together with the citizen.
final class Preparing {

    private static final String NEXT = "Gem og gå til næste afsnit";

    private final Stage stage;
    private final Story story;

    Preparing(Stage stage, Story story) {
        this.stage = stage;
        this.story = story;
    }

    void opensTheCase() {
        try (var window = stage.window()) {
            window.go("/");
            assertThat(window.heading("Log ind")).isVisible();
            window.look("01-log-ind");
            window.press(stage.caseworker().name());
            assertThat(window.heading("Sager")).isVisible();
            window.look("02-sager");
            window.follow("Ny sag");
            window.press("Opret sagen");
            assertThat(window.alert()).containsText("Skriv borgerens CPR-nummer");
            window.look("03-ny-sag-mangler");
            fillIn(window);
            window.look("04-ny-sag");
            window.press("Opret sagen");
            assertThat(window.done()).containsText("er oprettet");
            assertThat(window.page).hasURL(Pattern.compile(".*/sager/\\d\\d-\\d+$"));
            story.opened(window.path().substring("/sager/".length()));
            assertThat(window.heading("Overblik")).isVisible();
            window.look("05-overblik-ny");
        }
    }

    private void fillIn(Window window) {
        window.write("CPR-nummer", Story.CPR);
        window.write("Fulde navn", Story.CITIZEN);
        window.write("Adresse", "Prøvevej 17, 2. tv., 2750 Ballerup");
        window.write("Telefon", "20 30 40 50");
        window.write("Egen læge", stage.clinicOf(stage.any(Capacity.GP)));
        window.field("Sagstype", "Fleksjob").check();
        window.field("Område", "Beskæftigelse").check();
        window.field("Rehabiliteringsteam").selectOption(new SelectOption().setIndex(1));
        window.field("Børn i hjemmet").check();
        window.field("Har en kompetencegivende uddannelse").check();
        for (String consent :
                List.of(
                        "Indhente helbredsoplysninger",
                        "Tale med egen læge",
                        "Dele oplysninger med rehabiliteringsteamet")) {
            window.field("Samtykke", consent).check();
        }
    }

    void writesThePlanAndPrintsIt() throws Exception {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at(""));
            window.follow("Udfyld den forberedende del");
            assertThat(window.page.getByText("Der mangler")).isVisible();
            window.look("06-plan-tom");
            window.follow("Skriv i afsnittet Sagen kort");
            window.write("Resumé af sagen", Texts.SUMMARY);
            window.press(NEXT);
            work(window);
            window.press(NEXT);
            window.write(
                    "Det er jeg god til", "Jeg er god til at lytte og til at få orden i ting.");
            window.write(
                    "Familie, venner og netværk",
                    "Bor med sin mand og to børn. God kontakt til sin søster.");
            window.press(NEXT);
            social(window);
            window.press(NEXT);
            health(window);
            window.press(NEXT);
            tried(window);
            window.press(NEXT);
            meeting(window);
            window.press(NEXT);
            window.field("at der indhentes helbredsoplysninger").check();
            window.field("Har borgeren læst planen eller fået den læst op?", "Ja").check();
            window.press("Gem");
            assertThat(window.page.getByText("Den forberedende del er udfyldt.")).isVisible();
            window.look("09-plan-udfyldt");
            var paper = Paper.of(window.file(window.link("Vis som PDF")));
            assertThat(paper.text())
                    .contains(Story.CITIZEN, story.number(), Texts.SUMMARY.substring(0, 40))
                    .contains("Jeg er god til at lytte", "Gæld", "Mine forventninger til mødet");
        }
    }

    private static void work(Window window) {
        window.field("Arbejdserfaring", "Periode").fill("2009-2024");
        window.field("Arbejdserfaring", "Arbejdssted").fill("Plejecentret Solgården");
        window.field("Arbejdserfaring", "Opgaver").fill("Pleje og medicin");
        window.press("Tilføj en række");
        window.write("Uddannelse, kurser og certifikater", "Social- og sundhedsassistent, 2008.");
        window.write("Ønsker og mål for arbejde eller uddannelse", Texts.WISH);
        window.look("07-plan-arbejde");
    }

    private static void social(Window window) {
        for (var topic :
                List.of(
                        "Bolig",
                        "Økonomi og forsørgelse",
                        "Familie og parforhold",
                        "Ensomhed",
                        "Alkohol, stoffer eller anden afhængighed")) {
            window.field(topic, "Ingen problemer").check();
        }
        window.field("Gæld", "Der er problemer").check();
        window.field("Gæld", "Beskriv problemet, eller hvad der mangler at blive afklaret")
                .fill("Forbrugslån, som bliver afdraget.");
        window.field("Hjemmeboende børn", "Alder").fill("otte");
        window.press(NEXT);
        assertThat(window.alert()).containsText("Skriv et tal");
        assertThat(window.field("Hjemmeboende børn", "Alder")).hasValue("otte");
        window.look("08-plan-socialt-fejl");
        window.field("Hjemmeboende børn", "Alder").fill("8");
    }

    private static void health(Window window) {
        window.write("Sådan ser jeg på mit helbred", "Ryggen styrer min dag.");
        window.write(
                "Sygdomme og lidelser, som de er oplyst",
                "Diskusprolaps i lænden, opereret i 2024. Vedvarende smerter.");
        window.field("Undersøgelser og behandling, i gang eller planlagt", "Hvad")
                .fill("Genoptræning");
        window.write(
                "Hvad betyder helbredet for arbejde eller uddannelse?",
                "Jeg kan sidde en time ad gangen. Så skal jeg op at gå.");
        window.write(
                "Sagsbehandlerens beskrivelse af det samme",
                "Karoline har i praktik arbejdet 8 timer om ugen med pauser.");
        window.write(
                "En almindelig dag for mig",
                "Jeg står op kl. 7 og får børnene afsted. Så må jeg hvile.");
    }

    private static void tried(Window window) {
        window.field("Forsørgelseshistorik", "Periode").fill("2024-2026");
        window.field("Forsørgelseshistorik", "Forsørgelse").fill("Sygedagpenge");
        window.field("Tidligere indsatser", "Hvornår").fill("Foråret 2026");
        window.field("Tidligere indsatser", "Indsats").fill("Praktik på et bibliotek");
        window.field("Tidligere indsatser", "Resultat").fill("8 timer om ugen");
        window.write("Det virker, og det virker ikke", "Det virker at få lov at rejse sig.");
    }

    private static void meeting(Window window) {
        window.write("Mine forventninger til mødet", "At I hører, hvad jeg selv tror på.");
        window.write("Særlige hensyn på mødet", "En pause undervejs.");
        window.write("Sagsbehandlerens beskrivelse", Texts.DESCRIPTION);
    }
}
