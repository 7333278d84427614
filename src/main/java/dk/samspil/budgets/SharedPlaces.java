package dk.samspil.budgets;

import dk.samspil.access.Askers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The registers of shared places: how many are in use, on the way in, waited for and
/// re-designated. They hold counts alone; what was counted is never changed.
@Component
@Transactional
public class SharedPlaces {

    private static final String SELECT =
            """
            select b.*, o.name as region_name,
                   b.keeper = nullif(current_setting('app.person', true), '')::uuid
                       and budgets.is_secretary() as keeping
            from budgets.place_pool b join parties.organisation o on o.id = b.region_id
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    SharedPlaces(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// By name.
    public List<PlacePool> all() {
        return jdbc.sql(SELECT + "order by b.name, b.id").query(SharedPlaces::read).list();
    }

    public Optional<PlacePool> find(UUID id) {
        return jdbc.sql(SELECT + "where b.id = ?").param(id).query(SharedPlaces::read).optional();
    }

    /// Makes a register; the maker keeps it.
    public BudgetChange make(UUID id, String name, int region, int capacity, int mostPercent) {
        jdbc.sql(
                        """
                        insert into budgets.place_pool (id, name, region_id, capacity, most_percent,
                            keeper, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        name,
                        region,
                        capacity,
                        mostPercent,
                        askers.current().person(),
                        askers.current().name(),
                        OffsetDateTime.now(clock))
                .update();
        return new BudgetChange.Saved(id);
    }

    /// Shows it to all.
    public BudgetChange publish(UUID pool) {
        jdbc.sql(
                        """
                        update budgets.place_pool set published_at = ?
                        where id = ? and published_at is null
                        """)
                .params(OffsetDateTime.now(clock), pool)
                .update();
        return new BudgetChange.Saved(pool);
    }

    /// All counts, the newest first.
    public List<PlaceCount> counts(UUID pool) {
        return jdbc.sql("select * from budgets.place_count where pool_id = ? order by number desc")
                .param(pool)
                .query(
                        (row, n) ->
                                new PlaceCount(
                                        row.getInt("number"),
                                        row.getObject("counted_on", LocalDate.class),
                                        row.getInt("in_use"),
                                        row.getInt("coming"),
                                        row.getInt("waiting"),
                                        row.getInt("redesignated"),
                                        row.getString("note"),
                                        row.getString("entered_by")))
                .list();
    }

    /// How many may be re-designated in the running half-year, and how many are left of them.
    public Redesignation redesignation(PlacePool pool, List<PlaceCount> counts) {
        int most = PlaceRules.most(pool);
        return new Redesignation(most, PlaceRules.redesignated(counts, LocalDate.now(clock)));
    }

    /// @param most in half a year
    public record Redesignation(int most, int done) {

        public int left() {
            return Math.max(0, most - done);
        }
    }

    /// Notes how the places stand; two at once count one after the other.
    public BudgetChange count(PlacePool pool, PlaceCount wanted) {
        jdbc.sql("select id from budgets.place_pool where id = ? for update")
                .param(pool.id())
                .query(UUID.class)
                .optional();
        var before = counts(pool.id());
        var refused = PlaceRules.refused(pool, before, wanted, LocalDate.now(clock));
        if (refused.isPresent()) {
            return new BudgetChange.Refused(refused.get());
        }
        jdbc.sql("insert into budgets.place_count values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pool.id(),
                        before.isEmpty() ? 1 : before.getFirst().number() + 1,
                        wanted.countedOn(),
                        wanted.inUse(),
                        wanted.coming(),
                        wanted.waiting(),
                        wanted.redesignated(),
                        wanted.note(),
                        askers.current().name(),
                        OffsetDateTime.now(clock))
                .update();
        return new BudgetChange.Saved(pool.id());
    }

    private static PlacePool read(ResultSet row, int number) throws SQLException {
        return new PlacePool(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("region_name"),
                row.getInt("capacity"),
                row.getInt("most_percent"),
                row.getObject("published_at") != null,
                row.getBoolean("keeping"));
    }
}
