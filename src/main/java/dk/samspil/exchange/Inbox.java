package dk.samspil.exchange;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What has arrived for the asker: as a citizen one's own, otherwise the organisation's.
@Component
public class Inbox {

    private static final String SELECT =
            """
            select message_id as id, case_id, case_number, channel, sender_organisation_name,
                subject, body, link, delivered_at, read_at, read_by
            from exchange.inbox
            """;

    private static final RowMapper<ReceivedMessage> ROW =
            DataClassRowMapper.newInstance(ReceivedMessage.class);

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final AccessLog log;
    private final Askers askers;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Attachments attachments, AccessLog log, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.log = log;
        this.askers = askers;
        this.clock = clock;
    }

    /// How many messages nobody has opened yet.
    @Transactional(readOnly = true)
    public int unread() {
        return jdbc.sql("select count(*) from exchange.inbox where read_at is null")
                .query(Integer.class)
                .single();
    }

    /// One screen of messages, newest first.
    ///
    /// @param after the last message of the screen before
    @Transactional(readOnly = true)
    public List<ReceivedMessage> newest(int limit, Optional<MessageId> after) {
        return jdbc.sql(
                        SELECT
                                + """
                                where :after::uuid is null or (delivered_at, message_id) <
                                    (select b.delivered_at, b.message_id from exchange.inbox b
                                     where b.message_id = :after::uuid)
                                order by delivered_at desc, message_id desc limit :limit
                                """)
                .param("after", after.map(MessageId::value).orElse(null))
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /// Opens a message: from now on the sender sees that it was read, and the look is logged.
    @Transactional
    public Optional<ReceivedMessage> open(MessageId id) {
        jdbc.sql("select exchange.open(?, ?, ?)")
                .params(
                        id.value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        askers.current().name())
                .query(Boolean.class)
                .single();
        Optional<ReceivedMessage> found =
                jdbc.sql(SELECT + "where message_id = ?").param(id.value()).query(ROW).optional();
        found.filter(message -> !message.caseNumber().isEmpty())
                .ifPresent(message -> log.looked(message.caseId(), "message", message.subject()));
        return found;
    }

    /// An attachment of a message that the asker has sent or received; the look is logged.
    @Transactional
    public Optional<Attachment> attachment(MessageId id, int position) {
        Optional<Attachment> attachment = attachments.find(id, position);
        attachment.ifPresent(
                file -> log.looked(attachments.caseOf(id), "attachment", file.fileName()));
        return attachment;
    }

    /// The names of a message's attachments, in order.
    @Transactional(readOnly = true)
    public List<String> attachmentNames(MessageId id) {
        return attachments.names(id);
    }
}
