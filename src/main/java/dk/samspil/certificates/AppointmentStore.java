package dk.samspil.certificates;

import dk.samspil.cases.CaseId;
import dk.samspil.forms.Answers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps appointments; the last one of a request holds.
@Component
class AppointmentStore {

    private final JdbcClient jdbc;

    AppointmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Appointment> of(CertificateId id) {
        return jdbc.sql(
                        """
                        select * from certificates.appointment where certificate_id = ?
                        order by set_at desc limit 1
                        """)
                .param(id.value())
                .query(AppointmentStore::one)
                .optional();
    }

    void add(Appointment appointment, CaseId caseId, int receiver) {
        var told = appointment.toldAt();
        jdbc.sql(
                        """
                        insert into certificates.appointment (id, certificate_id, case_id, receiver_id,
                            starts_at, late, set_at, set_by_name, summons_version, told_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        appointment.id(),
                        appointment.certificate().value(),
                        caseId.value(),
                        receiver,
                        appointment.startsAt().atOffset(ZoneOffset.UTC),
                        appointment.late(),
                        appointment.setAt().atOffset(ZoneOffset.UTC),
                        appointment.setBy(),
                        appointment.summonsVersion())
                .param(told == null ? null : told.atOffset(ZoneOffset.UTC))
                .update();
    }

    void summoned(UUID id, Answers summons, Instant at) {
        jdbc.sql(
                        """
                        update certificates.appointment set summons = ?::jsonb, summoned_at = ?
                        where id = ? and summoned_at is null
                        """)
                .params(summons.toJson(), at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Appointment one(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                new CertificateId(row.getObject("certificate_id", UUID.class)),
                CertificateRows.at(row, "starts_at"),
                row.getBoolean("late"),
                CertificateRows.maybeAt(row, "told_at"),
                CertificateRows.at(row, "set_at"),
                row.getString("set_by_name"),
                row.getInt("summons_version"),
                Answers.fromJson(row.getString("summons")),
                CertificateRows.maybeAt(row, "summoned_at"));
    }
}
