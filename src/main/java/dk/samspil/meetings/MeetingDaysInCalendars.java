package dk.samspil.meetings;

import dk.samspil.access.Askers;
import dk.samspil.feeds.CalendarEntries;
import dk.samspil.feeds.CalendarEntry;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts meeting days into people's calendars: where and when, which team, and how many cases. Why a
/// day was cancelled is not told, as somebody has typed it.
@Component
@Transactional(readOnly = true)
public class MeetingDaysInCalendars implements CalendarEntries {

    private static final String SELECT =
            """
            select d.id, d.version, d.day, d.starts, d.minutes_per_case * d.slots as minutes, d.slots,
                   d.team_name, d.place, d.status,
                   (select count(*) from meetings.agenda_item i
                    where i.meeting_id = d.id and i.status <> 'TAKEN_OFF') as cases
            from meetings.meeting_day d
            """;

    private final JdbcClient jdbc;
    private final Askers askers;

    MeetingDaysInCalendars(JdbcClient jdbc, Askers askers) {
        this.jdbc = jdbc;
        this.askers = askers;
    }

    @Override
    public List<CalendarEntry> ofMine(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        SELECT
                                + """
                                where d.day between :from and :to
                                  and (:me in (d.leader, d.minute_taker, d.coordinator)
                                       or exists (select from meetings.seat s
                                                  where s.meeting_id = d.id and s.person = :me))
                                """)
                .param("from", from)
                .param("to", to)
                .param("me", askers.current().person())
                .query(MeetingDaysInCalendars::read)
                .list();
    }

    @Override
    public List<CalendarEntry> ofTeam(TeamId team, LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + "where d.team_id = ? and d.day between ? and ?")
                .params(team.value(), from, to)
                .query(MeetingDaysInCalendars::read)
                .list();
    }

    /// One day; empty when the asker does not see it.
    public Optional<CalendarEntry> of(MeetingId id) {
        return jdbc.sql(SELECT + "where d.id = ?")
                .param(id.value())
                .query(MeetingDaysInCalendars::read)
                .optional();
    }

    private static CalendarEntry read(ResultSet row, int number) throws SQLException {
        var starts = row.getObject("starts", LocalTime.class);
        return new CalendarEntry(
                "moede-" + row.getObject("id", UUID.class),
                row.getLong("version") - 1,
                row.getObject("day", LocalDate.class),
                starts,
                starts.plusMinutes(row.getInt("minutes")),
                Text.of("meetings.in-calendar", row.getString("team_name")),
                Text.of("meetings.in-calendar.about", row.getInt("cases"), row.getInt("slots")),
                row.getString("place"),
                MeetingStatus.valueOf(row.getString("status")) == MeetingStatus.CANCELLED);
    }
}
