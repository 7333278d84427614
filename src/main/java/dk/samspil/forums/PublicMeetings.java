package dk.samspil.forums;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The published meetings of open fora, for everybody.
@Component
@Transactional(readOnly = true)
public class PublicMeetings {

    private static final String SELECT =
            """
            select m.meeting_id as id, m.forum_id as forum, f.slug, f.name as forum_name, m.held_on,
                   m.starts_at, m.ends_at, m.place, m.cancelled_because, m.version
            from forums.public_meeting m join forums.forum f on f.id = m.forum_id and f.open
            """;

    private final JdbcClient jdbc;

    PublicMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// From a day on, in order of time, at most fifty.
    public List<PublicMeeting> from(LocalDate day) {
        return list(
                jdbc.sql(SELECT + "where m.held_on >= ? order by m.held_on, f.name limit 50")
                        .param(day));
    }

    /// Of one forum, the latest first, at most a hundred.
    public List<PublicMeeting> of(UUID forum) {
        return list(
                jdbc.sql(SELECT + "where m.forum_id = ? order by m.held_on desc limit 100")
                        .param(forum));
    }

    public Optional<PublicMeeting> find(String slug, LocalDate day) {
        return jdbc.sql(SELECT + "where f.slug = ? and m.held_on = ?")
                .params(slug, day)
                .query(DataClassRowMapper.newInstance(PublicMeeting.class))
                .optional();
    }

    private static List<PublicMeeting> list(JdbcClient.StatementSpec asked) {
        return asked.query(DataClassRowMapper.newInstance(PublicMeeting.class)).list();
    }
}
