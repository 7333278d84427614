package dk.samspil.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The planned days of all teams of a health unit's region that need a coordinator.
@Component
@Transactional(readOnly = true)
public class DaysToStaff {

    private final JdbcClient jdbc;

    DaysToStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of time, in one statement. Drafts are seen by their municipality alone.
    ///
    /// @param handedIn whether days of plans that are not agreed yet are among them
    public List<DayToStaff> of(int healthUnit, int year, boolean handedIn) {
        return jdbc.sql(
                        """
                        select d.id, p.team_id, p.team_name, p.municipality_id, d.day, d.place, s.asks_for,
                            p.status = 'AGREED' as agreed, d.meeting_id
                        from planning.plan p join planning.plan_day d on d.plan_id = p.id
                        left join planning.information_sheet s on s.team_id = p.team_id
                        where p.health_unit_id = :unit and p.year = :year
                          and (p.status = 'AGREED' or :handedIn and p.status <> 'DRAFT')
                          and d.status = 'PLANNED'
                        order by d.day, p.team_name, d.id
                        """)
                .param("unit", healthUnit)
                .param("year", year)
                .param("handedIn", handedIn)
                .query(DaysToStaff::read)
                .list();
    }

    private static DayToStaff read(ResultSet row, int number) throws SQLException {
        return new DayToStaff(
                row.getObject("id", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getInt("municipality_id"),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                InformationSheets.specialty(row.getString("asks_for")),
                row.getBoolean("agreed"),
                row.getObject("meeting_id", UUID.class));
    }
}
