package dk.samspil.minutes;

import dk.samspil.access.Askers;
import dk.samspil.forums.ForumMeeting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the versions of minutes; joins the caller's transaction.
@Component
class MinuteVersions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PastMinutes past;
    private final Askers askers;
    private final Clock clock;

    MinuteVersions(JdbcClient jdbc, JsonMapper json, PastMinutes past, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.past = past;
        this.askers = askers;
        this.clock = clock;
    }

    /// @param source what it was taken from; null when it was written here
    /// @param front what stood there before the first item
    record Written(
            int version,
            String reason,
            Attendance attendance,
            @Nullable String source,
            String front,
            List<MinutedItem> items) {}

    int latest(UUID meeting) {
        return jdbc.sql("select coalesce(max(number), 0) from minutes.version where meeting_id = ?")
                .param(meeting)
                .query(Integer.class)
                .single();
    }

    void writeForMembers(ForumMeeting meeting, Written written) {
        jdbc.sql(
                        """
                        insert into minutes.version (meeting_id, forum_id, number, reason,
                            attendance, published_by, published_at, source, front)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                        """)
                .param(meeting.id())
                .param(meeting.forum())
                .param(written.version())
                .param(written.reason())
                .param(json.writeValueAsString(written.attendance()))
                .param(askers.current().name())
                .param(OffsetDateTime.now(clock))
                .param(written.source())
                .param(written.front())
                .update();
        for (var item : written.items()) {
            jdbc.sql(
                            """
                            insert into minutes.published_entry (meeting_id, forum_id, version,
                                number, content)
                            values (?, ?, ?, ?, ?::jsonb)
                            """)
                    .params(
                            meeting.id(),
                            meeting.forum(),
                            written.version(),
                            item.number(),
                            json.writeValueAsString(item))
                    .update();
        }
    }

    void writeForEverybody(ForumMeeting meeting, Written written) {
        past.keep(meeting.id());
        jdbc.sql(
                        """
                        insert into minutes.public_version (meeting_id, forum_id, number, reason,
                            attendance, published_at, source)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)
                        on conflict (meeting_id) do update
                        set number = excluded.number, reason = excluded.reason,
                            attendance = excluded.attendance, published_at = excluded.published_at
                        """)
                .param(meeting.id())
                .param(meeting.forum())
                .param(written.version())
                .param(written.reason())
                .param(json.writeValueAsString(written.attendance()))
                .param(OffsetDateTime.now(clock))
                .param(written.source() == null ? null : "")
                .update();
        jdbc.sql("delete from minutes.public_entry where meeting_id = ?")
                .param(meeting.id())
                .update();
        for (var item : written.items()) {
            jdbc.sql(
                            """
                            insert into minutes.public_entry (meeting_id, forum_id, number, content)
                            values (?, ?, ?, ?::jsonb)
                            """)
                    .params(
                            meeting.id(),
                            meeting.forum(),
                            item.number(),
                            json.writeValueAsString(item.forEverybody()))
                    .update();
        }
        past.keep(meeting.id());
    }
}
