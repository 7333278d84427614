package dk.samspil.cases.web;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class OverviewPageTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;

    @Test
    void onlyWhoMayEndACaseIsOfferedToEndIt() {
        var theCase = test.open();
        var ending = theCase.href() + "/afslut";

        assertThat(body(browser.open(Personas.caseworker(), theCase.href()))).contains(ending);
        assertThat(body(browser.open(Personas.minuteTaker(), theCase.href())))
                .contains("Ret oplysninger")
                .doesNotContain(ending);
        assertThat(browser.open(Personas.minuteTaker(), ending)).hasStatus(404);
    }

    @Test
    void theCaseworkerStandsAmongWhoIsWho() {
        var theCase = test.open();

        assertThat(body(browser.open(Personas.minuteTaker(), theCase.href() + "/plan")))
                .contains("Hvem er hvem", Personas.caseworker().name());
    }
}
