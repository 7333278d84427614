package dk.samspil.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.CaseReads;
import dk.samspil.forms.Answers;
import dk.samspil.parties.Clinic;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SamspilTest
class CertificateAccessTest {

    @Autowired TestCertificates given;
    @Autowired TestCases test;
    @Autowired ReceivedCertificates received;
    @Autowired CaseReads reads;
    @Autowired SignedInBrowser browser;
    @Autowired JdbcClient jdbc;

    private final Asker caseworker = Personas.caseworker();
    private final Asker clinician = Personas.clinicalPhysician();

    @Test
    void strangersGetNothing() {
        var clinic = given.clinic();
        var theCase = given.openAt(clinic);
        var certificate = given.askGp(theCase);
        var otherGp = Personas.gp(given.clinic().organisation());
        for (var path : List.of("", "/anmodning.pdf", "/svar.pdf")) {
            for (var stranger : List.of(otherGp, clinician, caseworker, test.citizenOf(theCase))) {
                assertThat(browser.open(stranger, "/laege/" + certificate.id() + path))
                        .as(stranger + path)
                        .hasStatus(404);
            }
            assertThat(browser.open(clinician, "/klinik/" + certificate.id() + path))
                    .hasStatus(404);
        }
        for (var path :
                List.of(
                        "",
                        "/lae261",
                        "/lae271",
                        "/" + certificate.id(),
                        "/" + certificate.id() + "/anmodning.pdf")) {
            for (var stranger :
                    List.of(
                            Personas.caseworkerElsewhere(),
                            Personas.coordinator(),
                            Personas.gp(clinic.organisation()))) {
                assertThat(browser.open(stranger, theCase.href() + "/attester" + path))
                        .as(stranger + path)
                        .hasStatus(404);
            }
        }
        assertThat(browser.post(otherGp, "/laege/" + certificate.id(), "version", "0", "send", "1"))
                .hasStatus(404);
        assertThat(
                        browser.post(
                                otherGp,
                                "/laege/" + certificate.id() + "/afvis",
                                "refusal",
                                "UNKNOWN_PATIENT"))
                .hasStatus(404);
        assertThat(
                        browser.post(
                                clinician,
                                "/klinik/" + certificate.id() + "/tid",
                                "day",
                                "3-3-2027",
                                "time",
                                "9.30"))
                .hasStatus(404);
        assertThat(
                        browser.post(
                                Personas.caseworkerElsewhere(),
                                theCase.href() + "/attester/" + certificate.id() + "/ryk"))
                .hasStatus(404);
        var mine = given.openAt(clinic);
        assertThat(browser.post(caseworker, mine.href() + "/attester/" + certificate.id() + "/ryk"))
                .hasStatus(404);
        assertThat(browser.open(caseworker, theCase.href() + "/attester/ikke-et-id"))
                .hasStatus4xxClientError();
    }

    @Test
    void nobodyElseSeesARequestOrItsAnswer() {
        var clinic = given.clinic();
        var other = given.clinic();
        var theCase = given.openAt(clinic);
        var certificate = given.askGp(theCase);
        test.as(gp(clinic), () -> received.save(certificate.id(), 0, Answers.empty()));

        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.clinicalPhysician(),
                        gp(other),
                        test.citizenOf(test.open()))) {
            for (var table :
                    List.of("certificate", "answer_draft", "request_message", "appointment")) {
                assertThat(rows(stranger, table))
                        .as(stranger + table)
                        .doesNotContain(certificate.id().value());
            }
            assertThat(update(stranger, certificate)).as(stranger.toString()).isZero();
        }
        assertThat(rows(gp(clinic), "certificate")).contains(certificate.id().value());
        assertThat(rows(test.citizenOf(theCase), "certificate")).contains(certificate.id().value());
        assertThat(rows(Personas.caseworker(), "answer_draft"))
                .doesNotContain(certificate.id().value());
    }

    @Test
    void theGpReadsOfTheJournalOnlyWhatTheClinicDid() {
        var clinic = given.clinic();
        var theCase = given.openAt(clinic);
        var certificate = given.askGp(theCase);
        assertThat(test.as(gp(clinic), () -> reads.journal(theCase.id()))).isEmpty();

        test.as(gp(clinic), () -> received.answer(certificate.id(), 0, given.sample("LAE265")));

        assertThat(test.as(gp(clinic), () -> reads.journal(theCase.id()))).hasSize(1);
    }

    private List<UUID> rows(Asker asker, String table) {
        var id = table.equals("certificate") ? "id" : "certificate_id";
        return test.as(
                asker,
                () ->
                        jdbc.sql("select " + id + " from certificates." + table)
                                .query(UUID.class)
                                .list());
    }

    private int update(Asker asker, Certificate certificate) {
        return test.as(
                asker,
                () ->
                        jdbc.sql("update certificates.certificate set reason = 'x' where id = ?")
                                .param(certificate.id().value())
                                .update());
    }

    private static Asker gp(Clinic clinic) {
        return Personas.gp(clinic.organisation());
    }
}
