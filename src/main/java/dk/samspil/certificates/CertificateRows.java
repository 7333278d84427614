package dk.samspil.certificates;

import dk.samspil.cases.CaseId;
import dk.samspil.forms.Answers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads rows of `certificates.certificate`.
final class CertificateRows {

    private CertificateRows() {}

    static Certificate one(ResultSet row, int number) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                row.getObject("citizen", UUID.class),
                row.getString("citizen_name"),
                row.getObject("citizen_born", LocalDate.class),
                CertificateKind.valueOf(row.getString("kind")),
                CertificateStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getInt("sender_id"),
                row.getString("sender_name"),
                row.getString("sender_area"),
                row.getInt("receiver_id"),
                row.getString("receiver_name"),
                new LegalBasis(
                        LegalBasis.Kind.valueOf(row.getString("basis")),
                        row.getString("basis_reason")),
                row.getInt("request_version"),
                Answers.fromJson(row.getString("request")),
                row.getInt("answer_version"),
                Answers.fromJson(row.getString("answer")),
                at(row, "requested_at"),
                row.getObject("requested_by", UUID.class),
                row.getString("requested_by_name"),
                row.getObject("due", LocalDate.class),
                maybeAt(row, "opened_at"),
                row.getString("opened_by_name"),
                row.getInt("reminders"),
                maybeAt(row, "reminded_at"),
                maybeAt(row, "closed_at"),
                row.getString("closed_by_name"),
                row.getString("refusal"),
                row.getString("reason"));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant maybeAt(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
