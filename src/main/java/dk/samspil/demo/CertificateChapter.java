package dk.samspil.demo;

import dk.samspil.cases.Cases;
import dk.samspil.cases.Correction;
import dk.samspil.certificates.Answering;
import dk.samspil.certificates.Certificate;
import dk.samspil.certificates.CertificateId;
import dk.samspil.certificates.CertificateKind;
import dk.samspil.certificates.Certificates;
import dk.samspil.certificates.GpRequests;
import dk.samspil.certificates.LegalBasis;
import dk.samspil.certificates.ReceivedCertificates;
import dk.samspil.certificates.Refusal;
import dk.samspil.certificates.Requesting;
import dk.samspil.forms.Answers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/// The GP is asked for LÆ 265: asked, reminded, opened, begun, answered, refused, taken back.
@InDemo
class CertificateChapter {

    private static final LegalBasis CONSENT = new LegalBasis(LegalBasis.Kind.CONSENT, "");

    private final Cases cases;
    private final GpRequests requests;
    private final Certificates certificates;
    private final ReceivedCertificates received;

    CertificateChapter(
            Cases cases,
            GpRequests requests,
            Certificates certificates,
            ReceivedCertificates received) {
        this.cases = cases;
        this.requests = requests;
        this.certificates = certificates;
        this.received = received;
    }

    void ask(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.expect(
                                Requesting.Sent.class,
                                requests.send(
                                        cases.find(story.id()).orElseThrow(),
                                        DemoWords.form(story.plot(), "lae261", day),
                                        CONSENT)));
    }

    void remind(DemoCase story, LocalDate day, DemoScript script) {
        script.on(day, story.caseworker(), () -> DemoDoing.done(certificates.remind(open(story))));
    }

    void takeBack(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () ->
                        DemoDoing.done(
                                certificates.withdraw(
                                        open(story),
                                        DemoWords.say(story.plot(), "withdrawnrequest"))));
    }

    void opened(DemoCase story, LocalDate day, DemoScript script) {
        script.on(day, story.doctor(), () -> received.open(waiting(story)));
    }

    /// The doctor has begun, and has come to what is not yet filled in.
    void begin(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.doctor(),
                () -> {
                    CertificateId id = waiting(story);
                    received.open(id);
                    var begun = new LinkedHashMap<>(answer(story, day).values());
                    begun.keySet()
                            .retainAll(
                                    List.of(
                                            "knownSince",
                                            "consultation",
                                            "basisOf",
                                            "diagnoses",
                                            "course"));
                    DemoDoing.expect(
                            Answering.Saved.class, received.save(id, 0, new Answers(begun)));
                });
    }

    void answer(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.doctor(),
                () -> {
                    CertificateId id = waiting(story);
                    received.open(id);
                    DemoDoing.expect(
                            Answering.Sent.class, received.answer(id, 0, answer(story, day)));
                });
    }

    void refuse(DemoCase story, Refusal refusal, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.doctor(),
                () -> {
                    CertificateId id = waiting(story);
                    received.open(id);
                    DemoDoing.done(
                            received.refuse(id, refusal, DemoWords.say(story.plot(), "refused")));
                });
    }

    /// The citizen turned out to have another doctor.
    void changeClinic(DemoCase story, DemoCast.Practice to, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () -> {
                    var theCase = cases.find(story.id()).orElseThrow();
                    DemoDoing.expect(
                            Correction.Corrected.class,
                            cases.correct(
                                    story.id(),
                                    theCase.version(),
                                    new Correction.Facts(
                                            theCase.area(),
                                            theCase.team(),
                                            to.clinic().organisation(),
                                            theCase.childrenAtHome(),
                                            theCase.qualifyingEducation())));
                });
    }

    private static Answers answer(DemoCase story, LocalDate day) {
        return DemoWords.form(story.plot(), "lae265", day)
                .with("consultation", DemoDates.after(day, -2).toString());
    }

    private CertificateId waiting(DemoCase story) {
        return received.waiting().stream()
                .filter(each -> each.caseId().equals(story.id()))
                .map(Certificate::id)
                .findFirst()
                .orElseThrow();
    }

    private CertificateId open(DemoCase story) {
        return certificates.of(story.id()).stream()
                .filter(each -> each.kind() == CertificateKind.GP && each.isOpen())
                .map(Certificate::id)
                .findFirst()
                .orElseThrow();
    }
}
