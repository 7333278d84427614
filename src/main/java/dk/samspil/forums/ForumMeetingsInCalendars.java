package dk.samspil.forums;

import dk.samspil.feeds.CalendarEntries;
import dk.samspil.feeds.CalendarEntry;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the published meetings of one's fora into one's calendar.
@Component
@Transactional(readOnly = true)
class ForumMeetingsInCalendars implements CalendarEntries {

    private final JdbcClient jdbc;

    ForumMeetingsInCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarEntry> ofMine(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select m.*, f.name from forums.meeting m
                        join forums.forum f on f.id = m.forum_id
                        where m.held_on between ? and ? and m.published_at is not null
                        """)
                .params(from, to)
                .query(
                        (row, n) ->
                                entry(
                                        row.getObject("id", UUID.class),
                                        row.getLong("version"),
                                        row.getObject("held_on", LocalDate.class),
                                        row.getObject("starts_at", LocalTime.class),
                                        row.getObject("ends_at", LocalTime.class),
                                        row.getString("name"),
                                        row.getString("place"),
                                        !row.getString("cancelled_because").isEmpty()))
                .list();
    }

    /// The same appointment, whether a member follows it or anybody.
    static CalendarEntry entry(
            UUID meeting,
            long version,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            String forum,
            String place,
            boolean cancelled) {
        return new CalendarEntry(
                "forum-" + meeting,
                version - 1,
                day,
                from,
                to,
                Text.asItIs(forum),
                Text.of("forums.in-calendar.about"),
                place,
                cancelled);
    }

    /// Fora are of no team.
    @Override
    public List<CalendarEntry> ofTeam(TeamId team, LocalDate from, LocalDate to) {
        return List.of();
    }
}
