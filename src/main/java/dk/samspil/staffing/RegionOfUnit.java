package dk.samspil.staffing;

import dk.samspil.rostering.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The municipalities and teams of a health unit's region.
@Component
class RegionOfUnit {

    private final JdbcClient jdbc;

    RegionOfUnit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CoordinatorTerms.Base> bases(int unit) {
        return jdbc.sql(
                        """
                        select p.*, o.short_name, o.id as base
                        from staffing.municipality_position p
                        join parties.organisation o on o.id = p.municipality_id
                        where o.region + 20000 = ? order by o.short_name
                        """)
                .param(unit)
                .query((row, n) -> base(row))
                .list();
    }

    List<Coordinators.TeamOfRegion> teams(int unit) {
        return jdbc.sql(
                        """
                        select t.id, t.name, o.short_name
                        from parties.team t join parties.organisation o on o.id = t.municipality
                        where o.region + 20000 = ? and t.closed_on is null
                        order by o.short_name, t.name
                        """)
                .param(unit)
                .query(
                        (row, n) ->
                                new Coordinators.TeamOfRegion(
                                        row.getObject("id", UUID.class),
                                        row.getString("short_name"),
                                        row.getString("name")))
                .list();
    }

    static CoordinatorTerms.Base base(ResultSet row) throws SQLException {
        return new CoordinatorTerms.Base(
                row.getObject("base", Integer.class),
                row.getString("short_name"),
                new Position(row.getDouble("latitude"), row.getDouble("longitude")));
    }
}
