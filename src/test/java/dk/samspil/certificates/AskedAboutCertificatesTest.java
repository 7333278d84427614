package dk.samspil.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.parties.Clinic;
import dk.samspil.surveys.TestStanding;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A certificate that was delivered is asked about; one that was taken back or refused is not.
@SamspilTest
class AskedAboutCertificatesTest {

    @Autowired TestCertificates given;
    @Autowired TestStanding standing;
    @Autowired TestCases test;
    @Autowired ReceivedCertificates received;
    @Autowired Certificates certificates;

    @BeforeEach
    void nobodyElseAsks() {
        standing.endAll();
    }

    private UUID asking(String whom) {
        return standing.begun(
                Personas.secretariat(), "CERTIFICATE", "occasions.gp-certificate=" + whom, 1, 0);
    }

    private void answered(Clinic clinic) {
        var certificate = given.askGp(given.openAt(clinic));
        assertThat(
                        test.as(
                                Personas.gp(clinic.organisation()),
                                () -> received.answer(certificate.id(), 0, given.sample("LAE265"))))
                .isEqualTo(new Answering.Sent());
    }

    @Test
    void theCaseworkerIsAskedHowGoodItWasAndTheClinicHowWellItWasAsked() {
        var caseworkers = asking("MUNICIPALITY");
        var clinics = asking("PHYSICIAN");
        var clinic = given.clinic();
        answered(clinic);

        standing.ask(Personas.HEALTH_UNIT);

        assertThat(standing.letters(caseworkers))
                .singleElement()
                .satisfies(
                        letter ->
                                assertThat(letter)
                                        .containsEntry("channel", "NOTICE")
                                        .containsEntry("receiver_organisation", Personas.BALLERUP)
                                        .containsEntry(
                                                "receiver_person", Personas.caseworker().person()));
        assertThat(standing.letters(clinics))
                .singleElement()
                .satisfies(
                        letter ->
                                assertThat(letter)
                                        .containsEntry(
                                                "receiver_organisation", clinic.organisation()));
    }

    @Test
    void oneThatWasTakenBackOrRefusedIsNotAskedAbout() {
        var caseworkers = asking("MUNICIPALITY");
        var clinic = given.clinic();
        var taken = given.askGp(given.openAt(clinic));
        test.run(
                Personas.caseworker(),
                () ->
                        assertThat(certificates.withdraw(taken.id(), "Sendt ved en fejl").isDone())
                                .isTrue());
        var refused = given.askGp(given.openAt(clinic));
        test.run(
                Personas.gp(clinic.organisation()),
                () ->
                        assertThat(
                                        received.refuse(refused.id(), Refusal.UNKNOWN_PATIENT, "")
                                                .isDone())
                                .isTrue());

        assertThat(standing.outcomes(caseworkers)).isEmpty();
        answered(clinic);
        assertThat(standing.outcomes(caseworkers)).containsExactly(Map.entry("OPEN", 1L));
    }
}
