package dk.samspil.minutes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What everybody could read of earlier versions of minutes. What is closed in a later version is
/// closed in all of them, and the secretariat can take a version from everybody.
@Component
@Transactional(readOnly = true)
public class PastMinutes {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PastMinutes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A version that everybody may still read.
    public record Kept(int version, String reason, OffsetDateTime publishedAt) {}

    /// Those before the newest, the latest first.
    public List<Kept> of(UUID meeting) {
        return jdbc.sql(
                        """
                        select p.number as version, p.reason, p.published_at
                        from minutes.past_version p
                        join minutes.public_version v on v.meeting_id = p.meeting_id
                        where p.meeting_id = ? and p.number < v.number order by p.number desc
                        """)
                .param(meeting)
                .query(DataClassRowMapper.newInstance(Kept.class))
                .list();
    }

    public Optional<PublishedMinutes> find(UUID meeting, int version) {
        var items =
                jdbc.sql(
                                """
                                select content from minutes.past_entry
                                where meeting_id = ? and version = ? order by number
                                """)
                        .params(meeting, version)
                        .query((row, n) -> json.readValue(row.getString(1), MinutedItem.class))
                        .list();
        return jdbc.sql("select * from minutes.past_version where meeting_id = ? and number = ?")
                .params(meeting, version)
                .query(
                        (row, n) ->
                                new PublishedMinutes(
                                        version,
                                        row.getString("reason"),
                                        json.readValue(
                                                row.getString("attendance"), Attendance.class),
                                        null,
                                        row.getObject("published_at", OffsetDateTime.class),
                                        row.getString("source"),
                                        "",
                                        items))
                .optional();
    }

    /// Keeps what everybody reads now, and closes in all versions what is closed in it. Safe to
    /// repeat.
    @Transactional
    void keep(UUID meeting) {
        jdbc.sql(
                        """
                        insert into minutes.past_version (meeting_id, forum_id, number, reason,
                            attendance, published_at, source)
                        select meeting_id, forum_id, number, reason, attendance, published_at, source
                        from minutes.public_version where meeting_id = ?
                        on conflict do nothing
                        """)
                .param(meeting)
                .update();
        jdbc.sql(
                        """
                        insert into minutes.past_entry (meeting_id, forum_id, version, number, content)
                        select e.meeting_id, e.forum_id, v.number, e.number, e.content
                        from minutes.public_entry e
                        join minutes.public_version v on v.meeting_id = e.meeting_id
                        where e.meeting_id = ?
                        on conflict do nothing
                        """)
                .param(meeting)
                .update();
        jdbc.sql(
                        """
                        update minutes.past_entry p set content = e.content
                        from minutes.public_entry e
                        where e.meeting_id = p.meeting_id and e.number = p.number
                          and p.meeting_id = ? and (e.content ->> 'closed')::boolean
                        """)
                .param(meeting)
                .update();
    }

    /// Takes an earlier version from everybody; false where nobody could read it, or the asker may
    /// not.
    @Transactional
    public boolean takeBack(UUID meeting, int version) {
        return jdbc.sql(
                                """
                                delete from minutes.past_version p using minutes.public_version v
                                where p.meeting_id = ? and p.number = ?
                                  and v.meeting_id = p.meeting_id and p.number < v.number
                                """)
                        .params(meeting, version)
                        .update()
                == 1;
    }
}
