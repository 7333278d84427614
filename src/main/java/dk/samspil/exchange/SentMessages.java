package dk.samspil.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was sent; Row-Level Security leaves only the asker's own organisation's.
@Component
class SentMessages {

    private static final String SELECT =
            """
            select id, case_id, case_number, purpose, channel, sender_name, receiver_name, subject,
                body, status, written_at, sent_at, delivered_at, acknowledged_at, recalled_at,
                next_attempt_at, attempts, problem
            from exchange.outgoing
            """;

    private static final RowMapper<SentMessage> ROW =
            DataClassRowMapper.newInstance(SentMessage.class);

    private final JdbcClient jdbc;

    SentMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SentMessage> ofCase(UUID caseId) {
        return jdbc.sql(SELECT + "where case_id = ? order by written_at, id")
                .param(caseId)
                .query(ROW)
                .list();
    }

    List<SentMessage> newest(int limit, Optional<MessageId> after) {
        return jdbc.sql(
                        SELECT
                                + """
                                where :after::uuid is null or (written_at, id) <
                                    (select b.written_at, b.id from exchange.outgoing b
                                     where b.id = :after::uuid)
                                order by written_at desc, id desc limit :limit
                                """)
                .param("after", after.map(MessageId::value).orElse(null))
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    Optional<SentMessage> find(MessageId id) {
        return jdbc.sql(SELECT + "where id = ?").param(id.value()).query(ROW).optional();
    }
}
