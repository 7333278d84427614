package dk.samspil.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.Result;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.exchange.Exchange;
import dk.samspil.exchange.SentMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class ClinicalAssessmentTest {

    @Autowired TestCertificates given;
    @Autowired TestCases test;
    @Autowired ClinicalRequests clinicalRequests;
    @Autowired Appointments appointments;
    @Autowired ReceivedCertificates received;
    @Autowired Prefills prefills;
    @Autowired Documents documents;
    @Autowired Exchange exchange;

    private final Asker clinician = Personas.clinicalPhysician();

    @Test
    void withoutACoordinatorsRecommendationNothingIsSent() {
        var theCase = given.openAt(given.clinic());

        var requesting =
                test.as(
                        Personas.caseworker(),
                        () ->
                                clinicalRequests.send(
                                        theCase, given.sample("LAE271"), TestCertificates.CONSENT));

        assertThat(requesting).isInstanceOf(Requesting.Refused.class);
    }

    @Test
    void theRequestIsFilledInWithTheRecommendationAndWhatIsEnclosed() {
        var theCase = given.recommended(given.openAt(given.clinic()));

        var prefilled = test.as(Personas.caseworker(), () -> prefills.lae271(theCase));

        assertThat(prefilled.text("recommendation")).contains("Lis Lægesen", "ikke udredt");
        assertThat(prefilled.text("question")).contains("skånehensyn");
        assertThat(prefilled.chosen("enclosed")).doesNotContain("lae265");
    }

    @Test
    void anEarlyAppointmentIsFollowedByTheSummons() {
        var certificate = given.askClinic(given.recommended(given.openAt(given.clinic())));
        assertThat(set(certificate, 10)).isEqualTo(Result.done());
        var appointment = appointment(certificate);
        assertThat(appointment.late()).isFalse();

        assertThat(summon(certificate, appointment)).isInstanceOf(Requesting.Sent.class);

        assertThat(messages(clinician, certificate))
                .extracting(SentMessage::purpose)
                .contains("certificates-lae272", "certificates-lae272-copy")
                .doesNotContain("certificates-late-appointment");
        assertThat(summon(certificate, appointment)).isInstanceOf(Requesting.Refused.class);
    }

    @Test
    void aLateAppointmentIsToldToTheCaseworkerBeforeTheCitizenIsSummoned() {
        var certificate = given.askClinic(given.recommended(given.openAt(given.clinic())));
        assertThat(set(certificate, 15)).isEqualTo(Result.done());

        var appointment = appointment(certificate);

        assertThat(appointment.late()).isTrue();
        assertThat(appointment.toldAt()).isNotNull();
        assertThat(appointment.summonedAt()).isNull();
        assertThat(messages(clinician, certificate))
                .extracting(SentMessage::purpose)
                .containsExactly("certificates-late-appointment");
        assertThat(summon(certificate, appointment)).isInstanceOf(Requesting.Sent.class);
    }

    @Test
    void aSummonsForATimeThatWasChangedMeanwhileIsNotSent() {
        var certificate = given.askClinic(given.recommended(given.openAt(given.clinic())));
        set(certificate, 5);
        var first = appointment(certificate);
        set(certificate, 6);

        assertThat(summon(certificate, first)).isInstanceOf(Requesting.Refused.class);
        assertThat(summon(certificate, appointment(certificate)))
                .isInstanceOf(Requesting.Sent.class);
    }

    @Test
    void theAnswerIsFiledAndTheGpGetsACopy() {
        var clinic = given.clinic();
        var theCase = given.recommended(given.openAt(clinic));
        var certificate = given.askClinic(theCase);
        test.as(clinician, () -> received.open(certificate.id()));

        assertThat(
                        test.as(
                                clinician,
                                () -> received.answer(certificate.id(), 0, given.sample("LAE275"))))
                .isEqualTo(new Answering.Sent());

        assertThat(given.now(theCase).status()).isEqualTo(CaseStatus.READY_FOR_MEETING);
        assertThat(test.as(Personas.caseworker(), () -> documents.of(theCase.id())))
                .anyMatch(document -> document.kind() == DocumentKind.LAE275);
        assertThat(messages(clinician, certificate))
                .anySatisfy(
                        copy -> {
                            assertThat(copy.purpose()).isEqualTo("certificates-lae275-copy");
                            assertThat(copy.receiverName()).isEqualTo(clinic.name());
                        });
    }

    private Result set(Certificate certificate, int days) {
        LocalDateTime at =
                LocalDate.now(dk.samspil.calendar.DanishDates.ZONE).plusDays(days).atTime(9, 30);
        return test.as(clinician, () -> appointments.set(certificate.id(), at));
    }

    private Appointment appointment(Certificate certificate) {
        return test.as(clinician, () -> appointments.of(certificate.id()).orElseThrow());
    }

    private Requesting summon(Certificate certificate, Appointment appointment) {
        return test.as(
                clinician,
                () ->
                        appointments.summon(
                                certificate.id(), appointment.id(), given.sample("LAE272")));
    }

    private List<SentMessage> messages(Asker asker, Certificate certificate) {
        return test.as(asker, () -> exchange.ofCase(certificate.caseId().value())).stream()
                .filter(message -> !message.purpose().equals("certificates-lae271"))
                .toList();
    }
}
