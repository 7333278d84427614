package dk.samspil.forums;

import dk.samspil.access.Asker;
import dk.samspil.access.InAnothersName;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.ui.Languages;
import dk.samspil.ui.PublicAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends notices to those who have an e-mail address, through the outbox: what there is to read and
/// where, and nothing else. Broken off anywhere and run again, each leaves once.
@Component
public class NoticeMail {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MessageSource texts;
    private final PublicAddress addresses;
    private final InAnothersName names;
    private final Clock clock;
    private final TransactionTemplate transaction;

    NoticeMail(
            JdbcClient jdbc,
            Outbox outbox,
            MessageSource texts,
            PublicAddress addresses,
            InAnothersName names,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.texts = texts;
        this.addresses = addresses;
        this.names = names;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Waiting(
            UUID id,
            UUID forumId,
            UUID person,
            String name,
            String mail,
            String words,
            String href) {}

    /// Call it as the application, at work for the fora.
    public void send() {
        var waiting = Objects.requireNonNull(transaction.execute(reading -> waiting()));
        for (var one : waiting) {
            names.run(Asker.system(Asker.LETTERS), () -> write(one));
            transaction.executeWithoutResult(
                    done ->
                            jdbc.sql("update forums.notice set mailed_at = ? where id = ?")
                                    .params(OffsetDateTime.now(clock), one.id())
                                    .update());
        }
    }

    private List<Waiting> waiting() {
        return jdbc.sql(
                        """
                        select id, forum_id, person, name, mail, words, href from forums.notice
                        where mail <> '' and mailed_at is null order by sent_at limit ?
                        """)
                .param(AT_ONCE)
                .query(DataClassRowMapper.newInstance(Waiting.class))
                .list();
    }

    private void write(Waiting one) {
        outbox.send(
                new OutgoingMessage(
                        one.forumId(),
                        "",
                        "forum-notice",
                        one.id(),
                        Channel.NOTICE,
                        new Receiver(
                                Asker.FORA, one.person(), "", one.name() + " <" + one.mail() + ">"),
                        one.words(),
                        texts.getMessage(
                                "forums.notice.body",
                                new Object[] {one.words(), addresses.of(one.href())},
                                Languages.DANISH),
                        one.href(),
                        List.of()));
    }
}
