package dk.samspil.agendas;

import dk.samspil.access.Askers;
import dk.samspil.forums.ForumMeeting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the members of each edition of an agenda, and keeps when each of them opened it, which the
/// secretariat sees, and the members are told.
@Component
@Transactional
public class Notices {

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    Notices(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// One reader of an edition.
    ///
    /// @param sentAt null for somebody who got a seat after it was sent
    /// @param openedAt null until the agenda was opened
    public record Reader(
            String name,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime openedAt,
            @Nullable OffsetDateTime lastOpenedAt) {}

    /// To everybody with a seat, but not to the secretariat, which sends it.
    void send(ForumMeeting meeting, int edition) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into agendas.notice (meeting_id, forum_id, edition, person, name,
                            sent_at)
                        select distinct on (m.person) ?, m.forum_id, ?, m.person, m.name,
                            ?::timestamptz
                        from forums.member m
                        where m.forum_id = ? and m.role <> 'SECRETARIAT'
                          and ?::date between m.since and coalesce(m.until, 'infinity')
                        on conflict do nothing
                        """)
                .params(meeting.id(), edition, now, meeting.forum(), now.toLocalDate())
                .update();
    }

    /// Keeps that the asker opens an edition.
    public void opened(ForumMeeting meeting, int edition) {
        var asker = askers.current();
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into agendas.notice as n (meeting_id, forum_id, edition, person,
                            name, opened_at, last_opened_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (meeting_id, edition, person) do update
                        set opened_at = coalesce(n.opened_at, excluded.opened_at),
                            last_opened_at = excluded.last_opened_at
                        """)
                .params(meeting.id(), meeting.forum(), edition, asker.person(), asker.name())
                .params(now, now)
                .update();
    }

    /// Those who were told of an edition, by name; to the secretariat only.
    @Transactional(readOnly = true)
    public List<Reader> of(UUID meeting, int edition) {
        return jdbc.sql(
                        """
                        select name, sent_at, opened_at, last_opened_at from agendas.notice
                        where meeting_id = ? and edition = ? order by name
                        """)
                .params(meeting, edition)
                .query(DataClassRowMapper.newInstance(Reader.class))
                .list();
    }
}
