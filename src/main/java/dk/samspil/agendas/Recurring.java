package dk.samspil.agendas;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.forums.ForumMeeting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Items that come up once more.
@Component
@Transactional
public class Recurring {

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    Recurring(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Puts an item with its text onto the agenda of a later meeting, as a draft; returns its id.
    public UUID again(UUID item, ForumMeeting later) {
        var id = UUID.randomUUID();
        Asker asker = askers.current();
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into agendas.item (id, meeting_id, forum_id, position, kind, title,
                            file_number, closed, minutes, state, proposed_by, proposed_by_name,
                            changed_by, changed_at)
                        select ?, ?, i.forum_id, (%s), i.kind, i.title, i.file_number, i.closed,
                            i.minutes, 'DRAFT', ?, ?, ?, ?
                        from agendas.item i where i.id = ?
                        """
                                .formatted(Items.FREE))
                .params(
                        id,
                        later.id(),
                        later.id(),
                        asker.person(),
                        asker.name(),
                        asker.name(),
                        now,
                        item)
                .update();
        jdbc.sql(
                        """
                        insert into agendas.section (item_id, forum_id, key, text, version,
                            changed_by, changed_at)
                        select ?, s.forum_id, s.key, s.text, 1, ?, ?
                        from agendas.section s where s.item_id = ?
                        """)
                .params(id, asker.name(), now, item)
                .update();
        return id;
    }
}
