package dk.samspil.certificates;

import dk.samspil.forms.Answers;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what receivers have written and not yet sent.
@Component
class AnswerDrafts {

    private final JdbcClient jdbc;

    AnswerDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AnswerDraft of(CertificateId id) {
        return jdbc.sql("select * from certificates.answer_draft where certificate_id = ?")
                .param(id.value())
                .query(
                        (row, n) ->
                                new AnswerDraft(
                                        row.getLong("version"),
                                        Answers.fromJson(row.getString("answers")),
                                        CertificateRows.at(row, "changed_at"),
                                        row.getString("changed_by_name")))
                .optional()
                .orElse(AnswerDraft.NONE);
    }

    /// Saves over the version that was edited; false when it has another version now.
    boolean save(Certificate certificate, long version, Answers answers, Instant at, String by) {
        return jdbc.sql(
                                """
                                insert into certificates.answer_draft as d
                                    (certificate_id, receiver_id, version, answers, changed_at, changed_by_name)
                                values (:id, :receiver, 1, :answers::jsonb, :at, :by)
                                on conflict (certificate_id) do update
                                set version = d.version + 1, answers = excluded.answers,
                                    changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
                                where d.version = :version
                                """)
                        .param("id", certificate.id().value())
                        .param("receiver", certificate.receiver())
                        .param("answers", answers.toJson())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("version", version)
                        .update()
                == 1;
    }

    void discard(CertificateId id) {
        jdbc.sql("delete from certificates.answer_draft where certificate_id = ?")
                .param(id.value())
                .update();
    }
}
