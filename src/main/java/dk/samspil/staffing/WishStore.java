package dk.samspil.staffing;

import dk.samspil.rostering.Wishes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what the coordinators wish for.
@Component
class WishStore {

    private final JdbcClient jdbc;

    WishStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Wish(
            UUID coordinator,
            boolean rather,
            @Nullable DayOfWeek weekday,
            Wishes.@Nullable Spell spell,
            @Nullable UUID team) {}

    /// By coordinator; those without wishes are missing.
    ///
    /// @param id null = all of the unit
    Map<UUID, Wishes> of(int unit, @Nullable UUID id) {
        var wishes = new HashMap<UUID, Wishes>();
        jdbc
                .sql(
                        """
                        select * from staffing.wish
                        where health_unit_id = :unit
                          and (:id::uuid is null or coordinator_id = :id::uuid)
                        order by first_day, weekday, team_id
                        """)
                .param("unit", unit)
                .param("id", id)
                .query(WishStore::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Wish::coordinator))
                .forEach((who, all) -> wishes.put(who, together(all)));
        return wishes;
    }

    /// Has these wishes and no others.
    void save(UUID coordinator, int unit, Wishes wishes) {
        jdbc.sql("delete from staffing.wish where coordinator_id = ?").param(coordinator).update();
        wishes.on().forEach(each -> add(coordinator, unit, true, each, null, null));
        wishes.notOn().forEach(each -> add(coordinator, unit, false, each, null, null));
        wishes.in().forEach(each -> add(coordinator, unit, true, null, each, null));
        wishes.notIn().forEach(each -> add(coordinator, unit, false, null, each, null));
        wishes.with().forEach(each -> add(coordinator, unit, true, null, null, each));
    }

    private void add(
            UUID coordinator,
            int unit,
            boolean rather,
            @Nullable DayOfWeek weekday,
            Wishes.@Nullable Spell spell,
            @Nullable UUID team) {
        jdbc.sql("insert into staffing.wish values (?, ?, ?, ?::int, ?::date, ?::date, ?::uuid)")
                .params(coordinator, unit, rather)
                .param(weekday == null ? null : weekday.getValue())
                .param(spell == null ? null : spell.from())
                .param(spell == null ? null : spell.to())
                .param(team)
                .update();
    }

    private static Wishes together(List<Wish> all) {
        return new Wishes(
                Set.copyOf(some(all, true, Wish::weekday)),
                Set.copyOf(some(all, false, Wish::weekday)),
                some(all, true, Wish::spell),
                some(all, false, Wish::spell),
                Set.copyOf(some(all, true, Wish::team)));
    }

    private static <T> List<T> some(
            List<Wish> all, boolean rather, Function<Wish, @Nullable T> what) {
        return all.stream()
                .filter(wish -> wish.rather() == rather)
                .flatMap(wish -> Stream.ofNullable(what.apply(wish)))
                .toList();
    }

    private static Wish read(ResultSet row, int number) throws SQLException {
        var weekday = row.getObject("weekday", Integer.class);
        var first = row.getObject("first_day", LocalDate.class);
        var last = row.getObject("last_day", LocalDate.class);
        return new Wish(
                row.getObject("coordinator_id", UUID.class),
                row.getBoolean("rather"),
                weekday == null ? null : DayOfWeek.of(weekday),
                first == null || last == null ? null : new Wishes.Spell(first, last),
                row.getObject("team_id", UUID.class));
    }
}
