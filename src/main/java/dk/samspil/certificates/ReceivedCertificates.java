package dk.samspil.certificates;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Result;
import dk.samspil.forms.Answers;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Forms;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The certificates that the asker's clinic or clinical function was asked for: opening, drafting,
/// answering, and sending back what cannot be answered.
@Component
@Transactional
public class ReceivedCertificates {

    private static final int MOST_WAITING = 200;
    private static final int MOST_DONE = 50;

    private final CertificateStore store;
    private final AnswerDrafts drafts;
    private final Deliveries deliveries;
    private final Forms forms;
    private final CaseWay way;
    private final ApplicationEventPublisher events;
    private final AccessLog accessLog;
    private final Askers askers;
    private final Clock clock;

    ReceivedCertificates(
            CertificateStore store,
            AnswerDrafts drafts,
            Deliveries deliveries,
            Forms forms,
            CaseWay way,
            ApplicationEventPublisher events,
            AccessLog accessLog,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.deliveries = deliveries;
        this.forms = forms;
        this.way = way;
        this.events = events;
        this.accessLog = accessLog;
        this.askers = askers;
        this.clock = clock;
    }

    /// What waits for an answer, the nearest deadline first.
    @Transactional(readOnly = true)
    public List<Certificate> waiting() {
        return store.waitingFor(askers.current().organisation(), MOST_WAITING);
    }

    /// What is answered, sent back or withdrawn, newest first.
    @Transactional(readOnly = true)
    public List<Certificate> done() {
        return store.doneBy(askers.current().organisation(), MOST_DONE);
    }

    /// Opens a request; the first time is the receipt that the sender sees.
    public Certificate open(CertificateId id) {
        Certificate certificate = look(id);
        if (certificate.status() == CertificateStatus.REQUESTED) {
            store.opened(id, clock.instant(), askers.current().name());
            return received(id);
        }
        return certificate;
    }

    /// Finds one that the asker's organisation received; the look is logged.
    public Certificate look(CertificateId id) {
        Certificate certificate = received(id);
        accessLog.looked(certificate.caseId().value(), "certificate", certificate.requestForm());
        return certificate;
    }

    @Transactional(readOnly = true)
    public AnswerDraft draft(CertificateId id) {
        return drafts.of(id);
    }

    public FormDefinition answerForm(Certificate certificate) {
        return forms.definition(certificate.kind().answer(), certificate.answerVersion());
    }

    /// Keeps what is written so far, whatever is missing or wrong in it.
    public Answering save(CertificateId id, long version, Answers typed) {
        Certificate certificate = received(id);
        if (!certificate.isOpen()) {
            return new Answering.Refused(Text.of("certificates.refused.closed"));
        }
        return drafts.save(certificate, version, typed, clock.instant(), askers.current().name())
                ? new Answering.Saved()
                : new Answering.Conflict(drafts.of(id));
    }

    /// Sends the answer to the municipality.
    public Answering answer(CertificateId id, long version, Answers typed) {
        Certificate certificate = locked(id);
        Answering saved = save(id, version, typed);
        if (!(saved instanceof Answering.Saved)) {
            return saved;
        }
        var findings = forms.check(answerForm(certificate), typed);
        if (!findings.mayBeHandedIn()) {
            return new Answering.Incomplete(findings);
        }
        if (told(certificate) instanceof Result.Refused(var reason)) {
            return new Answering.Refused(reason);
        }
        store.answered(id, typed, clock.instant(), askers.current().name());
        drafts.discard(id);
        deliveries.answer(received(id));
        events.publishEvent(
                new CertificateAnswered(
                        id.value(),
                        certificate.caseId().value(),
                        certificate.kind().answer(),
                        certificate.sender()));
        return new Answering.Sent();
    }

    /// Sends the request back unanswered.
    public Result refuse(CertificateId id, Refusal refusal, String words) {
        Certificate certificate = locked(id);
        if (!certificate.isOpen()) {
            return Result.refused("certificates.refused.closed");
        }
        if (words.length() > 500 || refusal == Refusal.OTHER && words.isBlank()) {
            return Result.refused("certificates.refused.reason-needed");
        }
        Result told =
                way.certificateRefused(
                        certificate.caseId(),
                        id.value(),
                        certificate.answerForm(),
                        deliveries.words(refusal, words.strip()));
        if (told.isDone()) {
            store.close(
                    id,
                    CertificateStatus.REFUSED,
                    refusal.name(),
                    words.strip(),
                    clock.instant(),
                    askers.current().name());
            drafts.discard(id);
        }
        return told;
    }

    private Result told(Certificate certificate) {
        var by = askers.current().name();
        return switch (certificate.kind()) {
            case GP ->
                    way.certificateAnswered(
                            certificate.caseId(),
                            certificate.id().value(),
                            certificate.answerForm(),
                            by);
            case CLINICAL ->
                    way.clinicalAssessmentAnswered(
                            certificate.caseId(), certificate.id().value(), by);
        };
    }

    private Certificate received(CertificateId id) {
        return store.find(id).filter(this::isOurs).orElseThrow(NotFound::new);
    }

    private Certificate locked(CertificateId id) {
        return store.lock(id).filter(this::isOurs).orElseThrow(NotFound::new);
    }

    private boolean isOurs(Certificate certificate) {
        return certificate.receiver() == askers.current().organisation();
    }
}
