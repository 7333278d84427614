package dk.samspil.results;

import dk.samspil.surveys.SurveyRound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What senders have shared, as it is stored.
@Component
class SharedReports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    SharedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(SurveyRound round, SurveyReport report, OffsetDateTime at, String by) {
        jdbc.sql(
                        """
                        insert into results.shared (round_id, owner_id, content, shared_at, shared_by)
                        values (?, ?, ?::jsonb, ?, ?)
                        on conflict (round_id) do update set content = excluded.content,
                            shared_at = excluded.shared_at, shared_by = excluded.shared_by
                        """)
                .params(round.id(), round.owner(), JSON.writeValueAsString(report))
                .params(at, by)
                .update();
    }

    /// By round; those that are not shared, or not with the asker, are not there.
    Map<UUID, SharedReport> of(Collection<UUID> rounds) {
        return jdbc
                .sql(
                        """
                        select round_id, content::text as content, shared_at, shared_by
                        from results.shared where round_id = any(?)
                        """)
                .param(rounds.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("round_id", UUID.class), shared(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SharedReport shared(ResultSet row) throws SQLException {
        return new SharedReport(
                JSON.readValue(row.getString("content"), SurveyReport.class),
                row.getObject("shared_at", OffsetDateTime.class),
                row.getString("shared_by"));
    }
}
