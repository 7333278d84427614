package dk.samspil.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samspil.access.ThroughProviders.FIRST;
import static dk.samspil.access.ThroughProviders.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samspil.OwnerDatabase;
import dk.samspil.access.ThroughProviders.RegisteredInTests;
import dk.samspil.journeys.Chromium;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Signing in through a provider in a real browser under the strict content policy, and what the
/// first administrator then does.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({OwnerDatabase.class, ThroughProviders.class})
@ActiveProfiles("test")
@ExtendWith(Chromium.class)
class SignInJourney {

    private static final MockProvider provider = ThroughProviders.provider();

    @Autowired RegisteredInTests registered;
    @LocalServerPort int port;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ThroughProviders.settings(provider, registry);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @BeforeEach
    void open() {
        provider.remember("");
        page = Chromium.browser().newPage(new Browser.NewPageOptions().setLocale("da-DK"));
        page.setDefaultTimeout(60_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                said -> {
                    if (said.type().equals("error") && !said.text().contains("status of 4")) {
                        complaints.add(said.text());
                    }
                });
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPersonWithTwoRolesChoosesChangesAndSignsOutEverywhere() {
        var tove = registered.person("Tove Toroller", provider.issuer(MUNICIPALITY), "to-roller");
        registered.role(tove, 151, Capacity.MINUTE_TAKER);
        registered.role(tove, 151, Capacity.CASEWORKER);

        go("/sager");
        look("log-ind");
        through("Log ind hos Ballerup Kommune", "to-roller");
        assertThat(page).hasURL(at("/log-ind/rolle"));
        look("vaelg-rolle");
        page.getByRole(AriaRole.BUTTON, named("Sagsbehandler")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Sager"))).isVisible();

        page.getByText("Tove Toroller").first().click();
        page.getByRole(AriaRole.LINK, named("Skift rolle")).click();
        page.getByRole(AriaRole.BUTTON, named("Referent")).click();
        assertThat(page).hasURL(at("/moeder"));

        page.getByText("Tove Toroller").first().click();
        page.getByRole(AriaRole.BUTTON, named("Log ud")).click();
        assertThat(page).hasURL(at("/log-ind?ud"));
        assertThat(page.getByText("Du er logget ud.")).isVisible();
        assertThat(provider.remembered()).isEmpty();
    }

    @Test
    void aSignOutThatTakesItsTimeIsNotBrokenOff() {
        var sofie = registered.person("Sofie Sindig", provider.issuer(MUNICIPALITY), "sindig-1");
        registered.role(sofie, 151, Capacity.CASEWORKER);
        provider.knows("sindig-1", Map.of());
        go("/");
        through("Log ind hos Ballerup Kommune", "sindig-1");
        var held = new ArrayList<Route>();
        page.route("**/log-ud", held::add);
        page.getByText("Sofie Sindig").first().click();
        page.getByRole(AriaRole.BUTTON, named("Log ud"))
                .click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> !held.isEmpty());
        // Longer than the page looks at its clock.
        page.waitForTimeout(2_500);
        held.getFirst().resume();
        assertThat(page).hasURL(at("/log-ind?ud"));
        assertThat(provider.remembered()).isEmpty();
    }

    @Test
    void aStrangerIsToldWhomToCallAndCanSignInAsSomebodyElse() {
        go("/");
        through("Log ind hos Ballerup Kommune", "fremmed-99");
        assertThat(page.getByRole(AriaRole.HEADING, named("Du er ikke oprettet i Samspil")))
                .isVisible();
        look("afvist");
        page.getByRole(AriaRole.BUTTON, named("Log ud")).click();
        assertThat(page).hasURL(at("/log-ind?ud"));
        assertThat(provider.remembered()).isEmpty();
    }

    @Test
    void theFirstAdministratorRegistersSomebodyWhoThenSignsIn() {
        go("/");
        through("Log ind hos Ballerup Kommune", FIRST);
        assertThat(page.getByRole(AriaRole.HEADING, named("Administration"))).isVisible();
        look("administration");

        page.getByRole(AriaRole.LINK, named("Teams")).click();
        page.getByLabel("Kommune").selectOption("151");
        page.getByRole(AriaRole.BUTTON, named("Vis")).click();
        page.getByRole(AriaRole.LINK, named("Nyt team")).click();
        page.getByLabel("Navn").fill("Team Nord");
        page.getByLabel("Arbejdsområde").selectOption("EMPLOYMENT");
        page.getByRole(AriaRole.BUTTON, named("Gem")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Team Nord"))).isVisible();
        look("teams");

        go("/administration/personer");
        page.getByRole(AriaRole.LINK, named("Ny person")).click();
        page.getByLabel("Navn").fill("Mette Eksempel");
        page.getByLabel("Titel").fill("socialrådgiver");
        page.getByLabel("Telefon").fill("70 10 20 30");
        look("ny-person");
        page.getByRole(AriaRole.BUTTON, named("Gem")).click();
        page.getByRole(AriaRole.LINK, named("Ny rolle")).click();
        page.getByLabel("Organisation").fill("Ballerup Kommune");
        page.locator("#capacity").selectOption("CASEWORKER");
        look("ny-rolle");
        page.getByRole(AriaRole.BUTTON, named("Gem")).click();
        page.getByRole(AriaRole.LINK, named("Tilføj log ind")).click();
        page.getByLabel("Logger ind hos").selectOption("Ballerup Kommune");
        page.getByLabel("Kendt som").fill("mette-51c2");
        look("nyt-log-ind");
        page.getByRole(AriaRole.BUTTON, named("Gem")).click();
        assertThat(page.getByText("Personen kan nu logge ind der.")).isVisible();
        look("person");
        importsPeople();
        looksAtTheRest();

        page.getByText("Anna Administrator").first().click();
        page.getByRole(AriaRole.BUTTON, named("Log ud")).click();
        assertThat(page).hasURL(at("/log-ind?ud"));
        through("Log ind hos Ballerup Kommune", "mette-51c2");
        assertThat(page).hasURL(at("/sager"));
        assertThat(page.getByText("Mette Eksempel").first()).isVisible();
    }

    private void importsPeople() {
        go("/administration/personer/import");
        look("indlaes");
        var sheet =
                """
                Navn;Organisation;Rolle;Repræsenterer;Log ind hos;Kendt som
                Bo Fra Ark;Ballerup Kommune;Teammedlem;Social;Ballerup Kommune;bo-fra-ark
                Ib Forkert;Ballerup Kommune;Trolddomslærer;;Ballerup Kommune;ib-forkert
                """;
        page.getByLabel("Regneark")
                .setInputFiles(
                        new FilePayload(
                                "personer.csv",
                                "text/csv",
                                sheet.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, named("Indlæs")).click();
        assertThat(page.getByText("1 række er indlæst. 1 række havde fejl")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, named("3"))).isVisible();
        look("indlaest");
    }

    private void looksAtTheRest() {
        go("/administration/personer?organisation=Ballerup");
        assertThat(page.getByRole(AriaRole.LINK, named("Bo Fra Ark"))).isVisible();
        look("personer");
        go("/administration/klinikker/ny");
        look("ny-praksis");
        go("/administration/klinikker");
        look("klinikker");
    }

    /// The page fits a screen and a phone, and axe-core has nothing against it.
    private void look(String name) {
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "pages", name + "-" + width + ".png")));
            var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
            assertThat(wide).as(name + " at " + width).isLessThanOrEqualTo(width);
        }
        page.setViewportSize(1280, 900);
        assertThat(
                        new AxeBuilder(page)
                                .analyze().getViolations().stream()
                                        .map(
                                                v ->
                                                        v.getId()
                                                                + " "
                                                                + v.getNodes()
                                                                        .getFirst()
                                                                        .getHtml()))
                .as(name)
                .isEmpty();
    }

    private void through(String link, String subject) {
        page.getByRole(AriaRole.LINK, named(link)).click();
        page.getByRole(AriaRole.LINK, named(subject)).click();
    }

    private void go(String path) {
        page.navigate(at(path));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
