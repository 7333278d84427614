package dk.samspil.staffing;

import dk.samspil.rostering.Position;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the municipalities are. They do not move: read once, kept as long as the application runs.
@Component
class MunicipalityPositions {

    private final JdbcClient jdbc;
    private volatile Map<Integer, Position> known = Map.of();

    MunicipalityPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By number.
    Map<Integer, Position> all() {
        var positions = known;
        if (positions.isEmpty()) {
            positions = read();
            known = positions;
        }
        return positions;
    }

    private Map<Integer, Position> read() {
        var positions = new HashMap<Integer, Position>();
        jdbc.sql("select * from staffing.municipality_position")
                .query(
                        row -> {
                            positions.put(
                                    row.getInt("municipality_id"),
                                    new Position(
                                            row.getDouble("latitude"), row.getDouble("longitude")));
                        });
        return Map.copyOf(positions);
    }
}
