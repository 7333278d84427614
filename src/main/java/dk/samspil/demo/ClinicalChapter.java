package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.cases.Cases;
import dk.samspil.certificates.Answering;
import dk.samspil.certificates.Appointment;
import dk.samspil.certificates.Appointments;
import dk.samspil.certificates.Certificate;
import dk.samspil.certificates.ClinicalRequests;
import dk.samspil.certificates.LegalBasis;
import dk.samspil.certificates.Prefills;
import dk.samspil.certificates.ReceivedCertificates;
import dk.samspil.certificates.Requesting;
import dk.samspil.forms.Answers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;

/// The clinical function is asked, sets a time, summons the citizen, examines, and answers.
@InDemo
class ClinicalChapter {

    private final Cases cases;
    private final ClinicalRequests requests;
    private final Prefills prefills;
    private final Appointments appointments;
    private final ReceivedCertificates received;

    ClinicalChapter(
            Cases cases,
            ClinicalRequests requests,
            Prefills prefills,
            Appointments appointments,
            ReceivedCertificates received) {
        this.cases = cases;
        this.requests = requests;
        this.prefills = prefills;
        this.appointments = appointments;
        this.received = received;
    }

    void ask(DemoCase story, LocalDate day, DemoScript script) {
        script.on(
                day,
                story.caseworker(),
                () -> {
                    var theCase = cases.find(story.id()).orElseThrow();
                    Answers request =
                            prefills.lae271(theCase)
                                    .with(DemoWords.form(story.plot(), "lae271", day));
                    DemoDoing.expect(
                            Requesting.Sent.class,
                            requests.send(
                                    theCase, request, new LegalBasis(LegalBasis.Kind.CONSENT, "")));
                });
    }

    /// @param on when the citizen is to come; so late, maybe, that the caseworker is told first
    void appoint(DemoCase story, DemoCast cast, LocalDate day, LocalDate on, DemoScript script) {
        script.on(
                day,
                cast.clinicalSecretary(),
                () -> {
                    Certificate certificate = waiting(story);
                    received.open(certificate.id());
                    DemoDoing.done(
                            appointments.set(
                                    certificate.id(),
                                    on.atTime(LocalTime.of(9 + story.plot().serial() % 4, 30))));
                });
    }

    void summon(DemoCase story, DemoCast cast, LocalDate day, DemoScript script) {
        script.on(
                day,
                cast.clinicalSecretary(),
                () -> {
                    Certificate certificate = waiting(story);
                    Appointment appointment = appointments.of(certificate.id()).orElseThrow();
                    var story272 =
                            DemoWords.story(story.plot(), "lae272", day)
                                    .knowing("undersoeger", cast.clinicalPhysician().name());
                    DemoDoing.expect(
                            Requesting.Sent.class,
                            appointments.summon(
                                    certificate.id(),
                                    appointment.id(),
                                    prefills.lae272(certificate, appointment)
                                            .with(DemoWords.form("lae272", story272))));
                });
    }

    void answer(DemoCase story, DemoCast cast, LocalDate day, DemoScript script) {
        script.on(
                day,
                cast.clinicalPhysician(),
                () -> {
                    Certificate certificate = waiting(story);
                    DemoDoing.expect(
                            Answering.Sent.class,
                            received.answer(certificate.id(), 0, answer(story, certificate, day)));
                });
    }

    /// The citizen has been there; the answer is being written.
    void begin(DemoCase story, DemoCast cast, LocalDate day, DemoScript script) {
        Asker physician = cast.clinicalPhysician();
        script.on(
                day,
                physician,
                () -> {
                    Certificate certificate = waiting(story);
                    var begun = new LinkedHashMap<>(answer(story, certificate, day).values());
                    begun.keySet()
                            .retainAll(
                                    List.of(
                                            "questionAsked",
                                            "documents",
                                            "examined",
                                            "healthHistory",
                                            "socialHistory"));
                    DemoDoing.expect(
                            Answering.Saved.class,
                            received.save(certificate.id(), 0, new Answers(begun)));
                });
    }

    private Answers answer(DemoCase story, Certificate certificate, LocalDate day) {
        return prefills.lae275(certificate)
                .with(DemoWords.form(story.plot(), "lae275", day))
                .with("examined", DemoDates.after(day, -2).toString());
    }

    private Certificate waiting(DemoCase story) {
        return received.waiting().stream()
                .filter(each -> each.caseId().equals(story.id()))
                .findFirst()
                .orElseThrow();
    }
}
