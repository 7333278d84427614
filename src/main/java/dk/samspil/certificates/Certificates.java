package dk.samspil.certificates;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Result;
import dk.samspil.exchange.Exchange;
import dk.samspil.exchange.MessageId;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The certificates of a case, for those who asked: how far each has come, reminders, and taking
/// back what was sent by mistake.
@Component
@Transactional
public class Certificates {

    private final CertificateStore store;
    private final CertificateMessages messages;
    private final Exchange exchange;
    private final CaseWay way;
    private final AccessLog accessLog;
    private final Askers askers;
    private final Clock clock;

    Certificates(
            CertificateStore store,
            CertificateMessages messages,
            Exchange exchange,
            CaseWay way,
            AccessLog accessLog,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.messages = messages;
        this.exchange = exchange;
        this.way = way;
        this.accessLog = accessLog;
        this.askers = askers;
        this.clock = clock;
    }

    /// All of a case, newest first.
    @Transactional(readOnly = true)
    public List<Certificate> of(CaseId id) {
        return store.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Certificate> find(CertificateId id) {
        return store.find(id);
    }

    /// The newest answered certificate of a kind.
    @Transactional(readOnly = true)
    public Optional<Certificate> answered(CaseId id, CertificateKind kind) {
        return store.of(id).stream()
                .filter(each -> each.kind() == kind && each.isAnswered())
                .findFirst();
    }

    /// Why the receiver cannot be reminded now; empty when it can.
    public Optional<Text> whyNotRemind(Certificate certificate) {
        if (!certificate.isOpen()) {
            return Optional.of(Text.of("certificates.refused.closed"));
        }
        Instant last = certificate.remindedAt();
        return last != null && day(last).equals(day(clock.instant()))
                ? Optional.of(Text.of("certificates.refused.reminded-today"))
                : Optional.empty();
    }

    /// Reminds the receiver; at most once a day.
    public Result remind(CertificateId id) {
        Certificate certificate = own(id);
        var refusal = whyNotRemind(certificate);
        if (refusal.isPresent()) {
            return new Result.Refused(refusal.get());
        }
        Result told =
                way.certificateReminded(certificate.caseId(), id.value(), certificate.answerForm());
        if (told.isDone()) {
            messages.reminder(certificate);
            store.reminded(id, clock.instant());
        }
        return told;
    }

    /// Sent by mistake: takes the request back, also from the receiver's inbox where it is unread.
    public Result withdraw(CertificateId id, String reason) {
        Certificate certificate = own(id);
        if (!certificate.isOpen()) {
            return Result.refused("certificates.refused.closed");
        }
        if (reason.isBlank() || reason.length() > 500) {
            return Result.refused("certificates.refused.reason-needed");
        }
        Result told =
                way.certificateWithdrawn(
                        certificate.caseId(),
                        id.value(),
                        certificate.requestForm(),
                        reason.strip());
        if (told.isDone()) {
            takeBack(certificate, reason.strip());
        }
        return told;
    }

    private void takeBack(Certificate certificate, String reason) {
        store.close(
                certificate.id(),
                CertificateStatus.WITHDRAWN,
                "",
                reason,
                clock.instant(),
                askers.current().name());
        for (MessageId message : store.messages(certificate.id())) {
            exchange.recall(message);
        }
        messages.withdrawn(certificate, reason);
        if (certificate.kind() == CertificateKind.GP) {
            messages.withdrawnToCitizen(certificate);
        }
        accessLog.changed(
                certificate.caseId().value(),
                "certificate",
                certificate.requestForm() + " blev trukket tilbage");
    }

    /// One of the asker's own organisation's requests, locked.
    private Certificate own(CertificateId id) {
        return store.lock(id)
                .filter(each -> each.sender() == askers.current().organisation())
                .orElseThrow(NotFound::new);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(DanishDates.ZONE).toLocalDate();
    }
}
