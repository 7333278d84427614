package dk.samspil.certificates;

import dk.samspil.Personas;
import dk.samspil.TestCases;
import dk.samspil.access.Side;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.forms.Answers;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Forms;
import dk.samspil.forms.SampleAnswers;
import dk.samspil.parties.Clinic;
import dk.samspil.parties.Clinics;
import dk.samspil.parties.Gln;
import dk.samspil.parties.ProviderNumber;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/// Cases with a clinic, requests and answers, for tests.
@Component
class TestCertificates {

    static final LegalBasis CONSENT = new LegalBasis(LegalBasis.Kind.CONSENT, "");

    private final TestCases test;
    private final Clinics clinics;
    private final Cases cases;
    private final CaseWay way;
    private final Forms forms;
    private final GpRequests gpRequests;
    private final ClinicalRequests clinicalRequests;
    private final RecommendedInTests recommended;
    private final CertificateStore store;

    TestCertificates(
            TestCases test,
            Clinics clinics,
            Cases cases,
            CaseWay way,
            Forms forms,
            GpRequests gpRequests,
            ClinicalRequests clinicalRequests,
            RecommendedInTests recommended,
            CertificateStore store) {
        this.test = test;
        this.clinics = clinics;
        this.cases = cases;
        this.way = way;
        this.forms = forms;
        this.gpRequests = gpRequests;
        this.clinicalRequests = clinicalRequests;
        this.recommended = recommended;
        this.store = store;
    }

    Clinic clinic() {
        var number = "%06d".formatted(ThreadLocalRandom.current().nextInt(100_000, 999_999));
        return test.as(
                Personas.administrator(),
                () ->
                        clinics.add(
                                "Lægehuset Prøvegade " + number,
                                new ProviderNumber(number),
                                new Gln("5790000120420"),
                                "87 65 43 21",
                                "Prøvegade 2, 2750 Ballerup",
                                1084));
    }

    RehabilitationCase openAt(Clinic clinic) {
        return test.open(Personas.caseworker(), clinic.organisation());
    }

    Answers sample(String form) {
        return SampleAnswers.of(definition(form));
    }

    FormDefinition definition(String form) {
        return forms.definition(form);
    }

    Certificate askGp(RehabilitationCase theCase) {
        return sent(
                test.as(
                        Personas.caseworker(),
                        () -> gpRequests.send(theCase, sample("LAE261"), CONSENT)));
    }

    /// Takes the case to where a coordinator has recommended a clinical assessment.
    RehabilitationCase recommended(RehabilitationCase theCase) {
        var day = LocalDate.of(2027, 3, 1);
        test.run(
                Personas.caseworker(),
                () -> {
                    way.referred(theCase.id(), day, day, "");
                    cases.letIn(theCase.id(), Personas.HEALTH_UNIT, Side.HEALTH_UNIT, null);
                });
        test.run(
                Personas.coordinator(),
                () -> way.clinicalAssessmentRecommended(theCase.id(), "Standardpakke"));
        recommended.give(theCase.id());
        return now(theCase);
    }

    Certificate askClinic(RehabilitationCase theCase) {
        return sent(
                test.as(
                        Personas.caseworker(),
                        () -> clinicalRequests.send(theCase, sample("LAE271"), CONSENT)));
    }

    RehabilitationCase now(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> cases.find(theCase.id()).orElseThrow());
    }

    Certificate now(Certificate certificate) {
        return test.as(Personas.caseworker(), () -> store.find(certificate.id()).orElseThrow());
    }

    private Certificate sent(Requesting requesting) {
        if (requesting instanceof Requesting.Sent(var id)) {
            return test.as(Personas.caseworker(), () -> store.find(id).orElseThrow());
        }
        throw new AssertionError(requesting);
    }
}
