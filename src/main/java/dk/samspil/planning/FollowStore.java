package dk.samspil.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which days of agreed plans are not yet what they should be among the meeting days.
@Component
class FollowStore {

    private final JdbcClient jdbc;

    FollowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A day that has become no meeting day yet.
    record Coming(UUID id, UUID team, LocalDate day, DayDetails details) {}

    /// A day whose meeting day does not take place.
    record Waiting(UUID id, UUID meeting, String because) {}

    /// A day of a plan.
    record OfPlan(PlanId plan, LocalDate day) {}

    /// Waits until nobody else makes the same municipality's meeting days follow.
    void alone() {
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtext('planning.follow'),
                            nullif(current_setting('app.org', true), '')::int)
                        """)
                .query((row, n) -> n)
                .list();
    }

    List<Coming> coming(LocalDate today) {
        return jdbc.sql(
                        """
                        select d.*, p.team_id
                        from planning.plan p join planning.plan_day d on d.plan_id = p.id
                        where p.municipality_id = nullif(current_setting('app.org', true), '')::int
                          and p.status = 'AGREED' and d.status = 'PLANNED'
                          and d.kind = 'REHABILITATION' and d.meeting_id is null and d.day >= ?
                        order by d.day
                        """)
                .param(today)
                .query(FollowStore::coming)
                .list();
    }

    List<Waiting> leaving() {
        return jdbc.sql(
                        """
                        select d.id, d.meeting_id, d.because
                        from planning.plan p join planning.plan_day d on d.plan_id = p.id
                        where p.municipality_id = nullif(current_setting('app.org', true), '')::int
                          and d.status <> 'PLANNED' and d.meeting_id is not null
                          and not d.meeting_closed
                        order by d.day
                        """)
                .query(
                        (row, n) ->
                                new Waiting(
                                        row.getObject("id", UUID.class),
                                        row.getObject("meeting_id", UUID.class),
                                        row.getString("because")))
                .list();
    }

    void became(UUID day, UUID meeting) {
        jdbc.sql("update planning.plan_day set meeting_id = ? where id = ?")
                .params(meeting, day)
                .update();
    }

    void closed(UUID day) {
        jdbc.sql("update planning.plan_day set meeting_closed = true where id = ?")
                .param(day)
                .update();
    }

    Optional<OfPlan> planOf(UUID meeting) {
        return jdbc.sql(
                        """
                        select plan_id, day from planning.plan_day
                        where meeting_id = ? and status = 'PLANNED'
                        """)
                .param(meeting)
                .query(
                        (row, n) ->
                                new OfPlan(
                                        new PlanId(row.getObject("plan_id", UUID.class)),
                                        row.getObject("day", LocalDate.class)))
                .optional();
    }

    private static Coming coming(ResultSet row, int number) throws SQLException {
        return new Coming(
                row.getObject("id", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getObject("day", LocalDate.class),
                new DayDetails(
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getString("place"),
                        DayKind.valueOf(row.getString("kind")),
                        row.getInt("cases"),
                        row.getInt("clinical")));
    }
}
