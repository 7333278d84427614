package dk.samspil.followup;

import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.exchange.Exchange;
import dk.samspil.exchange.SentMessage;
import dk.samspil.print.Pdf;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class FollowUpTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired Cases cases;
    @Autowired CaseWay way;
    @Autowired Documents documents;
    @Autowired Exchange exchange;

    @Test
    void theLetterSaysAllThatWasOnTheWallAndNothingEmpty() {
        var theCase = recommended();

        var letter =
                browser.open(Personas.caseworker(), theCase.href() + "/opfoelgning/brev.pdf")
                        .getResponse()
                        .getContentAsByteArray();

        Pdf.keep("conclusion", letter);
        Pdf.assertKeepsTheStandards(letter);
        assertThat(Pdf.text(letter).replaceAll("\\s+", " "))
                .contains("Kære Anders Testesen", "Teamet anbefaler: Fleksjob")
                .contains("Møbelsnedker", "Timer om ugen: 12", "Arbejdsforhold: Rolige omgivelser")
                .contains("Gæld – Gældsrådgivning", "Virksomhedspraktik", "13 uger")
                .contains("Ingen tunge løft", "Anders: ringer til værkstedet, senest 1. marts")
                .contains("Nej, der er ikke brug for en mentor", "Sig dit sagsnummer")
                .doesNotContain("Uenighed", "Fremtidige arbejdsområder", "??");
    }

    @Test
    void conclusionAndDecisionGoToTheCitizenAndAreFiled() {
        var theCase = recommended();
        var page = theCase.href() + "/opfoelgning";

        browser.post(Personas.caseworker(), page + "/send");
        browser.post(
                Personas.caseworker(),
                page + "/afgoerelse",
                "outcome",
                "FLEX_JOB",
                "power",
                "Jobcenterchefen");

        assertThat(test.as(Personas.caseworker(), () -> cases.find(theCase.id()).orElseThrow()))
                .extracting(RehabilitationCase::status)
                .isEqualTo(CaseStatus.IN_FOLLOW_UP);
        assertThat(test.as(Personas.caseworker(), () -> exchange.ofCase(theCase.id().value())))
                .extracting(SentMessage::subject)
                .contains("Rehabiliteringsteamets indstilling", "Kommunens afgørelse i din sag");
        assertThat(test.as(test.citizenOf(theCase), () -> documents.of(theCase.id())))
                .extracting(Document::kind)
                .contains(DocumentKind.RECOMMENDATION, DocumentKind.DECISION);
        assertThat(keep("follow-up", browser.open(Personas.caseworker(), page)))
                .contains("Kommunens afgørelse i din sag", theCase.citizenName())
                .doesNotContain("??");
    }

    private RehabilitationCase recommended() {
        var theCase = test.open();
        var day = LocalDate.of(2026, 12, 10);
        test.run(
                Personas.caseworker(),
                () -> {
                    way.referred(theCase.id(), day, day.minusDays(7), "");
                    way.screenedSufficient(theCase.id(), "koordinatoren");
                    way.putOnAgenda(theCase.id(), UUID.randomUUID(), day, "09.30");
                    way.meetingStarted(theCase.id());
                });
        String[] written = {
            "version", "0",
            "background", "Har været syg i to år.",
            "statements", "Jeg savner mit værksted.",
            "goal.EMPLOYMENT.text", "Møbelsnedker",
            "goal.EMPLOYMENT.hours", "12",
            "goal.EMPLOYMENT.conditions", "Rolige omgivelser",
            "problem.SOCIAL.text", "Gæld",
            "problem.SOCIAL.answer", "Gældsrådgivning",
            "measure.0.area", "EMPLOYMENT",
            "measure.0.name", "Virksomhedspraktik",
            "measure.0.duration", "13 uger",
            "mentor", "no",
            "outcome", "FLEX_JOB",
            "considerations", "Ingen tunge løft",
            "task.0.who", "Anders",
            "task.0.what", "ringer til værkstedet",
            "task.0.by", "1. marts",
            "finish", "1"
        };
        browser.post(Personas.minuteTaker(), theCase.href() + "/indstilling", written);
        return theCase;
    }
}
