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

/// The budgets: kept by the secretary who made them, and read by all once they are published.
@Component
@Transactional
public class Budgets {

    private static final String SELECT =
            """
            select b.*, o.name as region_name,
                   b.keeper = nullif(current_setting('app.person', true), '')::uuid
                       and budgets.is_secretary() as keeping
            from budgets.budget b join parties.organisation o on o.id = b.region_id
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    Budgets(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// By name.
    public List<Budget> all() {
        return jdbc.sql(SELECT + "order by b.name, b.id").query(Budgets::read).list();
    }

    public Optional<Budget> find(UUID id) {
        return jdbc.sql(SELECT + "where b.id = ?").param(id).query(Budgets::read).optional();
    }

    /// Makes a budget; the maker keeps it.
    public BudgetChange make(UUID id, String name, int region, String about, long ore) {
        jdbc.sql(
                        """
                        insert into budgets.budget (id, name, region_id, about, amount_ore, keeper,
                            changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        name,
                        region,
                        about,
                        ore,
                        askers.current().person(),
                        askers.current().name(),
                        OffsetDateTime.now(clock))
                .update();
        return new BudgetChange.Saved(id);
    }

    /// Changes the amount, what the budget is for, and the decision that it rests on.
    public BudgetChange change(Budget wanted) {
        int rows =
                jdbc.sql(
                                """
                                update budgets.budget set amount_ore = ?, about = ?, decision = ?,
                                    decision_link = ?, version = version + 1, changed_by = ?,
                                    changed_at = ? where id = ? and version = ?
                                """)
                        .params(
                                wanted.amountOre(),
                                wanted.about(),
                                wanted.decision(),
                                wanted.decisionLink(),
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                wanted.id(),
                                wanted.version())
                        .update();
        return rows == 1
                ? new BudgetChange.Saved(wanted.id())
                : new BudgetChange.ChangedMeanwhile(
                        jdbc.sql("select changed_by from budgets.budget where id = ?")
                                .param(wanted.id())
                                .query(String.class)
                                .single());
    }

    /// Shows it to all.
    public BudgetChange publish(UUID budget) {
        jdbc.sql(
                        """
                        update budgets.budget set published_at = ?, version = version + 1
                        where id = ? and published_at is null
                        """)
                .params(OffsetDateTime.now(clock), budget)
                .update();
        return new BudgetChange.Saved(budget);
    }

    /// By name, those who have left included.
    public List<Participant> participants(UUID budget) {
        return jdbc.sql(
                        """
                        select p.organisation_id, o.short_name, p.joins, p.leaves
                        from budgets.participant p join parties.organisation o
                            on o.id = p.organisation_id
                        where p.budget_id = ? order by o.short_name
                        """)
                .param(budget)
                .query(
                        (row, n) ->
                                new Participant(
                                        row.getInt("organisation_id"),
                                        row.getString("short_name"),
                                        row.getObject("joins", LocalDate.class),
                                        row.getObject("leaves", LocalDate.class)))
                .list();
    }

    /// Lets an organisation take part from a day on; one that had left comes back.
    public BudgetChange join(UUID budget, int organisation, LocalDate from) {
        jdbc.sql(
                        """
                        insert into budgets.participant (budget_id, organisation_id, joins)
                        values (?, ?, ?) on conflict (budget_id, organisation_id)
                        do update set joins = excluded.joins, leaves = null
                        """)
                .params(budget, organisation, from)
                .update();
        return new BudgetChange.Saved(budget);
    }

    /// Lets a participant leave on a day: from then on the others pay.
    public BudgetChange leave(UUID budget, int organisation, LocalDate from) {
        int rows =
                jdbc.sql(
                                """
                                update budgets.participant set leaves = ?
                                where budget_id = ? and organisation_id = ? and joins < ?
                                """)
                        .params(from, budget, organisation, from)
                        .update();
        return rows == 1
                ? new BudgetChange.Saved(budget)
                : BudgetChange.Refused.because("budgets.refused.leaves");
    }

    private static Budget read(ResultSet row, int number) throws SQLException {
        return new Budget(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("region_id"),
                row.getString("region_name"),
                row.getString("about"),
                row.getLong("amount_ore"),
                row.getString("decision"),
                row.getString("decision_link"),
                row.getObject("published_at") != null,
                row.getInt("version"),
                row.getBoolean("keeping"));
    }
}
