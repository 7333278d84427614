package dk.samspil.staffing;

import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.Weekly;
import dk.samspil.rostering.Wishes;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the coordinators; five statements, however many there are.
@Component
class CoordinatorStore {

    private static final String ONE = " and (:id::uuid is null or %s = :id::uuid) order by ";

    private final JdbcClient jdbc;
    private final WishStore wishes;

    CoordinatorStore(JdbcClient jdbc, WishStore wishes) {
        this.jdbc = jdbc;
        this.wishes = wishes;
    }

    private record Of<T>(UUID coordinator, T what) {}

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// @param id null = all of the unit
    List<KnownCoordinator> all(int unit, @Nullable UUID id) {
        var terms =
                of(
                        """
                        select t.*, coalesce(t.base_latitude, p.latitude) as latitude,
                            coalesce(t.base_longitude, p.longitude) as longitude,
                            coalesce(t.base_name, o.short_name) as short_name
                        from staffing.coordinator_terms t
                        left join staffing.municipality_position p on p.municipality_id = t.base
                        left join parties.organisation o on o.id = t.base
                        where t.health_unit_id = :unit
                        """,
                        "valid_from",
                        unit,
                        id,
                        CoordinatorStore::terms);
        var absences =
                of(
                        "select * from staffing.absence where health_unit_id = :unit",
                        "first_day",
                        unit,
                        id,
                        row ->
                                new Absence(
                                        date(row, "first_day"),
                                        date(row, "last_day"),
                                        Absence.Kind.valueOf(row.getString("kind"))));
        var offered =
                of(
                        "select * from staffing.offered_day where health_unit_id = :unit",
                        "day",
                        unit,
                        id,
                        row -> date(row, "day"));
        var wished = wishes.of(unit, id);
        return jdbc.sql(
                        "select * from staffing.coordinator where health_unit_id = :unit"
                                + ONE.formatted("id")
                                + "name, id")
                .param("unit", unit)
                .param("id", id)
                .query(
                        (row, n) -> {
                            var each = row.getObject("id", UUID.class);
                            return new KnownCoordinator(
                                    each,
                                    unit,
                                    row.getString("name"),
                                    Coordinator.Kind.valueOf(row.getString("kind")),
                                    terms.getOrDefault(each, List.of()),
                                    absences.getOrDefault(each, List.of()),
                                    Set.copyOf(offered.getOrDefault(each, List.of())),
                                    ids(row.getArray("follows")),
                                    ids(row.getArray("disqualified")),
                                    specialties(row.getArray("specialties")),
                                    wished.getOrDefault(each, Wishes.NONE),
                                    row.getLong("version"),
                                    row.getString("changed_by"));
                        })
                .list();
    }

    private <T> Map<UUID, List<T>> of(
            String select, String order, int unit, @Nullable UUID id, Reading<T> reading) {
        return jdbc
                .sql(select + ONE.formatted("coordinator_id") + order)
                .param("unit", unit)
                .param("id", id)
                .query(
                        (row, n) ->
                                new Of<>(
                                        row.getObject("coordinator_id", UUID.class),
                                        reading.read(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Of::coordinator,
                                Collectors.mapping(Of::what, Collectors.toList())));
    }

    /// False when somebody else has changed the coordinator since the version that is carried.
    boolean save(KnownCoordinator wanted, int unit, String by, Instant at) {
        int rows =
                jdbc.sql(
                                """
                                insert into staffing.coordinator as c (id, health_unit_id, name,
                                    kind, follows, disqualified, specialties, changed_by, changed_at)
                                values (:id, :unit, :name, :kind, :follows::uuid[],
                                    :disqualified::uuid[], :specialties::text[], :by, :at)
                                on conflict (id) do update
                                set name = excluded.name, kind = excluded.kind,
                                    follows = excluded.follows,
                                    disqualified = excluded.disqualified,
                                    specialties = excluded.specialties,
                                    version = c.version + 1, changed_by = excluded.changed_by,
                                    changed_at = excluded.changed_at
                                where c.version = :version
                                """)
                        .param("id", wanted.id())
                        .param("unit", unit)
                        .param("name", wanted.name())
                        .param("kind", wanted.kind().name())
                        .param("follows", array(wanted.follows()))
                        .param("disqualified", array(wanted.disqualified()))
                        .param("specialties", array(wanted.specialties()))
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("version", wanted.version())
                        .update();
        if (rows == 1) {
            for (String table : List.of("coordinator_terms", "absence", "offered_day")) {
                jdbc.sql("delete from staffing." + table + " where coordinator_id = ?")
                        .param(wanted.id())
                        .update();
            }
            add(wanted, unit);
            wishes.save(wanted.id(), unit, wanted.wishes());
        }
        return rows == 1;
    }

    private void add(KnownCoordinator wanted, int unit) {
        for (CoordinatorTerms terms : wanted.terms()) {
            jdbc.sql(
                            """
                            insert into staffing.coordinator_terms
                            values (?, ?, ?, ?, ?::int, ?, ?, ?, ?::int, ?, ?::int, ?, ?,
                                ?::double precision, ?::double precision)
                            """)
                    .params(wanted.id(), unit, terms.validFrom(), terms.share())
                    .param(terms.base().municipality())
                    .params(terms.mostAWeek(), terms.mostAMonth(), terms.price())
                    .params(columns(terms.duties().conference()))
                    .params(columns(terms.duties().consultations()))
                    .params(columns(terms.base()))
                    .update();
        }
        for (Absence absence : wanted.absences()) {
            jdbc.sql("insert into staffing.absence values (?, ?, ?, ?, ?)")
                    .params(wanted.id(), unit, absence.from(), absence.to())
                    .param(absence.kind().name())
                    .update();
        }
        for (LocalDate day : wanted.offered()) {
            jdbc.sql("insert into staffing.offered_day values (?, ?, ?)")
                    .params(wanted.id(), unit, day)
                    .update();
        }
    }

    private static CoordinatorTerms terms(ResultSet row) throws SQLException {
        return new CoordinatorTerms(
                date(row, "valid_from"),
                row.getInt("share"),
                RegionOfUnit.base(row),
                row.getInt("most_a_week"),
                row.getInt("most_a_month"),
                row.getInt("price"),
                new Duties(weekly(row, "conference"), weekly(row, "consultations")));
    }

    private static @Nullable Weekly weekly(ResultSet row, String duty) throws SQLException {
        var weekday = row.getObject(duty + "_day", Integer.class);
        return weekday == null
                ? null
                : new Weekly(
                        DayOfWeek.of(weekday),
                        Weekly.Weeks.valueOf(row.getString(duty + "_weeks")));
    }

    private static List<@Nullable Object> columns(CoordinatorTerms.Base base) {
        return base.municipality() == null
                ? List.of(base.name(), base.position().latitude(), base.position().longitude())
                : Arrays.asList(null, null, null);
    }

    private static List<@Nullable Object> columns(@Nullable Weekly duty) {
        return duty == null
                ? Arrays.asList(null, null)
                : List.of(duty.weekday().getValue(), duty.weeks().name());
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return array.getArray() instanceof UUID[] ids ? Set.of(ids) : Set.of();
    }

    private static Set<Specialty> specialties(Array array) throws SQLException {
        return array.getArray() instanceof String[] names
                ? Stream.of(names).map(Specialty::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String array(Collection<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
