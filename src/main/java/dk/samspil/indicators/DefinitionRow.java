package dk.samspil.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// The columns that a definition has on the board and in a report.
final class DefinitionRow {

    private DefinitionRow() {}

    static Indicator read(
            ResultSet row, UUID id, String figure, boolean retired, int version, boolean keeping)
            throws SQLException {
        return new Indicator(
                id,
                row.getObject("board_id", UUID.class),
                row.getInt("position"),
                row.getString("name"),
                IndicatorKind.valueOf(row.getString("kind")),
                row.getString("numerator"),
                row.getString("denominator"),
                row.getString("unit"),
                row.getBoolean("higher_is_better"),
                row.getString("target"),
                row.getBigDecimal("baseline"),
                row.getString("source"),
                figure,
                PeriodKind.valueOf(row.getString("period")),
                row.getInt("responsible_id"),
                row.getString("responsible_name"),
                row.getString("responsible_person"),
                row.getString("comment"),
                row.getString("action"),
                retired,
                version,
                keeping);
    }
}
