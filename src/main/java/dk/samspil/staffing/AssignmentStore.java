package dk.samspil.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps who goes where in each version, and how a search has gone.
@Component
class AssignmentStore {

    static final String ROWS =
            """
            from jsonb_to_recordset(:rows::jsonb) as r(planned_day uuid, team_id uuid,
                team_name text, municipality_id int, day date, place text, coordinator_id uuid,
                coordinator_name text, km int)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssignmentStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A best that was found.
    record Step(long searchedMs, int unstaffed, int cost) {}

    /// In the order of time.
    List<Assignment> of(VersionId version) {
        return jdbc.sql(
                        """
                        select * from staffing.assignment where version_id = ?
                        order by day, team_name, planned_day
                        """)
                .param(version.value())
                .query(AssignmentStore::read)
                .list();
    }

    /// Replaces who goes where, in two statements; what was pinned stays pinned.
    void keep(StaffingVersion version, List<Assignment> found) {
        var rows = json.writeValueAsString(found.stream().map(AssignmentStore::columns).toList());
        jdbc.sql(
                        """
                        delete from staffing.assignment where version_id = :version
                          and planned_day not in (select r.planned_day
                        """
                                + ROWS
                                + ")")
                .param("version", version.id().value())
                .param("rows", rows)
                .update();
        jdbc.sql(
                        """
                        insert into staffing.assignment as a (version_id, health_unit_id,
                            planned_day, team_id, team_name, municipality_id, day, place,
                            coordinator_id, coordinator_name, km)
                        select :version, :unit, r.planned_day, r.team_id, r.team_name,
                            r.municipality_id, r.day, r.place, r.coordinator_id,
                            r.coordinator_name, r.km
                        """
                                + ROWS
                                + """
                                on conflict (version_id, planned_day) do update
                                set team_name = excluded.team_name, day = excluded.day,
                                    place = excluded.place,
                                    coordinator_id = excluded.coordinator_id,
                                    coordinator_name = excluded.coordinator_name,
                                    km = excluded.km
                                """)
                .param("version", version.id().value())
                .param("unit", version.healthUnit())
                .param("rows", rows)
                .update();
    }

    /// Puts somebody on a day by hand, or nobody; or leaves it to the search again.
    void put(VersionId version, Assignment chosen) {
        jdbc.sql(
                        """
                        update staffing.assignment
                        set coordinator_id = ?, coordinator_name = ?, km = ?, pinned = ?
                        where version_id = ? and planned_day = ?
                        """)
                .param(chosen.coordinator())
                .param(chosen.coordinatorName())
                .params(chosen.km(), chosen.pinned(), version.value(), chosen.plannedDay())
                .update();
    }

    /// The same days and coordinators, pins included, as those of another version.
    void copy(VersionId from, StaffingVersion to) {
        jdbc.sql(
                        """
                        insert into staffing.assignment
                        select :to, health_unit_id, planned_day, team_id, team_name,
                            municipality_id, day, place, coordinator_id, coordinator_name, km, pinned
                        from staffing.assignment where version_id = :from
                        """)
                .param("to", to.id().value())
                .param("from", from.value())
                .update();
    }

    void step(StaffingVersion version, Step step) {
        jdbc.sql(
                        """
                        insert into staffing.progress values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(version.id().value(), version.healthUnit(), step.searchedMs())
                .params(step.unstaffed(), step.cost())
                .update();
    }

    /// The first one first.
    List<Step> steps(VersionId version) {
        return jdbc.sql(
                        """
                        select searched_ms, unstaffed, cost from staffing.progress
                        where version_id = ? order by searched_ms
                        """)
                .param(version.value())
                .query(
                        (row, n) ->
                                new Step(
                                        row.getLong("searched_ms"),
                                        row.getInt("unstaffed"),
                                        row.getInt("cost")))
                .list();
    }

    static Map<String, @Nullable Object> columns(Assignment each) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("planned_day", each.plannedDay().toString());
        columns.put("team_id", each.team().toString());
        columns.put("team_name", each.teamName());
        columns.put("municipality_id", each.municipality());
        columns.put("day", each.day().toString());
        columns.put("place", each.place());
        var coordinator = each.coordinator();
        columns.put("coordinator_id", coordinator == null ? null : coordinator.toString());
        columns.put("coordinator_name", each.coordinatorName());
        columns.put("km", each.km());
        return columns;
    }

    static Assignment read(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getObject("planned_day", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getInt("municipality_id"),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getObject("coordinator_id", UUID.class),
                row.getString("coordinator_name"),
                row.getInt("km"),
                row.getBoolean("pinned"));
    }
}
