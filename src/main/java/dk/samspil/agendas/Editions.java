package dk.samspil.agendas;

import dk.samspil.access.Askers;
import dk.samspil.forums.ForumMeeting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the editions of an agenda; joins the caller's transaction.
@Component
class Editions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Askers askers;
    private final Clock clock;

    Editions(JdbcClient jdbc, JsonMapper json, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.askers = askers;
        this.clock = clock;
    }

    /// For the members.
    ///
    /// @param source what it was taken from; null when it was written here
    void write(
            ForumMeeting meeting,
            int edition,
            List<AgendaItem> published,
            @Nullable String source) {
        jdbc.sql(
                        """
                        insert into agendas.edition (meeting_id, forum_id, number, supplementary,
                            published_by, published_at, source)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(meeting.id(), meeting.forum(), edition, edition > 1)
                .param(askers.current().name())
                .param(OffsetDateTime.now(clock))
                .param(source)
                .update();
        published.forEach(item -> writeForMembers(meeting, edition, item));
    }

    private void writeForMembers(ForumMeeting meeting, int edition, AgendaItem item) {
        jdbc.sql(
                        """
                        insert into agendas.published_item (meeting_id, forum_id, edition, number,
                            content)
                        values (?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        meeting.id(),
                        meeting.forum(),
                        edition,
                        item.number(),
                        json.writeValueAsString(item))
                .update();
    }

    /// Lets members, and everybody where nothing is closed, read the enclosures.
    void openPages(ForumMeeting meeting, boolean openForum) {
        jdbc.sql(
                        """
                        update agendas.enclosure_pages p
                        set published = true, open = ? and not e.closed and not i.closed
                        from agendas.enclosure e join agendas.item i on i.id = e.item_id
                        where e.id = p.enclosure_id and i.meeting_id = ? and i.number is not null
                        """)
                .params(openForum, meeting.id())
                .update();
    }

    /// The latest one takes the place of the one before.
    void writeForEverybody(
            ForumMeeting meeting,
            int edition,
            List<AgendaItem> published,
            @Nullable String source) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into agendas.public_edition (meeting_id, forum_id, number, first_at,
                            published_at, source)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (meeting_id) do update
                        set number = excluded.number, published_at = excluded.published_at
                        """)
                .params(meeting.id(), meeting.forum(), edition, now, now)
                .param(source)
                .update();
        jdbc.sql("delete from agendas.public_item where meeting_id = ?")
                .param(meeting.id())
                .update();
        for (var item : published) {
            jdbc.sql(
                            """
                            insert into agendas.public_item (meeting_id, forum_id, number, content)
                            values (?, ?, ?, ?::jsonb)
                            """)
                    .params(
                            meeting.id(),
                            meeting.forum(),
                            item.number(),
                            json.writeValueAsString(item.forEverybody()))
                    .update();
        }
    }
}
