package dk.samspil.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what is recorded about the days of an organisation's year, in four statements.
@Component
class RecordedDays {

    private static final String OURS = " (%s.municipality_id = :org or %<s.health_unit_id = :org) ";

    private static final String PLANNED =
            """
            select p.team_id, p.team_name, p.municipality_id, o.short_name, d.day, d.status,
                d.because, d.cases, d.meeting_id
            from planning.plan p
            join planning.plan_day d on d.plan_id = p.id
            join parties.organisation o on o.id = p.municipality_id
            where p.year = :year and p.status = 'AGREED' and
            """
                    + OURS.formatted("p");

    private static final String MET =
            """
            select m.id, m.team_id, m.team_name, m.municipality_id, o.short_name, m.day, m.status,
                m.cancelled_because, m.slots, i.booked,
                i.treated, coalesce(t.minutes, 0) as minutes
            from meetings.meeting_day m
            join parties.organisation o on o.id = m.municipality_id
            left join lateral (
                select count(*)::int as booked,
                    (count(*) filter (where a.status = 'DONE'))::int as treated
                from meetings.agenda_item a
                where a.meeting_id = m.id and a.status <> 'TAKEN_OFF') i on true
            left join lateral (
                select round(sum(extract(epoch from c.ended_at - c.started_at)) / 60)::int as minutes
                from activity.case_time c
                where c.meeting_id = m.id
                  and (c.ended_at at time zone 'Europe/Copenhagen')::date
                    = (c.started_at at time zone 'Europe/Copenhagen')::date) t on true
            where m.day between :first and :last and
            """
                    + OURS.formatted("m");

    private static final String GRANTED =
            """
            select p.team_id, r.kind, r.day, r.wanted, r.in_time,
                (r.asked_at at time zone 'Europe/Copenhagen')::date as asked_on
            from planning.plan p join planning.request r on r.plan_id = p.id
            where p.year = :year and r.status = 'GRANTED' and
            """
                    + OURS.formatted("p")
                    + " order by r.asked_at";

    private static final String CANCELLED =
            """
            select c.meeting_id, c.by_organisation = c.municipality_id as by_municipality,
                (c.cancelled_at at time zone 'Europe/Copenhagen')::date as cancelled_on
            from activity.cancellation c join meetings.meeting_day m on m.id = c.meeting_id
            where m.day between :first and :last and
            """
                    + OURS.formatted("c");

    private final JdbcClient jdbc;

    RecordedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param organisation a municipality or a health unit
    Recorded of(int organisation, int year) {
        return new Recorded(
                ours(PLANNED, organisation).param("year", year).query(RecordedDays::planned).list(),
                within(MET, organisation, year).query(RecordedDays::met).list(),
                ours(GRANTED, organisation).param("year", year).query(RecordedDays::granted).list(),
                within(CANCELLED, organisation, year).query(RecordedDays::cancelled).list());
    }

    private JdbcClient.StatementSpec ours(String sql, int organisation) {
        return jdbc.sql(sql).param("org", organisation);
    }

    private JdbcClient.StatementSpec within(String sql, int organisation, int year) {
        return ours(sql, organisation)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31));
    }

    private static Recorded.OfTeam team(ResultSet row) throws SQLException {
        return new Recorded.OfTeam(
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getInt("municipality_id"),
                row.getString("short_name"));
    }

    private static Recorded.Planned planned(ResultSet row, int number) throws SQLException {
        return new Recorded.Planned(
                team(row),
                row.getObject("day", LocalDate.class),
                row.getString("status"),
                row.getString("because"),
                row.getInt("cases"),
                row.getObject("meeting_id", UUID.class));
    }

    private static Recorded.Met met(ResultSet row, int number) throws SQLException {
        return new Recorded.Met(
                row.getObject("id", UUID.class),
                team(row),
                row.getObject("day", LocalDate.class),
                row.getString("status"),
                row.getString("cancelled_because"),
                row.getInt("slots"),
                row.getInt("booked"),
                row.getInt("treated"),
                row.getInt("minutes"));
    }

    private static Recorded.Granted granted(ResultSet row, int number) throws SQLException {
        return new Recorded.Granted(
                row.getObject("team_id", UUID.class),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                row.getObject("wanted", LocalDate.class),
                row.getObject("asked_on", LocalDate.class),
                row.getBoolean("in_time"));
    }

    private static Recorded.Cancelled cancelled(ResultSet row, int number) throws SQLException {
        return new Recorded.Cancelled(
                row.getObject("meeting_id", UUID.class),
                row.getObject("cancelled_on", LocalDate.class),
                row.getBoolean("by_municipality"));
    }
}
