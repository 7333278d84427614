package dk.samspil.recommendations;

import dk.samspil.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps recommendations; what they say is one document.
@Component
class RecommendationStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecommendationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The newest of a case.
    Optional<Recommendation> newest(CaseId id) {
        return jdbc.sql(
                        """
                        select * from recommendations.recommendation
                        where case_id = ? order by id desc limit 1
                        """)
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /// A number that grows whenever something is saved in the case; 0 before.
    long mark(CaseId id) {
        return jdbc.sql(
                        """
                        select coalesce(sum(version + case when finished_at is null then 0 else 1 end), 0)
                        from recommendations.recommendation where case_id = ?
                        """)
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /// Begins one; nothing happens when somebody else has begun one meanwhile.
    boolean begin(CaseId id, Content content, Instant at, String by) {
        return jdbc.sql(
                                """
                                insert into recommendations.recommendation
                                    (case_id, version, content, changed_at, changed_by_name)
                                values (?, 1, ?::jsonb, ?, ?) on conflict do nothing
                                """)
                        .params(
                                id.value(),
                                json.writeValueAsString(content),
                                at.atOffset(ZoneOffset.UTC),
                                by)
                        .update()
                == 1;
    }

    /// Saves over the version that was edited; false when it has another version now.
    boolean save(CaseId id, long version, Content content, Instant at, String by) {
        return jdbc.sql(
                                """
                                update recommendations.recommendation
                                set version = version + 1, content = ?::jsonb, changed_at = ?,
                                    changed_by_name = ?
                                where case_id = ? and version = ? and finished_at is null
                                """)
                        .params(
                                json.writeValueAsString(content),
                                at.atOffset(ZoneOffset.UTC),
                                by,
                                id.value(),
                                version)
                        .update()
                == 1;
    }

    void finish(CaseId id, Instant at) {
        jdbc.sql(
                        """
                        update recommendations.recommendation set finished_at = ?
                        where case_id = ? and finished_at is null
                        """)
                .params(at.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    private Recommendation read(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Recommendation(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("version"),
                json.readValue(row.getString("content"), Content.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"),
                finished == null ? null : finished.toInstant());
    }
}
