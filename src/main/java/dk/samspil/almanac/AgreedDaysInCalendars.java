package dk.samspil.almanac;

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

/// Puts a team's days by special agreement into the calendars of those who follow the team: they
/// are agreed, and never become meeting days.
@Component
@Transactional(readOnly = true)
class AgreedDaysInCalendars implements CalendarEntries {

    private final JdbcClient jdbc;

    AgreedDaysInCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nobody is appointed to such a day.
    @Override
    public List<CalendarEntry> ofMine(LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public List<CalendarEntry> ofTeam(TeamId team, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select d.id, p.team_name, d.day, d.starts, d.ends, d.place, d.cases,
                               d.status <> 'PLANNED' as off
                        from planning.plan p join planning.plan_day d on d.plan_id = p.id
                        where p.team_id = ? and p.status = 'AGREED' and d.day between ? and ?
                          and d.kind = 'SPECIAL_AGREEMENT' and d.meeting_id is null
                        """)
                .params(team.value(), from, to)
                .query(
                        (row, n) ->
                                new CalendarEntry(
                                        "plandag-" + row.getObject("id", UUID.class),
                                        row.getBoolean("off") ? 1 : 0,
                                        row.getObject("day", LocalDate.class),
                                        row.getObject("starts", LocalTime.class),
                                        row.getObject("ends", LocalTime.class),
                                        Text.of("almanac.agreed", row.getString("team_name")),
                                        Text.of("almanac.agreed.about", row.getInt("cases")),
                                        row.getString("place"),
                                        row.getBoolean("off")))
                .list();
    }
}
