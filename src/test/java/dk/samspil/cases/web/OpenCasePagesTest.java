package dk.samspil.cases.web;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class OpenCasePagesTest {

    @Autowired SignedInBrowser browser;

    @Test
    void whatIsMissingIsSaidFieldByFieldInTheOrderOfThePage() {
        String[] nothing = {
            "cpr",
            "",
            "name",
            " ",
            "_addressProtected",
            "on",
            "_childrenAtHome",
            "on",
            "_qualifyingEducation",
            "on"
        };
        var answer = browser.post(Personas.caseworker(), "/sager/ny", nothing);

        assertThat(answer).hasStatus(422);
        assertThat(keep("open-case-missing", answer))
                .containsSubsequence(
                        "Ret felterne",
                        "Skriv borgerens CPR-nummer",
                        "Skriv borgerens fulde navn",
                        "Vælg en sagstype",
                        "Vælg et område",
                        "</ul>")
                .doesNotContain("null", "blank");
    }
}
