package dk.samspil.cases;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamspilTest
class SearchTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired JdbcClient jdbc;

    @Test
    void aPartOfTheNumberOrTheNameFindsTheCase() {
        var theCase = test.open();
        String lastOfTheNumber = theCase.number().substring(2);
        String lastOfTheName = theCase.citizenName().substring(8).toUpperCase();

        assertThat(found(Personas.caseworker(), lastOfTheNumber)).contains(theCase.number());
        assertThat(found(Personas.caseworker(), lastOfTheName)).contains(theCase.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%5C", "findes ikke"})
    void whatIsTypedIsTextAndNoPattern(String words) {
        var theCase = test.open();

        assertThat(found(Personas.caseworker(), words)).doesNotContain(theCase.number());
    }

    @Test
    void nobodyElseFindsIt() {
        var theCase = test.open();
        for (Asker stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        Personas.citizen(java.util.UUID.randomUUID(), "En anden"))) {
            assertThat(matching(stranger, theCase)).as(stranger.name()).isEmpty();
        }
        assertThat(matching(Personas.caseworker(), theCase)).containsExactly(theCase.id().value());
        assertThat(matching(test.citizenOf(theCase), theCase))
                .containsExactly(theCase.id().value());
    }

    private Object[] matching(Asker asker, RehabilitationCase theCase) {
        return test.as(
                asker,
                () ->
                        jdbc.sql("select cases.matching(?, 10)")
                                .param("%" + theCase.number() + "%")
                                .query((row, n) -> (Object[]) row.getArray(1).getArray())
                                .single());
    }

    private String found(Asker asker, String words) {
        return body(browser.open(asker, "/sager?q=" + words));
    }
}
