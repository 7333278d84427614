package dk.samspil.certificates;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.agreements.RuleSets;
import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Result;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Forms;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Appointments at the clinical function and the summons to the citizen (LÆ 272). When the
/// appointment is late by the rule set in force, the caseworker is told before the citizen is.
@Component
@Transactional
public class Appointments {

    private final AppointmentStore store;
    private final CertificateStore certificates;
    private final CertificatePrints prints;
    private final CertificateMessages messages;
    private final Forms forms;
    private final RuleSets ruleSets;
    private final CaseWay way;
    private final AccessLog accessLog;
    private final Askers askers;
    private final Clock clock;

    Appointments(
            AppointmentStore store,
            CertificateStore certificates,
            CertificatePrints prints,
            CertificateMessages messages,
            Forms forms,
            RuleSets ruleSets,
            CaseWay way,
            AccessLog accessLog,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.certificates = certificates;
        this.prints = prints;
        this.messages = messages;
        this.forms = forms;
        this.ruleSets = ruleSets;
        this.way = way;
        this.accessLog = accessLog;
        this.askers = askers;
        this.clock = clock;
    }

    /// The appointment that holds.
    @Transactional(readOnly = true)
    public Optional<Appointment> of(CertificateId id) {
        return store.of(id);
    }

    /// The last day for an appointment about which the caseworker need not be told first.
    @Transactional(readOnly = true)
    public LocalDate lastDayWithoutNotice(Certificate certificate) {
        LocalDate arrived = day(certificate.requestedAt());
        return ruleSets.on(arrived).lastAppointmentWithoutNotice(arrived);
    }

    /// Sets the appointment, or another one; a late one tells the caseworker at once.
    public Result set(CertificateId id, LocalDateTime at) {
        Certificate certificate = ours(id);
        Instant now = clock.instant();
        Instant startsAt = at.atZone(DanishDates.ZONE).toInstant();
        if (!certificate.isOpen()) {
            return Result.refused("certificates.refused.closed");
        }
        if (startsAt.isBefore(now)) {
            return Result.refused("certificates.refused.appointment-past");
        }
        LocalDate limit = lastDayWithoutNotice(certificate);
        boolean late = at.toLocalDate().isAfter(limit);
        var appointment =
                new Appointment(
                        UUID.randomUUID(),
                        id,
                        startsAt,
                        late,
                        late ? now : null,
                        now,
                        askers.current().name(),
                        forms.definition(CertificateKind.CLINICAL.letter()).version(),
                        Answers.empty(),
                        null);
        store.add(appointment, certificate.caseId(), certificate.receiver());
        if (late) {
            messages.lateAppointment(certificate, appointment, limit);
        }
        way.noted(
                certificate.caseId(),
                late ? "certificates.journal.late" : "certificates.journal.appointment",
                !late,
                words(appointment),
                certificate.receiverName());
        return Result.done();
    }

    /// Sends the summons to the citizen, and a copy to the caseworker.
    public Requesting summon(CertificateId id, UUID appointmentShown, Answers summons) {
        Certificate certificate = ours(id);
        var current = store.of(id).filter(each -> each.id().equals(appointmentShown));
        if (!certificate.isOpen() || current.isEmpty() || current.get().summonedAt() != null) {
            return refused("certificates.refused.appointment-changed");
        }
        Appointment appointment = current.get();
        if (!appointment.maySummon()) {
            return refused("certificates.refused.not-told");
        }
        var form =
                forms.definition(CertificateKind.CLINICAL.letter(), appointment.summonsVersion());
        var findings = forms.check(form, summons);
        if (!findings.mayBeHandedIn()) {
            return new Requesting.Incomplete(findings);
        }
        byte[] pdf = prints.letter(certificate, form.version(), summons, clock.instant());
        messages.summons(certificate, appointment, pdf);
        store.summoned(appointment.id(), summons, clock.instant());
        way.noted(certificate.caseId(), "certificates.journal.summoned", true, words(appointment));
        accessLog.changed(
                certificate.caseId().value(), "certificate", "LÆ 272 blev sendt til borgeren");
        return new Requesting.Sent(id);
    }

    private static Requesting refused(String key) {
        return new Requesting.Refused(Text.of(key));
    }

    private Certificate ours(CertificateId id) {
        return certificates
                .lock(id)
                .filter(each -> each.kind() == CertificateKind.CLINICAL)
                .filter(each -> each.receiver() == askers.current().organisation())
                .orElseThrow(NotFound::new);
    }

    /// "3. marts 2026 kl. 09.30"
    static String words(Appointment appointment) {
        var at = appointment.startsAt().atZone(DanishDates.ZONE);
        return new DanishDates(Locale.of("da", "DK"), at.toLocalDate(), WorkingDays.danish())
                .dateTime(at.toLocalDateTime());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(DanishDates.ZONE).toLocalDate();
    }
}
