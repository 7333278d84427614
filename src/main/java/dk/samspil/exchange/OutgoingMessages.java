package dk.samspil.exchange;

import dk.samspil.access.Asker;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of messages on their way: each step moves a message on only from where it may stand.
@Component
class OutgoingMessages {

    private static final String ADD =
            """
            insert into exchange.outgoing (id, case_id, case_number, purpose, about, channel,
                sender_organisation, sender_organisation_name, sender_person, sender_name,
                receiver_organisation, receiver_person, receiver_area, receiver_name,
                subject, body, link, status, written_at)
            values (:id, :caseId, :caseNumber, :purpose, :about, :channel,
                :organisation, :organisationName, :person, :name,
                :receiverOrganisation, :receiverPerson::uuid, :receiverArea, :receiverName,
                :subject, :body, :link, 'TO_SEND', :now)
            on conflict do nothing
            """;
    private static final String COPY =
            """
            insert into exchange.outgoing (id, case_id, case_number, purpose, about, channel,
                sender_organisation, sender_organisation_name, sender_person, sender_name,
                receiver_organisation, receiver_person, receiver_area, receiver_name,
                subject, body, link, resend_of, status, written_at)
            select :copy, case_id, case_number, purpose, about, channel,
                sender_organisation, sender_organisation_name, :person, :name,
                receiver_organisation, receiver_person, receiver_area, receiver_name,
                subject, body, link, id, 'TO_SEND', :now
            from exchange.outgoing where id = :id
            """;
    private static final String DELIVER =
            """
            insert into exchange.inbox (message_id, case_id, case_number, channel,
                sender_organisation, sender_organisation_name, organisation_id, person, area,
                subject, body, link, delivered_at)
            select id, case_id, case_number, channel,
                sender_organisation, sender_organisation_name,
                receiver_organisation, receiver_person, receiver_area,
                subject, body, link, delivered_at
            from exchange.outgoing where id = ?
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Attachments attachments;

    OutgoingMessages(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /// False when the message stands there already.
    boolean add(OutgoingMessage message, Asker sender, Instant now) {
        Receiver receiver = message.receiver();
        int added =
                jdbc.sql(ADD)
                        .param("id", message.id().value())
                        .param("caseId", message.caseId())
                        .param("caseNumber", message.caseNumber())
                        .param("purpose", message.purpose())
                        .param("about", message.about())
                        .param("channel", message.channel().name())
                        .param("organisation", sender.organisation())
                        .param("organisationName", sender.organisationName())
                        .param("person", sender.person())
                        .param("name", sender.name())
                        .param("receiverOrganisation", receiver.organisation())
                        .param("receiverPerson", receiver.person())
                        .param("receiverArea", receiver.area())
                        .param("receiverName", receiver.name())
                        .param("subject", message.subject())
                        .param("body", message.body())
                        .param("link", message.link())
                        .param("now", at(now))
                        .update();
        if (added == 1) {
            attachments.add(message.id(), message.attachments());
        }
        return added == 1;
    }

    /// Adds a further copy in the asker's name, with the same content and attachments.
    MessageId copy(MessageId id, Asker sender, Instant now) {
        int earlier =
                jdbc.sql("select count(*) from exchange.outgoing where resend_of = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single();
        MessageId copy = id.copy(earlier + 1);
        jdbc.sql(COPY)
                .param("copy", copy.value())
                .param("person", sender.person())
                .param("name", sender.name())
                .param("now", at(now))
                .param("id", id.value())
                .update();
        attachments.copy(id, copy);
        return copy;
    }

    Optional<MessageStatus> lock(MessageId id) {
        return jdbc.sql("select status from exchange.outgoing where id = ? for update")
                .param(id.value())
                .query(MessageStatus.class)
                .optional();
    }

    /// What goes out; empty when there is nothing (more) to send.
    Optional<Parcel> takeForSending(MessageId id, Instant now) {
        return jdbc.sql(
                        """
                        update exchange.outgoing
                        set status = 'SENT', sent_at = coalesce(sent_at, ?), attempts = attempts + 1
                        where id = ? and status in ('TO_SEND', 'SENT')
                        returning id, channel, case_number, sender_organisation_name,
                            receiver_name, subject, body
                        """)
                .params(at(now), id.value())
                .query(Parcel.Cover.class)
                .optional()
                .map(cover -> new Parcel(cover, attachments.of(id)));
    }

    /// Hands the message to the receiver; empty when it has arrived or was taken back meanwhile.
    Optional<MessageDelivered> deliver(MessageId id, Instant now) {
        Optional<MessageDelivered> delivered =
                jdbc.sql(
                                """
                                update exchange.outgoing
                                set status = 'DELIVERED', delivered_at = ?,
                                    next_attempt_at = null, problem = ''
                                where id = ? and status in ('TO_SEND', 'SENT')
                                returning id as message, case_id, purpose, about,
                                    sender_organisation
                                """)
                        .params(at(now), id.value())
                        .query(MessageDelivered.class)
                        .optional();
        if (delivered.isPresent()) {
            jdbc.sql(DELIVER).param(id.value()).update();
        }
        return delivered;
    }

    void failed(MessageId id, String problem, Instant nextAttempt) {
        jdbc.sql(
                        """
                        update exchange.outgoing
                        set status = 'TO_SEND', problem = ?, next_attempt_at = ?
                        where id = ? and status in ('TO_SEND', 'SENT')
                        """)
                .params(problem, at(nextAttempt), id.value())
                .update();
    }

    void rejected(MessageId id, String problem) {
        jdbc.sql(
                        """
                        update exchange.outgoing
                        set status = 'REJECTED', problem = ?, next_attempt_at = null
                        where id = ? and status in ('TO_SEND', 'SENT')
                        """)
                .params(problem, id.value())
                .update();
    }

    void tryAgain(MessageId id) {
        jdbc.sql(
                        """
                        update exchange.outgoing set status = 'TO_SEND', next_attempt_at = null
                        where id = ? and status in ('TO_SEND', 'SENT', 'REJECTED')
                        """)
                .param(id.value())
                .update();
    }

    /// False when the receiver has read it, or it is taken back already.
    boolean recall(MessageId id, MessageStatus from, Instant now) {
        if (from == MessageStatus.DELIVERED
                && !jdbc.sql("select exchange.take_back(?)")
                        .param(id.value())
                        .query(Boolean.class)
                        .single()) {
            return false;
        }
        return jdbc.sql(
                                """
                                update exchange.outgoing
                                set status = 'RECALLED', recalled_at = ?, next_attempt_at = null
                                where id = ? and status = ?
                                """)
                        .params(at(now), id.value(), from.name())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
