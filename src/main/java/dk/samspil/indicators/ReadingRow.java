package dk.samspil.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/// The columns that a value has on the board and in a report.
final class ReadingRow {

    private ReadingRow() {}

    /// @param row with the columns of a value, and `period` and `suppressed`
    static Reading read(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getObject("indicator_id", UUID.class),
                new Period(
                        PeriodKind.valueOf(row.getString("period")),
                        row.getObject("period_start", LocalDate.class)),
                row.getInt("edition"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("value"),
                new WaitingList(
                        row.getObject("referred", Integer.class),
                        row.getObject("started", Integer.class),
                        row.getObject("examined", Integer.class),
                        row.getObject("summoned", Integer.class),
                        row.getObject("wait_days", Integer.class)),
                row.getObject("data_date", LocalDate.class),
                Origin.valueOf(row.getString("origin")),
                row.getString("reason"),
                row.getBoolean("suppressed"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class));
    }
}
