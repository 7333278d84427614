package dk.samspil.cases.web;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class WorklistPageTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired TestMeetings planner;

    @Test
    void aCaseworkerBeginsWithTheOwnCasesAndFindsTheOthers() {
        Asker newcomer = caseworker("Nanna Nybegyndersen");
        var others = test.open();
        assertThat(body(browser.open(newcomer, "/sager")))
                .contains("Du har ingen åbne sager", "/sager?whose=all")
                .doesNotContain(others.number());

        var own = test.open(newcomer, null);
        assertThat(body(browser.open(newcomer, "/sager")))
                .contains(own.number())
                .doesNotContain(others.number());
        assertThat(body(browser.open(newcomer, "/sager?whose=all&q=" + others.number())))
                .contains(others.number());
        assertThat(body(browser.open(newcomer, "/sager?q=" + others.number())))
                .contains(others.number());
    }

    @Test
    void whoHasNoCasesOfTheirOwnBeginsWithAll() {
        var opened = test.open();
        assertThat(body(browser.open(Personas.minuteTaker(), "/sager?q=" + opened.number())))
                .contains(opened.number());
        assertThat(body(browser.open(Personas.minuteTaker(), "/sager")))
                .contains("value=\"all\" selected=\"selected\"");
    }

    @Test
    void everyPageOfACaseTellsWhomToCall() {
        planner.known(Personas.caseworker());
        var opened = test.open();
        for (String tab : new String[] {"", "/journal", "/sagsmappe"}) {
            assertThat(body(browser.open(Personas.colleague(), opened.href() + tab)))
                    .contains("Hvem er hvem", "Mette Eksempel", "tel:44772000");
        }
    }

    private static Asker caseworker(String name) {
        return new Asker(
                UUID.nameUUIDFromBytes(name.getBytes()),
                name,
                Personas.BALLERUP,
                "Ballerup Kommune",
                Capacity.CASEWORKER,
                "");
    }
}
