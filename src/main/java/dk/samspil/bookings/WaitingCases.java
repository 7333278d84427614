package dk.samspil.bookings;

import dk.samspil.access.Askers;
import dk.samspil.agreements.CaseType;
import dk.samspil.cases.CaseId;
import dk.samspil.parties.Initials;
import dk.samspil.parties.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The cases of the asker's municipality that are ready for a meeting and on no agenda: those of a
/// team, and those that belong to no team yet. One statement each.
@Component
class WaitingCases {

    /// Of those with the nearest deadline.
    static final int MOST = 500;

    private static final String SELECT =
            """
            select c.id, c.number, c.version, c.citizen_name, c.citizen_born, c.case_type,
                c.qualifying_education, c.children_at_home, c.urgent,
                case when r.next_kind = 'MEETING' then r.next_due end as due,
                coalesce((
                    select (min(e.at) at time zone 'Europe/Copenhagen')::date
                    from cases.case_event e
                    where e.case_id = c.id
                      and e.type in ('ScreenedSufficient', 'ScreeningOverruled',
                          'ClinicalAssessmentDeclined', 'ClinicalAssessmentAnswered')
                      and e.seq > (select max(f.seq) from cases.case_event f
                          where f.case_id = c.id and f.type = 'CaseReferred')), c.opened_on) as ready
            from cases.case_row r join cases.rehabilitation_case c on c.id = r.case_id
            where r.organisation_id = :org and r.status = 'READY_FOR_MEETING'
              and c.municipality_id = :org
            """;

    private final JdbcClient jdbc;
    private final Askers askers;

    WaitingCases(JdbcClient jdbc, Askers askers) {
        this.jdbc = jdbc;
        this.askers = askers;
    }

    List<WaitingCase> of(TeamId team) {
        return jdbc.sql(
                        SELECT
                                + " and (c.team_id = :team or c.team_id is null)"
                                + " order by r.next_due, r.case_id limit :most")
                .param("org", askers.current().organisation())
                .param("team", team.value())
                .param("most", MOST)
                .query(WaitingCases::read)
                .list();
    }

    List<WaitingCase> one(CaseId id) {
        return jdbc.sql(SELECT + " and c.id = :id")
                .param("org", askers.current().organisation())
                .param("id", id.value())
                .query(WaitingCases::read)
                .list();
    }

    /// How many wait, by team.
    Map<@Nullable UUID, Integer> counts() {
        var counts = new LinkedHashMap<@Nullable UUID, Integer>();
        jdbc.sql(
                        """
                        select c.team_id, count(*)::int as cases
                        from cases.case_row r join cases.rehabilitation_case c on c.id = r.case_id
                        where r.organisation_id = :org and r.status = 'READY_FOR_MEETING'
                          and c.municipality_id = :org
                        group by c.team_id
                        """)
                .param("org", askers.current().organisation())
                .query((row, n) -> counts.put(row.getObject("team_id", UUID.class), row.getInt(2)))
                .list();
        return counts;
    }

    private static WaitingCase read(ResultSet row, int number) throws SQLException {
        return new WaitingCase(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                Initials.of(row.getString("citizen_name")),
                row.getObject("citizen_born", LocalDate.class),
                CaseType.valueOf(row.getString("case_type")),
                row.getBoolean("qualifying_education"),
                row.getBoolean("children_at_home"),
                row.getBoolean("urgent"),
                row.getObject("ready", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getLong("version"));
    }
}
