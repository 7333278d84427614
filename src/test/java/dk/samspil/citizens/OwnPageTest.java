package dk.samspil.citizens;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestConclusions;
import dk.samspil.TestMeetings;
import dk.samspil.bindery.Papers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Track;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class OwnPageTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired TestMeetings planner;
    @Autowired TestConclusions conclusions;
    @Autowired CaseWay way;
    @Autowired Documents documents;

    @Test
    void thePageSaysInPlainWordsWhatComesByWhen() {
        var theCase = test.open();
        test.run(
                Personas.caseworker(),
                () ->
                        way.certificateRequested(
                                theCase.id(),
                                UUID.randomUUID(),
                                "LÆ 265",
                                "Lægehuset ved Torvet",
                                LocalDate.of(2026, 12, 22)));

        assertThat(own(theCase))
                .contains("Din læge skal svare senest 22. december 2026")
                .contains("Vi bad Lægehuset ved Torvet om en attest om dit helbred")
                .contains("Hvem er hvem", Personas.caseworker().name())
                .doesNotContain("Teamets indstilling", "??");
    }

    @Test
    void onTheAgendaItSaysWhenAndWhereAndWhoSitsAtTheTable() {
        var day = planner.plan();
        var ready = planner.ready();
        browser.post(Personas.caseworker(), "/moeder/" + day + "/sag", "number", ready.number());

        assertThat(own(ready))
                .contains("torsdag den 14. januar 2027 kl. 09.00", "mødelokale 2")
                .contains("Sundhedskoordinator", Personas.coordinator().name())
                .contains("Sidder i teamet", Personas.minuteTaker().name());
    }

    @Test
    void onlyPapersThatAreShownToTheCitizenStandOnThePage() throws Exception {
        var theCase = test.open();
        var today = LocalDate.now(DanishDates.ZONE);
        byte[] paper = Papers.pdf(1, "Brev");
        test.run(
                Personas.caseworker(),
                () -> {
                    for (boolean shown : new boolean[] {true, false}) {
                        documents.file(
                                theCase.id(),
                                DocumentKind.CORRESPONDENCE,
                                shown ? "Brev til dig" : "Intern seddel",
                                "Mette",
                                today,
                                Track.SOCIAL,
                                paper,
                                shown);
                    }
                });

        assertThat(own(theCase)).contains("Brev til dig (PDF)").doesNotContain("Intern seddel");
    }

    @Test
    void afterTheMeetingItSaysWhatWasRecommendedDecidedAndBegun() {
        var theCase = conclusions.recommended();
        assertThat(own(theCase))
                .contains("Teamet anbefaler:", "Det er en anbefaling", "Møbelsnedker")
                .doesNotContain("traf afgørelse", "??");

        var page = theCase.href() + "/opfoelgning";
        browser.post(Personas.caseworker(), page + "/send");
        browser.post(
                Personas.caseworker(),
                page + "/afgoerelse",
                "outcome",
                "FLEX_JOB",
                "power",
                "Jobcenterchefen");
        browser.post(Personas.caseworker(), page + "/indsats/0", "version", "0", "granted", "true");

        assertThat(own(theCase))
                .contains("Kommunen traf afgørelse")
                .contains("Virksomhedspraktik</strong> – <span>bevilget")
                .doesNotContain("Det er en anbefaling", "??");
    }

    @Test
    void theCaseFileThatTheTeamGotIsReadByItsCitizenAlone() {
        var theCase = conclusions.booked();
        browser.post(Personas.caseworker(), theCase.href() + "/moede/sagsmappe");
        var link = Pattern.compile("href=\"(/min-sag/sagsmappe/[^\"]+)").matcher(own(theCase));
        assertThat(link.find()).isTrue();
        assertThat(browser.open(test.citizenOf(theCase), link.group(1))).hasStatusOk();
        assertThat(browser.open(test.citizenOf(test.open()), link.group(1))).hasStatus(404);
        assertThat(browser.open(test.citizenOf(test.open()), "/min-sag/" + theCase.number()))
                .hasStatus(404);
    }

    private String own(RehabilitationCase theCase) {
        var page = browser.open(test.citizenOf(theCase), "/min-sag/" + theCase.number());
        return keep("own", page);
    }
}
