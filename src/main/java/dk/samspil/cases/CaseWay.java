package dk.samspil.cases;

import static dk.samspil.cases.DeadlineKind.*;

import dk.samspil.access.AccessLog;
import dk.samspil.cases.CaseEvent.*;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What happens to a case on its way, told by the modules where it happens, inside their own
/// transaction. Each tells the journal, moves the status by the one table, sets and stops clocks;
/// what may not happen now is refused with the reason.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseWay {

    private final CaseJournal journal;
    private final AccessLog accessLog;

    CaseWay(CaseJournal journal, AccessLog accessLog) {
        this.journal = journal;
        this.accessLog = accessLog;
    }

    public Result certificateRequested(
            CaseId id, UUID certificate, String form, String receiver, LocalDate due) {
        return happen(
                id,
                new CertificateRequested(certificate, form, receiver, due),
                Clocks.NONE.start(CERTIFICATE, due, "CLINIC"));
    }

    public Result certificateReminded(CaseId id, UUID certificate, String form) {
        return happen(id, new CertificateReminded(certificate, form), Clocks.NONE);
    }

    public Result certificateWithdrawn(CaseId id, UUID certificate, String form, String reason) {
        return happen(
                id,
                new CertificateWithdrawn(certificate, form, reason),
                Clocks.stop(CERTIFICATE, CLINICAL_CERTIFICATE));
    }

    public Result certificateAnswered(CaseId id, UUID certificate, String form, String by) {
        return happen(id, new CertificateAnswered(certificate, form, by), Clocks.stop(CERTIFICATE));
    }

    public Result certificateRefused(CaseId id, UUID certificate, String form, String reason) {
        return happen(
                id,
                new CertificateRefused(certificate, form, reason),
                Clocks.stop(CERTIFICATE, CLINICAL_CERTIFICATE));
    }

    /// @param urgency why the case is urgent; empty = it is not
    public Result referred(CaseId id, LocalDate meetingOn, LocalDate answerDue, String urgency) {
        return happen(
                id,
                new CaseReferred(meetingOn, answerDue, urgency),
                Clocks.stop(REFERRAL, CERTIFICATE)
                        .start(SCREENING, answerDue, "HEALTH_UNIT")
                        .start(MEETING, meetingOn, "MUNICIPALITY"));
    }

    /// @param by who answered, or that silence until the deadline counts as sufficient
    public Result screenedSufficient(CaseId id, String by) {
        return happen(id, new ScreenedSufficient(by), Clocks.stop(SCREENING));
    }

    public Result screenedInsufficient(CaseId id, String missing, boolean inTime) {
        return happen(id, new ScreenedInsufficient(missing, inTime), Clocks.stop(SCREENING));
    }

    public Result clinicalAssessmentRecommended(CaseId id, String service) {
        return happen(id, new ClinicalAssessmentRecommended(service), Clocks.stop(SCREENING));
    }

    public Result clinicalAssessmentDeclined(CaseId id, String reason) {
        return happen(id, new ClinicalAssessmentDeclined(reason), Clocks.NONE);
    }

    /// The municipality goes on to the meeting although more was asked for.
    public Result screeningOverruled(CaseId id, String reason) {
        return happen(id, new ScreeningOverruled(reason), Clocks.NONE);
    }

    public Result clinicalAssessmentRequested(
            CaseId id, UUID certificate, String service, LocalDate due) {
        return happen(
                id,
                new ClinicalAssessmentRequested(certificate, service, due),
                Clocks.NONE.start(CLINICAL_CERTIFICATE, due, "CLINICAL_FUNCTION"));
    }

    public Result clinicalAssessmentAnswered(CaseId id, UUID certificate, String by) {
        return happen(
                id,
                new ClinicalAssessmentAnswered(certificate, by),
                Clocks.stop(CLINICAL_CERTIFICATE));
    }

    /// @param time when the case is up, such as `09.30`
    public Result putOnAgenda(CaseId id, UUID meeting, LocalDate on, String time) {
        return happen(
                id,
                new PutOnAgenda(meeting, on, time),
                Clocks.NONE.start(MEETING, on, "MUNICIPALITY"));
    }

    public Result takenOffAgenda(CaseId id, LocalDate on, String reason) {
        return happen(id, new TakenOffAgenda(on, reason), Clocks.stop(MEETING));
    }

    /// @param pages of the case file that team and citizen were sent
    public Result caseFileSent(CaseId id, int pages, LocalDate meetingOn) {
        return happen(id, new CaseFileSent(pages, meetingOn), Clocks.NONE);
    }

    public Result meetingStarted(CaseId id) {
        return happen(id, new MeetingStarted(), Clocks.stop(MEETING));
    }

    public Result sentBack(CaseId id, String reason) {
        return happen(id, new SentBack(reason), Clocks.stop(MEETING));
    }

    public Result postponed(CaseId id, LocalDate on, String reason) {
        return happen(id, new Postponed(on, reason), Clocks.stop(MEETING));
    }

    /// @param conclusionDue when the written conclusion must have reached the citizen
    public Result recommended(CaseId id, String outcome, LocalDate conclusionDue) {
        return happen(
                id,
                new RecommendationMade(outcome, conclusionDue),
                Clocks.NONE.start(CONCLUSION, conclusionDue, "MUNICIPALITY"));
    }

    /// @param decisionDue when the municipality means to have decided
    public Result conclusionSent(CaseId id, LocalDate decisionDue) {
        return happen(
                id,
                new ConclusionSent(),
                Clocks.stop(CONCLUSION).start(DECISION, decisionDue, "MUNICIPALITY"));
    }

    public Result decided(CaseId id, String outcome, boolean asRecommended) {
        return happen(id, new Decided(outcome, asRecommended), Clocks.stop(DECISION));
    }

    /// @param followUpOn the first contact of the coordinating caseworker
    public Result handedOver(CaseId id, UUID to, String name, LocalDate followUpOn) {
        return happen(
                id,
                new HandedOver(to, name),
                Clocks.NONE.start(FOLLOW_UP, followUpOn, "MUNICIPALITY"));
    }

    public Result caseworkerChanged(CaseId id, UUID to, String name) {
        return happen(id, new CaseworkerChanged(to, name), Clocks.NONE);
    }

    public Result withdrawn(CaseId id, String reason) {
        return happen(id, new CaseWithdrawn(reason), Clocks.stop(DeadlineKind.values()));
    }

    public Result reopened(CaseId id, String reason) {
        return happen(id, new CaseReopened(reason), Clocks.NONE);
    }

    public Result closed(CaseId id, String reason) {
        return happen(id, new CaseClosed(reason), Clocks.stop(DeadlineKind.values()));
    }

    /// Tells the journal something that moves nothing.
    ///
    /// @param key of the sentence in the message bundles
    /// @param details go into the sentence's places; never a person number
    public void noted(CaseId id, String key, boolean forCitizen, String... details) {
        happen(id, new Noted(key, List.of(details), forCitizen), Clocks.NONE);
    }

    void consentChanged(CaseId id, ConsentCovers covers, boolean given) {
        happen(id, new ConsentChanged(covers.name(), given), Clocks.NONE);
    }

    Result happen(CaseId id, CaseEvent event, Clocks clocks) {
        RehabilitationCase before = journal.lock(id).orElseThrow(NotFound::new);
        var to = Transitions.next(before.status(), event.getClass());
        if (to.isEmpty()) {
            return Result.refused("cases.refused.status", Text.of(before.status().messageKey()));
        }
        clocks.stopped().ifPresent(kinds -> journal.stopDeadlines(id, kinds));
        clocks.started()
                .forEach(clock -> journal.setDeadline(id, clock.kind(), clock.due(), clock.side()));
        journal.save(before, event, to.get());
        if (!(event instanceof Noted)) {
            accessLog.changed(id.value(), "case", "Sagen blev ændret: " + event.type());
        }
        return Result.done();
    }
}
