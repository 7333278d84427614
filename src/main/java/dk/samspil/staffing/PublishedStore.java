package dk.samspil.staffing;

import dk.samspil.meetings.CoordinatorsOfDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps who goes where as it is published.
@Component
class PublishedStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublishedStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The planned days of agreed plans, staffed or not yet, and those of other plans that are
    /// staffed, in the order of time.
    List<PublishedDay> of(int unit, int year) {
        return jdbc.sql(
                        """
                        select d.id as planned_day, p.team_id, p.team_name, p.municipality_id,
                            d.day, d.place, s.coordinator_id, s.coordinator_name,
                            coalesce(s.km, 0) as km, false as pinned,
                            coalesce(s.changed_in, 0) as changed_in, s.before_name, d.meeting_id
                        from planning.plan p
                        join planning.plan_day d on d.plan_id = p.id
                        left join staffing.published_day s on s.planned_day = d.id
                        where p.health_unit_id = ? and p.year = ? and d.status = 'PLANNED'
                          and (p.status = 'AGREED' or s.planned_day is not null)
                        order by d.day, p.team_name, d.id
                        """)
                .params(unit, year)
                .query(
                        (row, n) ->
                                new PublishedDay(
                                        AssignmentStore.read(row, n),
                                        row.getInt("changed_in"),
                                        row.getString("before_name"),
                                        row.getObject("meeting_id", UUID.class)))
                .list();
    }

    /// Coordinators by planned day, days without one left out.
    Map<UUID, UUID> coordinators(int unit, int year) {
        var published = new HashMap<UUID, UUID>();
        jdbc.sql(
                        """
                        select planned_day, coordinator_id from staffing.published_day
                        where health_unit_id = ? and year = ? and coordinator_id is not null
                        """)
                .params(unit, year)
                .query(
                        row -> {
                            published.put(
                                    row.getObject("planned_day", UUID.class),
                                    row.getObject("coordinator_id", UUID.class));
                        });
        return published;
    }

    /// The newest first.
    List<Publication> publications(int unit, int year) {
        return jdbc.sql(
                        """
                        select * from staffing.publication
                        where health_unit_id = ? and year = ? order by number desc
                        """)
                .params(unit, year)
                .query(PublishedStore::publication)
                .list();
    }

    void add(UUID id, StaffingVersion version, Publication publication) {
        jdbc.sql("insert into staffing.publication values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, version.healthUnit(), version.year(), publication.number())
                .params(publication.version(), publication.days(), publication.changed())
                .params(
                        publication.publishedBy(),
                        publication.publishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// In one statement, however many days.
    void put(StaffingVersion version, int publication, List<Assignment> changed) {
        jdbc.sql(
                        """
                        insert into staffing.published_day as s (planned_day, health_unit_id, year,
                            team_id, team_name, municipality_id, day, place, coordinator_id,
                            coordinator_name, km, changed_in)
                        select r.planned_day, :unit, :year, r.team_id, r.team_name,
                            r.municipality_id, r.day, r.place, r.coordinator_id,
                            r.coordinator_name, r.km, :publication
                        """
                                + AssignmentStore.ROWS
                                + """
                                on conflict (planned_day) do update
                                set team_name = excluded.team_name, day = excluded.day,
                                    place = excluded.place, before_name = s.coordinator_name,
                                    coordinator_id = excluded.coordinator_id,
                                    coordinator_name = excluded.coordinator_name,
                                    km = excluded.km, changed_in = excluded.changed_in
                                """)
                .param("unit", version.healthUnit())
                .param("year", version.year())
                .param("publication", publication)
                .param(
                        "rows",
                        json.writeValueAsString(
                                changed.stream().map(AssignmentStore::columns).toList()))
                .update();
    }

    /// Meeting days that do not name the coordinator who is published, from a day on.
    List<CoordinatorsOfDays.Sent> toCarry(int unit, LocalDate from) {
        return jdbc.sql(
                        """
                        select d.meeting_id, c.person_id
                        from staffing.published_day s
                        join planning.plan_day d on d.id = s.planned_day
                        left join staffing.coordinator c on c.id = s.coordinator_id
                        where s.health_unit_id = ? and s.day >= ? and d.status = 'PLANNED'
                          and d.meeting_id is not null
                          and (s.carried_meeting is distinct from d.meeting_id
                               or s.carried_person is distinct from c.person_id)
                        """)
                .params(unit, from)
                .query(
                        (row, n) ->
                                new CoordinatorsOfDays.Sent(
                                        row.getObject("meeting_id", UUID.class),
                                        row.getObject("person_id", UUID.class)))
                .list();
    }

    void carried(int unit, LocalDate from) {
        jdbc.sql(
                        """
                        update staffing.published_day s
                        set carried_meeting = d.meeting_id, carried_person = (
                            select c.person_id from staffing.coordinator c
                            where c.id = s.coordinator_id)
                        from planning.plan_day d
                        where d.id = s.planned_day and s.health_unit_id = ? and s.day >= ?
                          and d.status = 'PLANNED' and d.meeting_id is not null
                        """)
                .params(unit, from)
                .update();
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getInt("number"),
                row.getInt("version_number"),
                row.getInt("days"),
                row.getInt("changed"),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
