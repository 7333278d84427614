package dk.samspil.budgets;

import dk.samspil.access.Askers;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The models by which a budget can be split, and the numbers that they lean on.
@Component
@Transactional
public class BudgetKeys {

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    BudgetKeys(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// The models of a budget, in their order.
    public List<KeyModel> of(UUID budget) {
        Map<UUID, List<KeyPart>> parts =
                jdbc
                        .sql(
                                """
                                select * from budgets.model_part where budget_id = ?
                                order by model_id, position
                                """)
                        .param(budget)
                        .query(OwnedPart::read)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        OwnedPart::model,
                                        Collectors.mapping(OwnedPart::part, Collectors.toList())));
        return jdbc.sql("select * from budgets.model where budget_id = ? order by position, id")
                .param(budget)
                .query(
                        (row, n) -> {
                            var id = row.getObject("id", UUID.class);
                            return new KeyModel(
                                    id,
                                    row.getString("name"),
                                    row.getLong("base_ore"),
                                    parts.getOrDefault(id, List.of()),
                                    row.getBoolean("chosen"));
                        })
                .list();
    }

    private record OwnedPart(UUID model, KeyPart part) {

        static OwnedPart read(ResultSet row, int number) throws SQLException {
            return new OwnedPart(
                    row.getObject("model_id", UUID.class),
                    new KeyPart(
                            row.getBigDecimal("weight"),
                            row.getString("measure"),
                            row.getObject("first_year", Integer.class),
                            row.getObject("last_year", Integer.class)));
        }
    }

    /// Adds a model to lay beside the others. A model is never changed: the next one replaces it.
    public BudgetChange add(UUID budget, KeyModel wanted) {
        if (!wanted.parts().isEmpty() && !wanted.isWhole()) {
            return BudgetChange.Refused.because("budgets.refused.weights");
        }
        jdbc.sql(
                        """
                        insert into budgets.model (id, budget_id, position, name, base_ore)
                        select ?, ?, coalesce(max(position), 0) + 1, ?, ?
                        from budgets.model where budget_id = ?
                        """)
                .params(wanted.id(), budget, wanted.name(), wanted.baseOre(), budget)
                .update();
        for (int i = 0; i < wanted.parts().size(); i++) {
            var part = wanted.parts().get(i);
            jdbc.sql("insert into budgets.model_part values (?, ?, ?, ?, ?, ?, ?)")
                    .params(wanted.id(), budget, i + 1, part.weight(), part.measure())
                    .param(part.firstYear())
                    .param(part.lastYear())
                    .update();
        }
        return new BudgetChange.Saved(budget);
    }

    /// Marks the model that was decided on.
    public BudgetChange choose(UUID budget, UUID model) {
        jdbc.sql("update budgets.model set chosen = false where budget_id = ? and chosen")
                .param(budget)
                .update();
        int rows =
                jdbc.sql("update budgets.model set chosen = true where budget_id = ? and id = ?")
                        .params(budget, model)
                        .update();
        return rows == 1
                ? new BudgetChange.Saved(budget)
                : BudgetChange.Refused.because("budgets.refused.model");
    }

    /// The numbers of a budget: what was counted, and the agreed percentages.
    public Split.Basis basis(UUID budget) {
        var counts =
                jdbc.sql(
                                """
                                select organisation_id, measure, year, value from budgets.count
                                where budget_id = ? order by measure, year, organisation_id
                                """)
                        .param(budget)
                        .query(
                                (row, n) ->
                                        new Counted(
                                                row.getInt("organisation_id"),
                                                row.getString("measure"),
                                                row.getInt("year"),
                                                row.getBigDecimal("value")))
                        .list();
        var agreed = new HashMap<Integer, BigDecimal>();
        jdbc.sql("select organisation_id, percent from budgets.agreed_percent where budget_id = ?")
                .param(budget)
                .query(
                        row -> {
                            agreed.put(row.getInt("organisation_id"), row.getBigDecimal("percent"));
                        });
        return new Split.Basis(counts, agreed);
    }

    /// Keeps a count; a new one for the same organisation, measure and year replaces it.
    public void keep(UUID budget, Counted counted) {
        jdbc.sql(
                        """
                        insert into budgets.count values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (budget_id, measure, year, organisation_id) do update set
                            value = excluded.value, entered_by = excluded.entered_by,
                            entered_at = excluded.entered_at
                        """)
                .params(
                        budget,
                        counted.organisation(),
                        counted.measure(),
                        counted.year(),
                        counted.value(),
                        askers.current().name(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /// Keeps the percentage that was agreed for an organisation.
    public BudgetChange agree(UUID budget, int organisation, BigDecimal percent) {
        jdbc.sql(
                        """
                        insert into budgets.agreed_percent values (?, ?, ?)
                        on conflict (budget_id, organisation_id)
                        do update set percent = excluded.percent
                        """)
                .params(budget, organisation, percent)
                .update();
        return new BudgetChange.Saved(budget);
    }
}
