package dk.samspil.planning;

import dk.samspil.parties.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the plans of all teams stand: those of a municipality, or of all municipalities of a
/// health unit's region, in one statement.
@Component
@Transactional(readOnly = true)
public class PlanOverview {

    private static final String SELECT =
            """
            with planned as (
                select p.team_id, p.year, count(*) as days, sum(d.cases) as cases,
                    sum(d.clinical) as clinical
                from planning.plan p join planning.plan_day d on d.plan_id = p.id
                where p.year in (:year, :year - 1) and d.status = 'PLANNED'
                group by p.team_id, p.year)
            select t.id, t.name, o.id as municipality, o.short_name, p.status, p.handed_in_at,
                coalesce(n.days, 0) as days, coalesce(n.cases, 0) as cases,
                coalesce(n.clinical, 0) as clinical, coalesce(b.days, 0) as days_before,
                coalesce(b.cases, 0) as cases_before
            from parties.team t
            join parties.organisation o on o.id = t.municipality
            left join planning.plan p on p.team_id = t.id and p.year = :year
            left join planned n on n.team_id = t.id and n.year = :year
            left join planned b on b.team_id = t.id and b.year = :year - 1
            where (o.id = :of or o.region + 20000 = :of)
              and (t.closed_on is null or t.closed_on > :firstDay or p.id is not null)
            order by o.short_name, t.name
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanOverview(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A team and how far its plan has come.
    ///
    /// @param status null = there is no plan that the asker sees
    public record Row(
            TeamId team,
            String teamName,
            int municipality,
            String municipalityName,
            int year,
            @Nullable PlanStatus status,
            @Nullable Instant handedInAt,
            int days,
            int cases,
            int clinical,
            int daysBefore,
            int casesBefore) {

        /// Whether the team still owes the secretariat something.
        public boolean missing() {
            return status == null || status.open();
        }

        public String href() {
            return "/aarsplan/" + team + "/" + year;
        }
    }

    /// @param organisation a municipality, or a health unit
    public List<Row> of(int organisation, int year) {
        return jdbc.sql(SELECT)
                .param("of", organisation)
                .param("year", year)
                .param("firstDay", LocalDate.of(year, 1, 1))
                .query(
                        (row, n) -> {
                            var status = row.getString("status");
                            var handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
                            return new Row(
                                    new TeamId(row.getObject("id", UUID.class)),
                                    row.getString("name"),
                                    row.getInt("municipality"),
                                    row.getString("short_name"),
                                    year,
                                    status == null ? null : PlanStatus.valueOf(status),
                                    handedIn == null ? null : handedIn.toInstant(),
                                    row.getInt("days"),
                                    row.getInt("cases"),
                                    row.getInt("clinical"),
                                    row.getInt("days_before"),
                                    row.getInt("cases_before"));
                        })
                .list();
    }

    /// The year that plans are made for now.
    public int planningFor() {
        return LocalDate.now(clock).getYear() + 1;
    }
}
