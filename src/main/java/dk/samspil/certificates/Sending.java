package dk.samspil.certificates;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.access.Side;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Citizens;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Sends a request to its receiver: tells the case, lets the receiver in, files the form and hands
/// it to the outbox, all in the caller's transaction.
@Component
class Sending {

    private final CertificateStore store;
    private final CertificatePrints prints;
    private final CertificateMessages messages;
    private final CertificateFiling filing;
    private final Forms forms;
    private final Cases cases;
    private final CaseWay way;
    private final Citizens citizens;
    private final AccessLog accessLog;
    private final Askers askers;
    private final Clock clock;

    Sending(
            CertificateStore store,
            CertificatePrints prints,
            CertificateMessages messages,
            CertificateFiling filing,
            Forms forms,
            Cases cases,
            CaseWay way,
            Citizens citizens,
            AccessLog accessLog,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.prints = prints;
        this.messages = messages;
        this.filing = filing;
        this.forms = forms;
        this.cases = cases;
        this.way = way;
        this.citizens = citizens;
        this.accessLog = accessLog;
        this.askers = askers;
        this.clock = clock;
    }

    Certificate prepare(
            RehabilitationCase theCase,
            CertificateKind kind,
            int receiver,
            String receiverName,
            Answers request,
            LegalBasis basis,
            LocalDate due) {
        var asker = askers.current();
        return new Certificate(
                new CertificateId(UUID.randomUUID()),
                theCase.id(),
                theCase.number(),
                theCase.citizen(),
                theCase.citizenName(),
                theCase.citizenBorn(),
                kind,
                CertificateStatus.REQUESTED,
                1,
                asker.organisation(),
                asker.organisationName(),
                theCase.area().name(),
                receiver,
                receiverName,
                basis,
                forms.definition(kind.request()).version(),
                request,
                forms.definition(kind.answer()).version(),
                Answers.empty(),
                clock.instant(),
                asker.person(),
                asker.name(),
                due,
                null,
                "",
                0,
                null,
                null,
                "",
                "",
                "");
    }

    Requesting send(Certificate certificate, RehabilitationCase theCase) {
        if (told(certificate) instanceof Result.Refused(var reason)) {
            return new Requesting.Refused(reason);
        }
        cases.letIn(certificate.caseId(), certificate.receiver(), side(certificate), null);
        citizens.grant(theCase.citizen(), certificate.receiver());
        store.add(certificate);
        byte[] pdf = prints.request(certificate);
        filing.request(certificate, pdf);
        store.carriedBy(certificate.id(), messages.request(certificate, pdf));
        accessLog.changed(
                certificate.caseId().value(),
                "certificate",
                certificate.requestForm() + " blev sendt til " + certificate.receiverName());
        return new Requesting.Sent(certificate.id());
    }

    private Result told(Certificate certificate) {
        return switch (certificate.kind()) {
            case GP ->
                    way.certificateRequested(
                            certificate.caseId(),
                            certificate.id().value(),
                            certificate.requestForm(),
                            certificate.receiverName(),
                            certificate.due());
            case CLINICAL ->
                    way.clinicalAssessmentRequested(
                            certificate.caseId(),
                            certificate.id().value(),
                            certificate.receiverName(),
                            certificate.due());
        };
    }

    private static Side side(Certificate certificate) {
        return certificate.kind() == CertificateKind.GP ? Side.CLINIC : Side.CLINICAL_FUNCTION;
    }
}
