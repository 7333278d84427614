package dk.samspil.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.agreements.CaseType;
import dk.samspil.bindery.Papers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.Cases;
import dk.samspil.cases.CitizensWords;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.NewCase;
import dk.samspil.cases.Opening;
import dk.samspil.cases.OwnWords;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.certificates.ClinicalRequests;
import dk.samspil.certificates.GpRequests;
import dk.samspil.certificates.LegalBasis;
import dk.samspil.certificates.ReceivedCertificates;
import dk.samspil.certificates.Requesting;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Track;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Forms;
import dk.samspil.forms.SampleAnswers;
import dk.samspil.meetings.MeetingId;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.WorkArea;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A case at every stage of its way, each with one of everything that its pages can show; taken
/// there through the pages and front doors that people use.
@Component
@Lazy
class CasesOnTheWay {

    private static final LegalBasis CONSENT = new LegalBasis(LegalBasis.Kind.CONSENT, "");

    private final TestCases test;
    private final SignedInBrowser browser;
    private final Cases cases;
    private final CitizensWords words;
    private final Forms forms;
    private final Documents documents;
    private final GpRequests gpRequests;
    private final ClinicalRequests clinicalRequests;
    private final ReceivedCertificates received;

    CasesOnTheWay(
            TestCases test,
            SignedInBrowser browser,
            Cases cases,
            CitizensWords words,
            Forms forms,
            Documents documents,
            GpRequests gpRequests,
            ClinicalRequests clinicalRequests,
            ReceivedCertificates received) {
        this.test = test;
        this.browser = browser;
        this.cases = cases;
        this.words = words;
        this.forms = forms;
        this.documents = documents;
        this.gpRequests = gpRequests;
        this.clinicalRequests = clinicalRequests;
        this.received = received;
    }

    /// One case at each stage; one of them, in follow-up, has been asked and answered everything.
    List<RehabilitationCase> all(TeamId team, int clinic, MeetingId day) {
        Consumer<RehabilitationCase> askTheGp = this::askTheGp;
        Consumer<RehabilitationCase> refer = this::refer;
        Consumer<RehabilitationCase> book = booked -> book(booked, day);
        var recommended = refer.andThen(this::recommendAssessment);
        var ready = recommended.andThen(this::declineAssessment);
        var answered =
                askTheGp.andThen(this::gpAnswers)
                        .andThen(recommended)
                        .andThen(this::askTheClinic)
                        .andThen(this::clinicAnswers);
        var met = book.andThen(this::startTheMeeting);
        var sent = met.andThen(this::recommend).andThen(this::sendTheConclusion);
        return Stream.of(
                        opened -> {},
                        askTheGp,
                        refer,
                        recommended,
                        recommended.andThen(this::askTheClinic),
                        ready,
                        ready.andThen(book),
                        ready.andThen(met),
                        ready.andThen(met).andThen(this::recommend),
                        ready.andThen(sent),
                        answered.andThen(sent).andThen(this::decide),
                        this::withdraw)
                .map(way -> taken(open(team, clinic), way))
                .toList();
    }

    /// One that waits for the health coordinator.
    RehabilitationCase referred(TeamId team, int clinic) {
        return taken(open(team, clinic), this::refer);
    }

    private RehabilitationCase taken(RehabilitationCase opened, Consumer<RehabilitationCase> way) {
        way.accept(opened);
        return now(opened);
    }

    RehabilitationCase now(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> cases.find(theCase.id()).orElseThrow());
    }

    private RehabilitationCase open(TeamId team, int clinic) {
        var citizen = test.citizen(Personas.caseworker(), clinic);
        var wanted =
                new NewCase(
                        citizen.person(),
                        citizen.name(),
                        citizen.birthDate(),
                        CaseType.FLEX_JOB,
                        WorkArea.EMPLOYMENT,
                        1084,
                        team,
                        clinic,
                        true,
                        false,
                        EnumSet.allOf(ConsentCovers.class));
        var opened =
                test.as(
                        Personas.caseworker(),
                        () -> cases.find(((Opening.Opened) cases.open(wanted)).id()).orElseThrow());
        test.run(
                test.citizenOf(opened),
                () -> words.write(opened.id(), new OwnWords(0, "Ro", "Arbejde", "", "Min søster")));
        act(opened, "/plan/" + section(), "version", "0");
        test.run(
                Personas.caseworker(),
                () ->
                        documents.file(
                                opened.id(),
                                DocumentKind.CV,
                                "CV",
                                "Borgeren",
                                LocalDate.of(2026, 3, 1),
                                Track.EMPLOYMENT,
                                paper(),
                                true));
        return opened;
    }

    String section() {
        return forms.definition("PREPARATORY").sections().getFirst().key();
    }

    private void askTheGp(RehabilitationCase theCase) {
        sent(
                test.as(
                        Personas.caseworker(),
                        () -> gpRequests.send(now(theCase), sample("LAE261"), CONSENT)));
    }

    private void gpAnswers(RehabilitationCase theCase) {
        answer(Personas.gp(theCase.clinic()), theCase, "LAE265");
    }

    private void refer(RehabilitationCase theCase) {
        act(
                theCase,
                "/raadgivning/henvis",
                "otherDay",
                TestMeetings.DAY.toString(),
                "withoutCertificate",
                "Aftalt med lægen");
        post(
                Personas.coordinator(),
                theCase.href() + "/raadgivning/vurdering",
                "version",
                "0",
                "f.minutes",
                "8");
    }

    private void recommendAssessment(RehabilitationCase theCase) {
        post(
                Personas.coordinator(),
                theCase.href() + "/raadgivning/vurdering",
                "version",
                "1",
                "send",
                "1",
                "f.sufficient",
                "no",
                "f.missing",
                "Epikrise",
                "f.inTime",
                "no",
                "f.clinical",
                "yes",
                "f.question",
                "Er skulderen færdigbehandlet?",
                "f.minutes",
                "10");
    }

    private void askTheClinic(RehabilitationCase theCase) {
        var id =
                sent(
                        test.as(
                                Personas.caseworker(),
                                () ->
                                        clinicalRequests.send(
                                                now(theCase), sample("LAE271"), CONSENT)));
        var day = LocalDate.now(DanishDates.ZONE).plusDays(20);
        post(
                Personas.clinicalPhysician(),
                "/klinik/" + id + "/tid",
                "day",
                "" + day,
                "time",
                "9.30");
    }

    private void clinicAnswers(RehabilitationCase theCase) {
        answer(Personas.clinicalPhysician(), theCase, "LAE275");
    }

    private void book(RehabilitationCase theCase, MeetingId day) {
        act(theCase, "/moede/dagsorden", "meeting", day.toString());
        act(theCase, "/moede/sagsmappe");
    }

    private void declineAssessment(RehabilitationCase theCase) {
        act(theCase, "/raadgivning/sig-nej", "reason", "Der er en ny attest");
    }

    private void startTheMeeting(RehabilitationCase theCase) {
        act(theCase, "/moede/start");
    }

    private void sendTheConclusion(RehabilitationCase theCase) {
        act(theCase, "/opfoelgning/send");
    }

    private void withdraw(RehabilitationCase theCase) {
        act(theCase, "/traek-tilbage", "reason", "Borgeren er rask");
    }

    private void recommend(RehabilitationCase theCase) {
        act(
                theCase,
                "/indstilling",
                "version",
                "0",
                "background",
                "Borgeren har været syg i to år.",
                "goal.EMPLOYMENT.text",
                "Møbelsnedker",
                "measure.0.area",
                "EMPLOYMENT",
                "measure.0.name",
                "Virksomhedspraktik",
                "task.0.who",
                "Mette",
                "outcome",
                "RESOURCE_PROGRAMME",
                "finish",
                "1");
    }

    private void decide(RehabilitationCase theCase) {
        act(
                theCase,
                "/opfoelgning/afgoerelse",
                "outcome",
                "RESOURCE_PROGRAMME",
                "power",
                "Jobcenterchefen");
        act(theCase, "/opfoelgning/indsats/0", "version", "0", "granted", "true");
    }

    private void answer(Asker physician, RehabilitationCase theCase, String form) {
        test.run(
                physician,
                () -> {
                    var request =
                            received.waiting().stream()
                                    .filter(each -> each.caseId().equals(theCase.id()))
                                    .findFirst()
                                    .orElseThrow();
                    received.open(request.id());
                    received.answer(request.id(), 0, sample(form));
                });
    }

    private void act(RehabilitationCase theCase, String page, String... fields) {
        post(Personas.caseworker(), theCase.href() + page, fields);
    }

    /// Whatever is refused here would leave pages unopened later.
    private void post(Asker asker, String address, String... fields) {
        assertThat(browser.post(asker, address, fields)).as(address).hasStatus3xxRedirection();
    }

    private static String sent(Requesting requesting) {
        assertThat(requesting).isInstanceOf(Requesting.Sent.class);
        return ((Requesting.Sent) requesting).id().toString();
    }

    private Answers sample(String form) {
        return SampleAnswers.of(forms.definition(form));
    }

    private static byte[] paper() {
        try {
            return Papers.pdf(1, "Uddannet snedker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
