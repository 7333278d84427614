package dk.samspil.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Published minutes, as members and as everybody read them.
@Component
@Transactional(readOnly = true)
public class Minutes {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Minutes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// All versions for those who sit in the forum, the newest first, with the items of that one
    /// only.
    public List<PublishedMinutes> forMembers(UUID meeting) {
        var items =
                jdbc.sql(
                                """
                                select content from minutes.published_entry e
                                where meeting_id = ? and version = (select max(number)
                                    from minutes.version v where v.meeting_id = e.meeting_id)
                                order by number
                                """)
                        .param(meeting)
                        .query(this::item)
                        .list();
        return jdbc.sql(
                        """
                        select v.number, v.reason, v.attendance, a.approved_on, v.published_at,
                               v.source, v.front
                        from minutes.version v
                        left join minutes.approval a on a.meeting_id = v.meeting_id
                        where v.meeting_id = ? order by v.number desc
                        """)
                .param(meeting)
                .query((row, n) -> minutes(row, n == 0 ? items : List.of()))
                .list();
    }

    /// An earlier version, for those who sit in the forum.
    public Optional<PublishedMinutes> version(UUID meeting, int version) {
        var items =
                jdbc.sql(
                                """
                                select content from minutes.published_entry
                                where meeting_id = ? and version = ? order by number
                                """)
                        .params(meeting, version)
                        .query(this::item)
                        .list();
        return jdbc.sql(
                        """
                        select number, reason, attendance, null::date as approved_on, published_at,
                               source, front
                        from minutes.version where meeting_id = ? and number = ?
                        """)
                .params(meeting, version)
                .query((row, n) -> minutes(row, items))
                .optional();
    }

    /// What everybody may read of the latest version, whoever asks.
    public Optional<PublishedMinutes> forEverybody(UUID meeting) {
        var items =
                jdbc.sql(
                                """
                                select content from minutes.public_entry
                                where meeting_id = ? order by number
                                """)
                        .param(meeting)
                        .query(this::item)
                        .list();
        return jdbc.sql(
                        """
                        select number, reason, attendance, approved_on, published_at, source,
                               '' as front
                        from minutes.public_version where meeting_id = ?
                        """)
                .param(meeting)
                .query((row, n) -> minutes(row, items))
                .optional();
    }

    private PublishedMinutes minutes(ResultSet row, List<MinutedItem> items) throws SQLException {
        return new PublishedMinutes(
                row.getInt("number"),
                row.getString("reason"),
                json.readValue(row.getString("attendance"), Attendance.class),
                row.getObject("approved_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class),
                row.getString("source"),
                row.getString("front"),
                items);
    }

    private MinutedItem item(ResultSet row, int n) throws SQLException {
        return json.readValue(row.getString("content"), MinutedItem.class);
    }
}
