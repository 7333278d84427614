package dk.samspil.preparation;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.cases.CaseWay;
import dk.samspil.print.Pdf;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class PlanPagesTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired CaseWay way;

    @Test
    void thePlanShowsWhatIsMissingAndEverySectionCanBeWritten() {
        var theCase = test.open();

        var page =
                keep("plan-empty", browser.open(Personas.caseworker(), theCase.href() + "/plan"));

        assertThat(page).contains("Mangler 1 svar", "/plan/summary", "Sociale forhold");
        assertThat(page)
                .doesNotContain("??preparation")
                .doesNotContain("??forms")
                .doesNotContain(" style=");
        for (var section :
                List.of(
                        "summary",
                        "work",
                        "personal",
                        "social",
                        "health",
                        "history",
                        "meeting",
                        "consents")) {
            assertThat(browser.open(Personas.caseworker(), theCase.href() + "/plan/" + section))
                    .hasStatusOk();
        }
    }

    @Test
    void aSectionIsSavedAndReadAndPrinted() {
        var theCase = test.open();
        var address = theCase.href() + "/plan/work";

        assertThat(
                        browser.post(
                                Personas.caseworker(),
                                address,
                                "version",
                                "0",
                                "next",
                                "1",
                                "f.jobs.0.period",
                                "2015-2021",
                                "f.jobs.0.place",
                                "Møbelfabrikken i Ry",
                                "f.education",
                                "Møbelsnedker",
                                "f.goals",
                                "Jeg vil gerne bruge mine hænder"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo(theCase.href() + "/plan/personal");

        assertThat(keep("plan", browser.open(Personas.caseworker(), theCase.href() + "/plan")))
                .contains(
                        "Møbelfabrikken i Ry",
                        "Borgerens egne ord",
                        "Jeg vil gerne bruge mine hænder",
                        "Senest ændret");
        keep("plan-section", browser.open(Personas.caseworker(), address));
        var pdf = browser.open(Personas.caseworker(), theCase.href() + "/plan.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        var content = pdf.getResponse().getContentAsByteArray();
        Pdf.keep("plan", content);
        Pdf.assertKeepsTheStandards(content);
        assertThat(Pdf.text(content)).contains("Ballerup Kommune", theCase.number(), "2015-2021");
    }

    @Test
    void addingARowWithoutJavaScriptKeepsWhatWasTyped() {
        var theCase = test.open();
        var address = theCase.href() + "/plan/work";

        assertThat(
                        browser.post(
                                Personas.caseworker(),
                                address,
                                "version",
                                "0",
                                "row",
                                "jobs",
                                "f.jobs.0.period",
                                "2015-2021"))
                .redirectedUrl()
                .isEqualTo(address + "#f-jobs");

        assertThat(body(browser.open(Personas.caseworker(), address)))
                .contains("2015-2021", "name=\"f.jobs.1.period\"");
    }

    @Test
    void aConflictShowsBothTextsAndWhoWrote() {
        var theCase = test.open();
        var address = theCase.href() + "/plan/summary";
        browser.post(
                Personas.colleague(), address, "version", "0", "f.caseSummary", "Sørens tekst");

        var second =
                browser.post(
                        Personas.caseworker(),
                        address,
                        "version",
                        "0",
                        "f.caseSummary",
                        "Mettes tekst");

        assertThat(second).hasStatus(409);
        assertThat(keep("plan-conflict", second))
                .contains("Søren Prøvesen gemte dette afsnit", "Sørens tekst", "Mettes tekst")
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtTheFieldAndKept() {
        var theCase = test.open();

        var refused =
                browser.post(
                        Personas.caseworker(),
                        theCase.href() + "/plan/summary",
                        "version",
                        "0",
                        "f.caseSummary",
                        "ord ".repeat(700));

        assertThat(refused).hasStatus(422);
        assertThat(body(refused))
                .contains(
                        "Teksten må højst fylde 2.500 tegn",
                        "ord ord ord",
                        "href=\"#f-caseSummary\"");
    }

    @Test
    void afterTheReferralTheEditionIsReadOnlyUntilANewOneIsBegun() {
        var theCase = test.open();
        var day = LocalDate.of(2027, 3, 1);
        test.run(Personas.caseworker(), () -> way.referred(theCase.id(), day, day, ""));

        assertThat(
                        keep(
                                "plan-locked",
                                browser.open(Personas.caseworker(), theCase.href() + "/plan")))
                .contains("Begynd en ny udgave")
                .doesNotContain("/plan/summary");
        browser.post(
                Personas.caseworker(),
                theCase.href() + "/plan/ny-udgave",
                "reason",
                "Nyt fra borgeren");
        assertThat(body(browser.open(Personas.caseworker(), theCase.href() + "/plan")))
                .contains("/plan/summary", "Udgave 1, låst");
        assertThat(browser.open(Personas.caseworker(), theCase.href() + "/plan/udgave-1.pdf"))
                .hasStatusOk();
        assertThat(body(browser.open(Personas.caseworker(), theCase.href() + "/journal")))
                .contains("Nyt fra borgeren");
    }

    @Test
    void strangersGetNothingAndReadersCannotWrite() {
        var theCase = test.open();
        for (var path : List.of("/plan", "/plan/summary", "/plan.pdf", "/plan/udgave-1.pdf")) {
            for (var stranger :
                    List.of(
                            Personas.caseworkerElsewhere(),
                            Personas.coordinator(),
                            Personas.gp(100_001),
                            test.citizenOf(theCase))) {
                assertThat(browser.open(stranger, theCase.href() + path))
                        .as(stranger + path)
                        .hasStatus(404);
            }
        }
        assertThat(
                        browser.post(
                                Personas.caseworkerElsewhere(),
                                theCase.href() + "/plan/summary",
                                "version",
                                "0"))
                .hasStatus(404);
        assertThat(
                        browser.post(
                                Personas.minuteTaker(),
                                theCase.href() + "/plan/summary",
                                "version",
                                "0"))
                .hasStatus(404);
        assertThat(browser.open(Personas.caseworker(), theCase.href() + "/plan/ukendt"))
                .hasStatus(404);
    }
}
