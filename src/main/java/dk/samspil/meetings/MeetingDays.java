package dk.samspil.meetings;

import dk.samspil.parties.Area;
import dk.samspil.parties.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the meeting days and their tables.
@Component
class MeetingDays {

    private static final String SELECT = "select * from meetings.meeting_day ";
    private static final String INSERT =
            """
            insert into meetings.meeting_day (municipality_id, health_unit_id, team_id, team_name, day,
                starts, minutes_per_case, slots, place, leader, leader_name, minute_taker,
                minute_taker_name, coordinator, coordinator_name, status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED')
            on conflict do nothing returning id
            """;

    private final JdbcClient jdbc;

    MeetingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeetingDay> find(MeetingId id) {
        return one(SELECT + "where id = ?", id);
    }

    /// Finds the day and keeps others from changing it until the transaction ends.
    Optional<MeetingDay> lock(MeetingId id) {
        return one(SELECT + "where id = ? for no key update", id);
    }

    /// Days from a date on, cancelled ones included, the first one first.
    List<MeetingDay> from(LocalDate day, int limit) {
        return days(
                jdbc.sql(SELECT + "where day >= ? order by day, starts, id limit ?")
                        .params(day, limit));
    }

    /// Days before a date, the last one first.
    List<MeetingDay> before(LocalDate day, int limit) {
        return days(
                jdbc.sql(SELECT + "where day < ? order by day desc, starts, id limit ?")
                        .params(day, limit));
    }

    List<MeetingDay> planned(TeamId team, LocalDate from) {
        return days(
                jdbc.sql(
                                SELECT
                                        + "where team_id = ? and day >= ? and status = 'PLANNED'"
                                        + " order by day, starts")
                        .params(team.value(), from));
    }

    /// The day of a team on a date that is not cancelled.
    Optional<MeetingId> on(TeamId team, LocalDate day) {
        return jdbc.sql(
                        """
                        select id from meetings.meeting_day
                        where team_id = ? and day = ? and status <> 'CANCELLED'
                        """)
                .params(team.value(), day)
                .query((row, n) -> new MeetingId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<MeetingDay> planned(LocalDate from, LocalDate to) {
        return days(
                jdbc.sql(
                                SELECT
                                        + "where day between ? and ? and status = 'PLANNED'"
                                        + " order by day, starts")
                        .params(from, to));
    }

    int count(TeamId team, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select count(*) from meetings.meeting_day
                        where team_id = ? and day between ? and ? and status <> 'CANCELLED'
                        """)
                .params(team.value(), from, to)
                .query(Integer.class)
                .single();
    }

    /// The id of the new day; empty when the team already meets that day.
    Optional<MeetingId> add(MeetingDay day) {
        Holder coordinator = day.coordinator();
        return jdbc.sql(INSERT)
                .params(
                        day.municipality(),
                        day.healthUnit(),
                        day.team().value(),
                        day.teamName(),
                        day.day(),
                        day.starts(),
                        day.minutesPerCase(),
                        day.slots(),
                        day.place(),
                        day.leader().person(),
                        day.leader().name(),
                        day.minuteTaker().person(),
                        day.minuteTaker().name())
                .param(coordinator == null ? null : coordinator.person())
                .param(coordinator == null ? null : coordinator.name())
                .query((row, n) -> new MeetingId(row.getObject("id", UUID.class)))
                .optional();
    }

    void seat(MeetingId id, List<Seat> seats) {
        for (Seat seat : seats) {
            jdbc.sql(
                            """
                            insert into meetings.seat (meeting_id, person, name, area)
                            values (?, ?, ?, ?) on conflict do nothing
                            """)
                    .params(id.value(), seat.person(), seat.name(), seat.area().name())
                    .update();
        }
    }

    void clearTable(MeetingId id) {
        jdbc.sql("delete from meetings.seat where meeting_id = ?").param(id.value()).update();
    }

    /// Who has the tasks of the day, which the caller has locked.
    void appoint(
            MeetingId id,
            Holder leader,
            Holder minuteTaker,
            @Nullable Holder coordinator,
            String changedBy) {
        jdbc.sql(
                        """
                        update meetings.meeting_day
                        set leader = ?, leader_name = ?, minute_taker = ?, minute_taker_name = ?,
                            coordinator = ?, coordinator_name = ?, changed_by = ?,
                            version = version + 1
                        where id = ?
                        """)
                .params(leader.person(), leader.name(), minuteTaker.person(), minuteTaker.name())
                .param(coordinator == null ? null : coordinator.person())
                .param(coordinator == null ? null : coordinator.name())
                .params(changedBy, id.value())
                .update();
    }

    void ended(MeetingId id, MeetingStatus status, String because) {
        jdbc.sql(
                        """
                        update meetings.meeting_day
                        set status = ?, cancelled_because = ?, version = version + 1 where id = ?
                        """)
                .params(status.name(), because, id.value())
                .update();
    }

    private Optional<MeetingDay> one(String sql, MeetingId id) {
        return days(jdbc.sql(sql).param(id.value())).stream().findFirst();
    }

    /// Two statements, however many days.
    private List<MeetingDay> days(JdbcClient.StatementSpec wanted) {
        List<MeetingDay> bare = wanted.query(MeetingDays::read).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Sitting>> seats =
                jdbc
                        .sql(
                                "select * from meetings.seat where meeting_id = any(?) order by area, name")
                        .param(bare.stream().map(day -> day.id().value()).toArray(UUID[]::new))
                        .query(
                                (row, n) ->
                                        new Sitting(
                                                row.getObject("meeting_id", UUID.class),
                                                new Seat(
                                                        row.getObject("person", UUID.class),
                                                        row.getString("name"),
                                                        Area.valueOf(row.getString("area")))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Sitting::meeting));
        return bare.stream()
                .map(
                        day ->
                                day.with(
                                        seats.getOrDefault(day.id().value(), List.of()).stream()
                                                .map(Sitting::seat)
                                                .toList()))
                .toList();
    }

    private record Sitting(UUID meeting, Seat seat) {}

    private static MeetingDay read(ResultSet row, int number) throws SQLException {
        UUID coordinator = row.getObject("coordinator", UUID.class);
        return new MeetingDay(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getInt("municipality_id"),
                row.getInt("health_unit_id"),
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getString("team_name"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getInt("minutes_per_case"),
                row.getInt("slots"),
                row.getString("place"),
                new Holder(row.getObject("leader", UUID.class), row.getString("leader_name")),
                new Holder(
                        row.getObject("minute_taker", UUID.class),
                        row.getString("minute_taker_name")),
                coordinator == null
                        ? null
                        : new Holder(coordinator, row.getString("coordinator_name")),
                MeetingStatus.valueOf(row.getString("status")),
                row.getString("cancelled_because"),
                row.getLong("version"),
                row.getString("changed_by"),
                List.of());
    }
}
