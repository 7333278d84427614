package dk.samspil.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The days that the teams of a health unit's region have planned for a year. Drafts are seen by
/// their municipality alone, and do not count.
@Component
class Demand {

    private final JdbcClient jdbc;

    Demand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By day, in one statement.
    List<DemandedDay> of(int healthUnit, int year) {
        return jdbc.sql(
                        """
                        select d.day, p.team_id, p.team_name, p.municipality_id, o.short_name,
                            p.status = 'AGREED' as agreed, d.cases
                        from planning.plan p
                        join planning.plan_day d on d.plan_id = p.id
                        join parties.organisation o on o.id = p.municipality_id
                        where p.health_unit_id = ? and p.year = ? and p.status <> 'DRAFT'
                          and d.status = 'PLANNED'
                        order by d.day, o.short_name, p.team_name
                        """)
                .params(healthUnit, year)
                .query(
                        (row, n) ->
                                new DemandedDay(
                                        row.getObject("day", LocalDate.class),
                                        row.getObject("team_id", UUID.class),
                                        row.getString("team_name"),
                                        row.getInt("municipality_id"),
                                        row.getString("short_name"),
                                        row.getBoolean("agreed"),
                                        row.getInt("cases")))
                .list();
    }
}
