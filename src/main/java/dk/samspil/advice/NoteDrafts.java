package dk.samspil.advice;

import dk.samspil.access.Asker;
import dk.samspil.forms.Answers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The drafts of notes, one for each referral that waits.
@Component
class NoteDrafts {

    private final JdbcClient jdbc;

    NoteDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NoteDraft> find(UUID screening) {
        return jdbc.sql("select * from advice.note_draft where screening_id = ?")
                .param(screening)
                .query(
                        (row, n) ->
                                new NoteDraft(
                                        row.getLong("version"),
                                        Answers.fromJson(row.getString("answers")),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("changed_by_name")))
                .optional();
    }

    /// Saves over the version that was edited; false when it has another version now.
    boolean save(UUID screening, long version, Answers answers, Instant at, Asker by) {
        return jdbc.sql(
                                """
                                insert into advice.note_draft as d (screening_id, health_unit_id,
                                    version, answers, changed_at, changed_by_name)
                                values (:id, :unit, 1, :answers::jsonb, :at, :by)
                                on conflict (screening_id) do update
                                set version = d.version + 1, answers = excluded.answers,
                                    changed_at = excluded.changed_at,
                                    changed_by_name = excluded.changed_by_name
                                where d.version = :version
                                """)
                        .param("id", screening)
                        .param("unit", by.organisation())
                        .param("answers", answers.toJson())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    void remove(UUID screening) {
        jdbc.sql("delete from advice.note_draft where screening_id = ?").param(screening).update();
    }
}
