package dk.samspil.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.CaseReads;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.exchange.Exchange;
import dk.samspil.exchange.SentMessage;
import dk.samspil.forms.Answers;
import dk.samspil.parties.Clinic;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class CertificatesTest {

    @Autowired TestCertificates given;
    @Autowired TestCases test;
    @Autowired Certificates certificates;
    @Autowired GpRequests gpRequests;
    @Autowired ReceivedCertificates received;
    @Autowired CaseReads reads;
    @Autowired Documents documents;
    @Autowired Exchange exchange;

    @Test
    void theRequestGoesToTheGpAndTheLetterToTheCitizenInOneGo() {
        var clinic = given.clinic();
        var theCase = given.openAt(clinic);

        var certificate = given.askGp(theCase);

        assertThat(given.now(theCase).status()).isEqualTo(CaseStatus.AWAITING_CERTIFICATE);
        assertThat(certificate.due())
                .isEqualTo(LocalDate.now(dk.samspil.calendar.DanishDates.ZONE).plusDays(30));
        assertThat(messages(theCase))
                .extracting(SentMessage::subject)
                .contains("LÆ 261: anmodning om LÆ 265, sag " + theCase.number())
                .contains("Bestil tid hos din læge");
        assertThat(kinds(theCase)).contains(DocumentKind.LAE261);
    }

    @Test
    void aRequestWithoutAQuestionOrARightIsNotSent() {
        var theCase = given.openAt(given.clinic());
        var law = new LegalBasis(LegalBasis.Kind.LAW, " ");

        assertThat(send(theCase, Answers.empty(), TestCertificates.CONSENT))
                .isInstanceOf(Requesting.Incomplete.class);
        assertThat(send(theCase, given.sample("LAE261"), law))
                .isInstanceOf(Requesting.Refused.class);
        assertThat(messages(theCase)).isEmpty();
        assertThat(given.now(theCase).status()).isEqualTo(CaseStatus.PREPARATION);
    }

    @Test
    void aCaseWithoutAClinicCannotAsk() {
        var theCase = test.open();

        assertThat(send(theCase, given.sample("LAE261"), TestCertificates.CONSENT))
                .isInstanceOfSatisfying(
                        Requesting.Refused.class,
                        refused ->
                                assertThat(refused.reason().key())
                                        .isEqualTo("certificates.refused.no-clinic"));
    }

    @Test
    void theFirstLookOfTheClinicIsTheReceipt() {
        var clinic = given.clinic();
        var certificate = given.askGp(given.openAt(clinic));

        test.as(gp(clinic), () -> received.open(certificate.id()));

        var seen = given.now(certificate);
        assertThat(seen.status()).isEqualTo(CertificateStatus.OPENED);
        assertThat(seen.openedBy()).isEqualTo("Per Praksis");
    }

    @Test
    void aDraftIsSeenByTheClinicOnlyAndTheSecondWriterIsTold() {
        var clinic = given.clinic();
        var certificate = given.askGp(given.openAt(clinic));
        var half = Answers.empty().with("daily", "Halvt skrevet");

        assertThat(save(clinic, certificate, 0, half)).isEqualTo(new Answering.Saved());
        assertThat(save(clinic, certificate, 0, half)).isInstanceOf(Answering.Conflict.class);
        assertThat(save(clinic, certificate, 1, half)).isEqualTo(new Answering.Saved());

        assertThat(test.as(Personas.caseworker(), () -> received.draft(certificate.id())))
                .isEqualTo(AnswerDraft.NONE);
        assertThat(given.now(certificate).answer()).isEqualTo(Answers.empty());
    }

    @Test
    void theAnswerIsFiledAndMovesTheCase() {
        var clinic = given.clinic();
        var theCase = given.openAt(clinic);
        var certificate = given.askGp(theCase);

        assertThat(answer(clinic, certificate, Answers.empty()))
                .isInstanceOf(Answering.Incomplete.class);
        assertThat(
                        test.as(
                                gp(clinic),
                                () -> received.answer(certificate.id(), 1, given.sample("LAE265"))))
                .isEqualTo(new Answering.Sent());

        assertThat(given.now(theCase).status()).isEqualTo(CaseStatus.READY_TO_REFER);
        assertThat(given.now(certificate).answer()).isEqualTo(given.sample("LAE265"));
        assertThat(kinds(theCase)).contains(DocumentKind.LAE265);
        assertThat(test.as(Personas.caseworker(), () -> reads.deadlines(theCase.id()))).isEmpty();
        assertThat(answer(clinic, certificate, given.sample("LAE265")))
                .isInstanceOf(Answering.Refused.class);
    }

    @Test
    void anUnknownPatientIsAnAnswerToo() {
        var clinic = given.clinic();
        var theCase = given.openAt(clinic);
        var certificate = given.askGp(theCase);

        assertThat(refuse(clinic, certificate, Refusal.OTHER, ""))
                .isInstanceOf(Result.Refused.class);
        assertThat(refuse(clinic, certificate, Refusal.UNKNOWN_PATIENT, ""))
                .isEqualTo(Result.done());

        assertThat(given.now(certificate).status()).isEqualTo(CertificateStatus.REFUSED);
        assertThat(given.now(theCase).status()).isEqualTo(CaseStatus.PREPARATION);
    }

    @Test
    void theClinicIsRemindedOnceADay() {
        var theCase = given.openAt(given.clinic());
        var certificate = given.askGp(theCase);

        assertThat(remind(certificate)).isEqualTo(Result.done());
        assertThat(remind(certificate)).isInstanceOf(Result.Refused.class);

        assertThat(given.now(certificate).reminders()).isEqualTo(1);
        assertThat(messages(theCase))
                .extracting(SentMessage::subject)
                .contains("Påmindelse om LÆ 265, sag " + theCase.number());
    }

    @Test
    void whatWasSentByMistakeIsTakenBackAndAskedAgain() {
        var clinic = given.clinic();
        var theCase = given.openAt(clinic);
        var certificate = given.askGp(theCase);

        assertThat(withdraw(certificate, " ")).isInstanceOf(Result.Refused.class);
        assertThat(withdraw(certificate, "Forkert borger")).isEqualTo(Result.done());

        assertThat(given.now(certificate).status()).isEqualTo(CertificateStatus.WITHDRAWN);
        assertThat(given.now(theCase).status()).isEqualTo(CaseStatus.PREPARATION);
        assertThat(answer(clinic, certificate, given.sample("LAE265")))
                .isInstanceOf(Answering.Refused.class);
        assertThat(given.askGp(given.now(theCase)).id()).isNotEqualTo(certificate.id());
    }

    private Requesting send(RehabilitationCase theCase, Answers request, LegalBasis basis) {
        return test.as(Personas.caseworker(), () -> gpRequests.send(theCase, request, basis));
    }

    private Answering save(Clinic clinic, Certificate certificate, long version, Answers answers) {
        return test.as(gp(clinic), () -> received.save(certificate.id(), version, answers));
    }

    private Answering answer(Clinic clinic, Certificate certificate, Answers answers) {
        return test.as(gp(clinic), () -> received.answer(certificate.id(), 0, answers));
    }

    private Result refuse(Clinic clinic, Certificate certificate, Refusal refusal, String words) {
        return test.as(gp(clinic), () -> received.refuse(certificate.id(), refusal, words));
    }

    private Result remind(Certificate certificate) {
        return test.as(Personas.caseworker(), () -> certificates.remind(certificate.id()));
    }

    private Result withdraw(Certificate certificate, String reason) {
        return test.as(
                Personas.caseworker(), () -> certificates.withdraw(certificate.id(), reason));
    }

    private List<SentMessage> messages(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> exchange.ofCase(theCase.id().value()));
    }

    private List<DocumentKind> kinds(RehabilitationCase theCase) {
        return test.as(
                Personas.caseworker(),
                () -> documents.of(theCase.id()).stream().map(Document::kind).toList());
    }

    private static Asker gp(Clinic clinic) {
        return Personas.gp(clinic.organisation());
    }
}
