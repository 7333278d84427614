package dk.samspil.cases;

import dk.samspil.agreements.CaseType;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/// Reads a case from its row.
final class CaseRows {

    private CaseRows() {}

    static RehabilitationCase one(ResultSet row, int number) throws SQLException {
        UUID team = row.getObject("team_id", UUID.class);
        int clinic = row.getInt("clinic_id");
        boolean withoutClinic = row.wasNull();
        return new RehabilitationCase(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getLong("version"),
                row.getObject("citizen", UUID.class),
                row.getString("citizen_name"),
                row.getObject("citizen_born", LocalDate.class),
                CaseType.valueOf(row.getString("case_type")),
                WorkArea.valueOf(row.getString("area")),
                CaseStatus.valueOf(row.getString("status")),
                row.getInt("municipality_id"),
                row.getInt("region_id"),
                row.getInt("health_unit_id"),
                row.getInt("clinical_function_id"),
                team == null ? null : new TeamId(team),
                withoutClinic ? null : clinic,
                row.getObject("caseworker", UUID.class),
                row.getString("caseworker_name"),
                row.getBoolean("children_at_home"),
                row.getBoolean("qualifying_education"),
                row.getBoolean("urgent"),
                row.getObject("meeting_id", UUID.class),
                row.getObject("meeting_on", LocalDate.class),
                row.getString("outcome"),
                row.getObject("opened_on", LocalDate.class));
    }
}
