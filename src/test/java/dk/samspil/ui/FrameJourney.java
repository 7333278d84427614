package dk.samspil.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.journeys.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The frame in a real browser under the strict content policy: keys, drafts, dates, dialogs,
/// files.
@SpringBootTest(
        classes = LayoutTest.Gallery.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.servlet.session.tracking-modes=cookie")
@ExtendWith(Chromium.class)
class FrameJourney {

    private final List<String> complaints = new ArrayList<>();
    private Page page;
    @LocalServerPort private int port;

    @BeforeEach
    void open() {
        page = Chromium.browser().newPage(new Browser.NewPageOptions().setLocale("da-DK"));
        page.setDefaultTimeout(60_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                said -> {
                    if (said.type().equals("error") && !said.text().contains("status of 4")) {
                        complaints.add(said.text());
                    }
                });
        page.onDialog(Dialog::accept);
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyFrameIsAccessibleAndFitsAPhone() {
        for (String path :
                List.of("/sager", "/sager/26-1042", "/formular", "/min-sag", "/vaeg", "/log-ind")) {
            for (int width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                go(path);
                var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
                assertThat(wide).as(path + " at " + width).isLessThanOrEqualTo(width);
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
                        .as(path + " at " + width)
                        .isEmpty();
            }
        }
    }

    @Test
    void aListIsWorkedWithTheKeyboardAlone() {
        go("/sager");
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.getByRole(AriaRole.LINK, named("26-1042"))).isFocused();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(at("/sager/26-1042"));
    }

    @Test
    void whatWasTypedComesBackAndIsGoneAfterSigningOut() {
        go("/formular");
        page.getByLabel("Borgerens navn").fill("Bodil Eksempel");
        page.getByLabel("Dato for samtykke").fill("3.4.2026");
        go("/sager");
        go("/formular");
        assertThat(page.getByLabel("Borgerens navn")).hasValue("Bodil Eksempel");
        assertThat(page.getByLabel("Dato for samtykke")).hasValue("3.4.2026");
        assertThat(page.locator(".draft-note")).containsText("Det er ikke gemt endnu");

        page.getByText("Mona Eksempel").first().click();
        page.getByRole(AriaRole.BUTTON, named("Log ud")).click();
        assertThat(page).hasURL(at("/log-ind"));
        assertThat(page.evaluate("Object.keys(sessionStorage).join()")).isEqualTo("");
    }

    @Test
    void aDateIsTypedOrChosenAndSentAsItStands() {
        go("/formular");
        page.getByRole(AriaRole.BUTTON, named("Åbn kalender")).click();
        page.locator("button[data-value='2026-12-27']").click();
        assertThat(page.getByLabel("Dato for samtykke")).hasValue("27-12-2026");
        page.getByLabel("Dato for samtykke").fill("31-02-2026");
        page.getByRole(AriaRole.BUTTON, named("Åbn sagen")).click();
        var asked = page.getByRole(AriaRole.DIALOG);
        assertThat(asked).containsText("får borgeren besked");
        asked.getByText("Fortryd").click();
        assertThat(asked).isHidden();
        page.getByRole(AriaRole.BUTTON, named("Åbn sagen")).click();
        asked.getByText("Åbn sagen").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Ret felterne");
        assertThat(page.getByLabel("Dato for samtykke")).hasValue("31-02-2026");
    }

    @Test
    void aSessionThatRunsOutIsWarnedAboutAndCanGoOn() {
        page.clock().install();
        go("/sager");
        go("/sager/26-1042");
        page.clock().fastForward("28:30");
        var warning = page.getByRole(AriaRole.DIALOG, named("Du bliver snart logget ud"));
        assertThat(warning).containsText("sekunder");
        page.getByRole(AriaRole.BUTTON, named("Bliv logget ind")).click();
        assertThat(warning).isHidden();
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
