package dk.samspil.almanac;

import dk.samspil.parties.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the days of teams that the asker sees, from where they stand: the meeting days, and of the
/// plans what is not among them.
@Component
class AlmanacStore {

    private static final String DAYS =
            """
            with planned as (
                select p.id as plan_id, p.team_id, p.team_name, p.municipality_id,
                    p.status as plan_status, d.id as planned_day, d.day, d.starts, d.ends, d.place, d.cases, d.status,
                    d.meeting_id
                from planning.plan p join planning.plan_day d on d.plan_id = p.id
                where d.day between :from and :to),
            newest as (
                select health_unit_id, year, max(number) as number
                from staffing.publication group by health_unit_id, year)
            select m.team_id, m.team_name, m.municipality_id, o.short_name, m.day, m.starts,
                m.starts + m.minutes_per_case * m.slots * interval '1 minute' as ends, m.place,
                coalesce(m.coordinator_name, '') as coordinator, m.slots, p.plan_id,
                m.id as meeting_id,
                case when m.status = 'CANCELLED' and p.status = 'MOVED' then 'MOVED'
                     when m.status = 'PLANNED' and m.coordinator is null
                        then 'WITHOUT_COORDINATOR'
                     else m.status end as state,
                case when s.changed_in > 1 and s.changed_in = n.number
                     then coalesce(s.before_name, '') end as before
            from meetings.meeting_day m
            join parties.organisation o on o.id = m.municipality_id
            left join planned p on p.meeting_id = m.id
            left join staffing.published_day s on s.planned_day = p.planned_day
            left join newest n on n.health_unit_id = s.health_unit_id and n.year = s.year
            where m.day between :from and :to
            union all
            select p.team_id, p.team_name, p.municipality_id, o.short_name, p.day, p.starts, p.ends,
                p.place, '', p.cases, p.plan_id, null,
                case when p.status <> 'PLANNED' then p.status
                     when p.plan_status = 'AGREED' then 'AGREED' else 'PROPOSED' end,
                null
            from planned p join parties.organisation o on o.id = p.municipality_id
            where p.meeting_id is null
            """;

    private final JdbcClient jdbc;

    AlmanacStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The days between two dates, both included, in the order of time. Two statements.
    List<TeamDay> between(LocalDate from, LocalDate to) {
        var moves = moves(from, to);
        return jdbc
                .sql(DAYS)
                .param("from", from)
                .param("to", to)
                .query(AlmanacStore::read)
                .list()
                .stream()
                .map(day -> changed(day, moves))
                .sorted(TeamDay.IN_ORDER)
                .toList();
    }

    /// How many cases are on the agendas of meeting days, by day.
    Map<UUID, Integer> cases(Collection<TeamDay> days) {
        return jdbc
                .sql(
                        """
                        select meeting_id, count(*)::int as cases from meetings.agenda_item
                        where meeting_id = any(?) and status <> 'TAKEN_OFF' group by meeting_id
                        """)
                .param(
                        days.stream()
                                .map(TeamDay::meeting)
                                .filter(Objects::nonNull)
                                .toArray(UUID[]::new))
                .query(
                        (row, n) ->
                                Map.entry(
                                        row.getObject("meeting_id", UUID.class),
                                        row.getInt("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record PlanDay(UUID plan, LocalDate day) {}

    /// What was agreed on after the plans were: the day that each went to or came from, and extra
    /// ones with themselves.
    private Map<PlanDay, LocalDate> moves(LocalDate from, LocalDate to) {
        var moves = new HashMap<PlanDay, LocalDate>();
        jdbc.sql(
                        """
                        select plan_id, day, other_day from planning.plan_event
                        where kind in ('GRANTED_MOVE', 'GRANTED_EXTRA')
                          and day is not null and other_day is not null
                          and (day between :from and :to or other_day between :from and :to)
                        order by at
                        """)
                .param("from", from)
                .param("to", to)
                .query(
                        row -> {
                            var plan = row.getObject("plan_id", UUID.class);
                            var day = row.getObject("day", LocalDate.class);
                            var other = row.getObject("other_day", LocalDate.class);
                            moves.put(new PlanDay(plan, day), other);
                            moves.put(new PlanDay(plan, other), day);
                        });
        return moves;
    }

    private static TeamDay changed(TeamDay day, Map<PlanDay, LocalDate> moves) {
        var plan = day.plan();
        var other = plan == null ? null : moves.get(new PlanDay(plan, day.day()));
        if (other == null || day.state() == DayState.CANCELLED) {
            return day;
        }
        boolean extra = other.equals(day.day());
        return day.with(extra ? null : other, extra);
    }

    private static TeamDay read(ResultSet row, int number) throws SQLException {
        return new TeamDay(
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getString("team_name"),
                row.getInt("municipality_id"),
                row.getString("short_name"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("place"),
                row.getString("coordinator"),
                row.getInt("slots"),
                DayState.valueOf(row.getString("state")),
                row.getObject("plan_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                null,
                false,
                row.getString("before"));
    }
}
