package dk.samspil.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files that go with messages, seen by whoever sees the message.
@Component
class Attachments {

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MessageId id, List<Attachment> attachments) {
        int position = 0;
        for (Attachment attachment : attachments) {
            jdbc.sql("insert into exchange.attachment values (?, ?, ?, ?, sha256(?), ?)")
                    .params(
                            id.value(),
                            ++position,
                            attachment.fileName(),
                            attachment.mediaType(),
                            attachment.bytes(),
                            attachment.bytes())
                    .update();
        }
    }

    void copy(MessageId from, MessageId to) {
        jdbc.sql(
                        """
                        insert into exchange.attachment
                        select ?, position, file_name, media_type, sha256, bytes
                        from exchange.attachment where message_id = ?
                        """)
                .params(to.value(), from.value())
                .update();
    }

    List<Attachment> of(MessageId id) {
        return jdbc.sql(
                        """
                        select file_name, media_type, bytes from exchange.attachment
                        where message_id = ? order by position
                        """)
                .param(id.value())
                .query(DataClassRowMapper.newInstance(Attachment.class))
                .list();
    }

    List<String> names(MessageId id) {
        return jdbc.sql(
                        """
                        select file_name from exchange.attachment
                        where message_id = ? order by position
                        """)
                .param(id.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    Optional<Attachment> find(MessageId id, int position) {
        return jdbc.sql(
                        """
                        select file_name, media_type, bytes from exchange.attachment
                        where message_id = ? and position = ?
                        """)
                .params(id.value(), position)
                .query(Attachment.class)
                .optional();
    }

    /// The case of a message that the asker has sent or received.
    UUID caseOf(MessageId id) {
        return jdbc.sql(
                        """
                        select case_id from exchange.outgoing where id = :id
                        union
                        select case_id from exchange.inbox where message_id = :id
                        """)
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }
}
