package dk.samspil.planning;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many meeting days the teams of a health unit's region have planned in a year.
@Component
@Transactional(readOnly = true)
public class PlannedLoad {

    private final JdbcClient jdbc;

    PlannedLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param month 1 to 12
    /// @param agreed days of plans that are agreed
    /// @param waiting days of plans that are handed in, or were returned with a question
    public record Month(int month, int agreed, int waiting) {}

    /// The months with any days, in their order. Drafts are seen by their municipality alone, and
    /// do not count.
    public List<Month> of(int healthUnit, int year) {
        return jdbc.sql(
                        """
                        select extract(month from d.day)::int as month,
                            count(*) filter (where p.status = 'AGREED') as agreed,
                            count(*) filter (where p.status <> 'AGREED') as waiting
                        from planning.plan p join planning.plan_day d on d.plan_id = p.id
                        where p.health_unit_id = ? and p.year = ? and p.status <> 'DRAFT'
                          and d.status = 'PLANNED'
                        group by 1 order by 1
                        """)
                .params(healthUnit, year)
                .query(
                        (row, n) ->
                                new Month(
                                        row.getInt("month"),
                                        row.getInt("agreed"),
                                        row.getInt("waiting")))
                .list();
    }
}
