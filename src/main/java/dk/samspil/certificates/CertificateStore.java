package dk.samspil.certificates;

import dk.samspil.cases.CaseId;
import dk.samspil.exchange.MessageId;
import dk.samspil.forms.Answers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps certificates and the messages that carried them.
@Component
class CertificateStore {

    private static final String SELECT = "select * from certificates.certificate ";

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Certificate> find(CertificateId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(CertificateRows::one)
                .optional();
    }

    /// Finds it and keeps others from changing it until the transaction ends.
    Optional<Certificate> lock(CertificateId id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(CertificateRows::one)
                .optional();
    }

    /// All of a case, newest first.
    List<Certificate> of(CaseId id) {
        return jdbc.sql(SELECT + "where case_id = ? order by requested_at desc, id")
                .param(id.value())
                .query(CertificateRows::one)
                .list();
    }

    /// What waits for a receiver, the nearest deadline first.
    List<Certificate> waitingFor(int receiver, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where receiver_id = ? and status in ('REQUESTED', 'OPENED')
                                order by due, requested_at limit ?
                                """)
                .params(receiver, limit)
                .query(CertificateRows::one)
                .list();
    }

    /// What a receiver is done with, newest first.
    List<Certificate> doneBy(int receiver, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where receiver_id = ? and status in ('ANSWERED', 'REFUSED', 'WITHDRAWN')
                                order by closed_at desc limit ?
                                """)
                .params(receiver, limit)
                .query(CertificateRows::one)
                .list();
    }

    void add(Certificate certificate) {
        jdbc.sql(
                        """
                        insert into certificates.certificate (id, case_id, case_number, citizen,
                            citizen_name, citizen_born, kind, status, sender_id, sender_name,
                            sender_area, receiver_id, receiver_name, basis, basis_reason,
                            request_version, request, answer_version, requested_at, requested_by,
                            requested_by_name, due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        """)
                .params(
                        certificate.id().value(),
                        certificate.caseId().value(),
                        certificate.caseNumber(),
                        certificate.citizen(),
                        certificate.citizenName(),
                        certificate.citizenBorn(),
                        certificate.kind().name(),
                        certificate.status().name(),
                        certificate.sender(),
                        certificate.senderName(),
                        certificate.senderArea(),
                        certificate.receiver(),
                        certificate.receiverName(),
                        certificate.basis().kind().name(),
                        certificate.basis().reason(),
                        certificate.requestVersion(),
                        certificate.request().toJson(),
                        certificate.answerVersion(),
                        certificate.requestedAt().atOffset(ZoneOffset.UTC),
                        certificate.requestedBy(),
                        certificate.requestedByName(),
                        certificate.due())
                .update();
    }

    void opened(CertificateId id, Instant at, String by) {
        jdbc.sql(
                        """
                        update certificates.certificate set status = 'OPENED', opened_at = ?,
                            opened_by_name = ?, version = version + 1
                        where id = ? and status = 'REQUESTED'
                        """)
                .params(at.atOffset(ZoneOffset.UTC), by, id.value())
                .update();
    }

    void reminded(CertificateId id, Instant at) {
        jdbc.sql(
                        """
                        update certificates.certificate set reminders = reminders + 1,
                            reminded_at = ?, version = version + 1
                        where id = ?
                        """)
                .params(at.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    void answered(CertificateId id, Answers answer, Instant at, String by) {
        jdbc.sql("update certificates.certificate set answer = ?::jsonb where id = ?")
                .params(answer.toJson(), id.value())
                .update();
        close(id, CertificateStatus.ANSWERED, "", "", at, by);
    }

    /// Ends an open request.
    void close(
            CertificateId id,
            CertificateStatus status,
            String refusal,
            String reason,
            Instant at,
            String by) {
        jdbc.sql(
                        """
                        update certificates.certificate set status = ?, refusal = ?, reason = ?,
                            closed_at = ?, closed_by_name = ?, version = version + 1
                        where id = ? and status in ('REQUESTED', 'OPENED')
                        """)
                .params(status.name(), refusal, reason, at.atOffset(ZoneOffset.UTC), by, id.value())
                .update();
    }

    void carriedBy(CertificateId id, MessageId message) {
        jdbc.sql("insert into certificates.request_message values (?, ?) on conflict do nothing")
                .params(id.value(), message.value())
                .update();
    }

    List<MessageId> messages(CertificateId id) {
        return jdbc.sql(
                        "select message_id from certificates.request_message where certificate_id = ?")
                .param(id.value())
                .query((row, n) -> new MessageId(row.getObject(1, UUID.class)))
                .list();
    }
}
