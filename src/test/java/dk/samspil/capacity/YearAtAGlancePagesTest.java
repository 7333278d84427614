package dk.samspil.capacity;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.planning.TestPlans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The secretariat sees the year at a glance and asks what would be if; nobody else does.
@SamspilTest
class YearAtAGlancePagesTest {

    private static final String PAGE = "/bemanding/aaret";

    @Autowired SignedInBrowser browser;
    @Autowired TestPlans plans;

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??capacity", " style=");
        return page;
    }

    @Test
    void theYearIsShownByWeeksMonthsAndMunicipalities() {
        plans.handedIn(plans.nextYear(), 3);
        var answer = browser.open(Personas.secretariat(), PAGE);
        keep("capacity-year", answer);
        assertThat(text(answer))
                .contains("Uge for uge", "Uge 24", "Ballerup", "Hele regionen", "Kan bemandes")
                .doesNotContain("Tilbage, som det er");
    }

    @Test
    void whatWouldBeStandsBesideWhatIsAndInTheAddress() {
        plans.handedIn(plans.nextYear(), 3);
        var answer =
                browser.open(
                        Personas.secretariat(),
                        PAGE + "?luk1=23&luk2=24&uden=&sager=10&fra=4,9&til=6.5");
        keep("capacity-what-if", answer);
        assertThat(text(answer))
                .contains("Tilbage, som det er", "value=\"23\"", "value=\"4,9\"", "Som det er");
    }

    @Test
    void whatNoFormWouldAskIsRefused() {
        for (var wrong : new String[] {"?luk1=54", "?sager=1000", "?til=x", "?til=0", "?fra=99"}) {
            assertThat(browser.open(Personas.secretariat(), PAGE + wrong)).as(wrong).hasStatus(400);
        }
        assertThat(browser.open(Personas.secretariat(), PAGE + "?aar=1900")).hasStatus(404);
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(browser.open(Personas.caseworker(), PAGE)).hasStatus(404);
        assertThat(browser.open(Personas.coordinator(), PAGE)).hasStatus(404);
        assertThat(body(browser.open(Personas.secretariatElsewhere(), PAGE)))
                .doesNotContain("Ballerup");
    }
}
