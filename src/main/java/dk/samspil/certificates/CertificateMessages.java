package dk.samspil.certificates;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.exchange.Attachment;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.MessageId;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.parties.Clinic;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Writes the messages that go with a certificate, through the outbox, in plain Danish.
@Component
class CertificateMessages {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final Outbox outbox;
    private final MessageSource messages;

    CertificateMessages(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    MessageId request(Certificate certificate, byte[] pdf) {
        var gp = certificate.kind() == CertificateKind.GP;
        return send(
                certificate,
                gp ? "lae261" : "lae271",
                certificate.id().value(),
                gp ? Channel.MEDCOM : Channel.NOTICE,
                receiverOf(certificate),
                workPage(certificate),
                List.of(file(certificate.requestForm(), certificate, pdf)),
                certificate.caseNumber(),
                date(certificate.due()),
                certificate.question());
    }

    MessageId letterToCitizen(Certificate certificate, byte[] pdf) {
        return send(
                certificate,
                "lae262",
                certificate.id().value(),
                Channel.DIGITAL_POST,
                citizenOf(certificate),
                "/min-sag",
                List.of(file("LÆ 262", certificate, pdf)),
                certificate.senderName(),
                certificate.receiverName());
    }

    void reminder(Certificate certificate) {
        send(
                certificate,
                "reminder",
                derived(certificate, "reminder-" + (certificate.reminders() + 1)),
                certificate.kind() == CertificateKind.GP ? Channel.MEDCOM : Channel.NOTICE,
                receiverOf(certificate),
                workPage(certificate),
                List.of(),
                certificate.answerForm(),
                certificate.caseNumber(),
                date(certificate.due()),
                certificate.requestedByName());
    }

    void withdrawn(Certificate certificate, String reason) {
        send(
                certificate,
                "withdrawn",
                certificate.id().value(),
                certificate.kind() == CertificateKind.GP ? Channel.MEDCOM : Channel.NOTICE,
                receiverOf(certificate),
                workPage(certificate),
                List.of(),
                certificate.requestForm(),
                certificate.caseNumber(),
                reason);
    }

    /// The citizen had been asked to book a consultation that is no longer needed.
    void withdrawnToCitizen(Certificate certificate) {
        send(
                certificate,
                "lae262-withdrawn",
                certificate.id().value(),
                Channel.DIGITAL_POST,
                citizenOf(certificate),
                "/min-sag",
                List.of(),
                certificate.senderName(),
                certificate.receiverName(),
                certificate.requestedByName());
    }

    void lateAppointment(Certificate certificate, Appointment appointment, LocalDate limit) {
        send(
                certificate,
                "late-appointment",
                appointment.id(),
                Channel.NOTICE,
                senderOf(certificate),
                "/sager/" + certificate.caseNumber() + "/attester",
                List.of(),
                certificate.caseNumber(),
                dateTime(appointment),
                date(limit));
    }

    void summons(Certificate certificate, Appointment appointment, byte[] pdf) {
        send(
                certificate,
                "lae272",
                appointment.id(),
                Channel.DIGITAL_POST,
                citizenOf(certificate),
                "/min-sag",
                List.of(file("LÆ 272", certificate, pdf)),
                certificate.receiverName(),
                dateTime(appointment));
        send(
                certificate,
                "lae272-copy",
                appointment.id(),
                Channel.NOTICE,
                senderOf(certificate),
                "/sager/" + certificate.caseNumber() + "/attester",
                List.of(file("LÆ 272", certificate, pdf)),
                certificate.caseNumber(),
                dateTime(appointment));
    }

    void copyToGp(Certificate certificate, Clinic clinic, byte[] pdf) {
        send(
                certificate,
                "lae275-copy",
                certificate.id().value(),
                Channel.MEDCOM,
                Receiver.organisation(clinic.organisation(), clinic.name()),
                "",
                List.of(file("LÆ 275", certificate, pdf)),
                certificate.receiverName(),
                certificate.citizenName());
    }

    private MessageId send(
            Certificate certificate,
            String purpose,
            UUID about,
            Channel channel,
            Receiver receiver,
            String link,
            List<Attachment> attachments,
            Object... words) {
        return outbox.send(
                new OutgoingMessage(
                        certificate.caseId().value(),
                        certificate.caseNumber(),
                        "certificates-" + purpose,
                        about,
                        channel,
                        receiver,
                        say(purpose + ".subject", words),
                        say(purpose + ".body", words),
                        link,
                        attachments));
    }

    private String say(String key, Object... words) {
        return messages.getMessage("certificates.message." + key, words, DANISH);
    }

    private static Receiver receiverOf(Certificate certificate) {
        return Receiver.organisation(certificate.receiver(), certificate.receiverName());
    }

    private static Receiver senderOf(Certificate certificate) {
        return Receiver.organisation(certificate.sender(), certificate.senderName())
                .inArea(certificate.senderArea());
    }

    private static Receiver citizenOf(Certificate certificate) {
        return Receiver.citizen(certificate.citizen(), certificate.citizenName());
    }

    private static String workPage(Certificate certificate) {
        return (certificate.kind() == CertificateKind.GP ? "/laege/" : "/klinik/")
                + certificate.id();
    }

    private static Attachment file(String form, Certificate certificate, byte[] pdf) {
        return Attachment.pdf(form + " sag " + certificate.caseNumber() + ".pdf", pdf);
    }

    private static UUID derived(Certificate certificate, String what) {
        return UUID.nameUUIDFromBytes(
                (certificate.id() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    private static String date(LocalDate on) {
        return new DanishDates(DANISH, on, WorkingDays.danish()).date(on);
    }

    private static String dateTime(Appointment appointment) {
        var at = appointment.startsAt().atZone(DanishDates.ZONE);
        return new DanishDates(DANISH, at.toLocalDate(), WorkingDays.danish())
                .dateTime(at.toLocalDateTime());
    }
}
