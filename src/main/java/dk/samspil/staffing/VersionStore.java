package dk.samspil.staffing;

import dk.samspil.rostering.CostPart;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the versions of a year's staffing, without who goes where.
@Component
class VersionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The newest first.
    List<StaffingVersion> of(int unit, int year) {
        return jdbc.sql(
                        """
                        select * from staffing.version
                        where health_unit_id = ? and year = ? order by number desc
                        """)
                .params(unit, year)
                .query(this::read)
                .list();
    }

    Optional<StaffingVersion> find(VersionId id) {
        return jdbc.sql("select * from staffing.version where id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /// Finds it and keeps others from changing it until the transaction ends.
    Optional<StaffingVersion> lock(VersionId id) {
        return jdbc.sql("select * from staffing.version where id = ? for no key update")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /// The one that is being searched for, whatever the year.
    Optional<StaffingVersion> searching(int unit) {
        return jdbc.sql(
                        "select * from staffing.version where health_unit_id = ? and status <> 'DONE'")
                .param(unit)
                .query(this::read)
                .optional();
    }

    /// With the next number of the year; false when another search of the unit has begun.
    boolean add(StaffingVersion wanted) {
        var weights = wanted.weights();
        return jdbc.sql(
                                """
                                insert into staffing.version (id, health_unit_id, year, number, name,
                                    kind, status, with_handed_in, seconds, another_coordinator,
                                    not_the_own, travel, uneven, hundred_kroner, change,
                                    other_specialty, against_wish, far_alone, far_km,
                                    created_by, created_at)
                                select :id, :unit, :year, coalesce(max(number), 0) + 1, :name, :kind,
                                    :status, :handedIn, :seconds, :another, :own, :travel, :uneven,
                                    :kroner, :change, :specialty, :wish, :farAlone, :farKm, :by, :at
                                from staffing.version where health_unit_id = :unit and year = :year
                                on conflict do nothing
                                """)
                        .param("id", wanted.id().value())
                        .param("unit", wanted.healthUnit())
                        .param("year", wanted.year())
                        .param("name", wanted.name())
                        .param("kind", wanted.kind().name())
                        .param("status", wanted.status().name())
                        .param("handedIn", wanted.handedIn())
                        .param("seconds", wanted.seconds())
                        .param("another", weights.anotherCoordinator())
                        .param("own", weights.notTheOwn())
                        .param("travel", weights.travel())
                        .param("uneven", weights.uneven())
                        .param("kroner", weights.hundredKroner())
                        .param("change", weights.change())
                        .param("specialty", weights.otherSpecialty())
                        .param("wish", weights.againstWish())
                        .param("farAlone", weights.farAlone())
                        .param("farKm", weights.farKm())
                        .param("by", wanted.createdBy())
                        .param("at", wanted.createdAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @param searchedMs in all, as far as the best was found
    void best(VersionId id, Tally tally, long searchedMs) {
        jdbc.sql(
                        """
                        update staffing.version set days = :days, unstaffed = :unstaffed,
                            cost = :cost, parts = :parts::jsonb, searched_ms = :ms
                        where id = :id
                        """)
                .param("days", tally.days())
                .param("unstaffed", tally.unstaffed())
                .param("cost", tally.cost())
                .param("parts", json.writeValueAsString(byName(tally)))
                .param("ms", searchedMs)
                .param("id", id.value())
                .update();
    }

    void searched(VersionId id, long searchedMs) {
        jdbc.sql("update staffing.version set searched_ms = ? where id = ?")
                .params(searchedMs, id.value())
                .update();
    }

    void begun(VersionId id) {
        jdbc.sql("update staffing.version set status = 'SEARCHING' where id = ?")
                .param(id.value())
                .update();
    }

    /// How few days stay without a coordinator in every plan there is.
    void least(VersionId id, int days) {
        jdbc.sql("update staffing.version set least_unstaffed = ? where id = ?")
                .params(days, id.value())
                .update();
    }

    void ended(VersionId id, String problem) {
        jdbc.sql(
                        """
                        update staffing.version
                        set status = 'DONE', stop_asked = false, problem = ? where id = ?
                        """)
                .params(problem, id.value())
                .update();
    }

    void askToStop(VersionId id) {
        jdbc.sql("update staffing.version set stop_asked = true where id = ?")
                .param(id.value())
                .update();
    }

    /// Searches again, for so many seconds in all; false when another search of the unit runs.
    boolean goOn(VersionId id, int seconds) {
        return jdbc.sql(
                                """
                                update staffing.version set status = 'WAITING', stop_asked = false,
                                    problem = '', seconds = :seconds
                                where id = :id and status = 'DONE' and not exists (
                                    select from staffing.version other
                                    where other.health_unit_id = version.health_unit_id
                                      and other.status <> 'DONE')
                                """)
                        .param("seconds", seconds)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void name(VersionId id, String name) {
        jdbc.sql("update staffing.version set name = ? where id = ?")
                .params(name, id.value())
                .update();
    }

    void remove(VersionId id) {
        jdbc.sql("delete from staffing.version where id = ?").param(id.value()).update();
    }

    private static Map<String, Integer> byName(Tally tally) {
        return tally.parts().entrySet().stream()
                .collect(Collectors.toMap(part -> part.getKey().name(), Map.Entry::getValue));
    }

    private Tally tally(ResultSet row) throws SQLException {
        var parts = new EnumMap<CostPart, Integer>(CostPart.class);
        json.readTree(row.getString("parts"))
                .forEachEntry((name, cost) -> parts.put(CostPart.valueOf(name), cost.asInt()));
        return new Tally(
                row.getInt("days"), row.getInt("unstaffed"), row.getInt("cost"), Map.copyOf(parts));
    }

    private StaffingVersion read(ResultSet row, int number) throws SQLException {
        return new StaffingVersion(
                new VersionId(row.getObject("id", UUID.class)),
                row.getInt("health_unit_id"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("name"),
                StaffingVersion.Kind.valueOf(row.getString("kind")),
                StaffingVersion.Status.valueOf(row.getString("status")),
                row.getBoolean("stop_asked"),
                row.getBoolean("with_handed_in"),
                row.getInt("seconds"),
                row.getLong("searched_ms"),
                new StaffingWeights(
                        row.getInt("another_coordinator"),
                        row.getInt("not_the_own"),
                        row.getInt("travel"),
                        row.getInt("uneven"),
                        row.getInt("hundred_kroner"),
                        row.getInt("change"),
                        row.getInt("other_specialty"),
                        row.getInt("against_wish"),
                        row.getInt("far_alone"),
                        row.getInt("far_km")),
                tally(row),
                row.getInt("least_unstaffed"),
                row.getString("problem"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
