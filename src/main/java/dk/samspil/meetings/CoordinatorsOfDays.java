package dk.samspil.meetings;

import dk.samspil.access.Askers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Sends the health unit's coordinators to many meeting days at once, such as those of a year.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CoordinatorsOfDays {

    private final MeetingTables tables;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Askers askers;

    CoordinatorsOfDays(MeetingTables tables, JdbcClient jdbc, JsonMapper json, Askers askers) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.json = json;
        this.askers = askers;
    }

    /// @param person null = nobody comes
    public record Sent(UUID meeting, @Nullable UUID person) {}

    /// In two statements, however many days. Days that are held or cancelled stay as they are; on
    /// one whose coordinator has left the unit nobody comes.
    public void send(List<Sent> all) {
        var known = tables.coordinators(askers.current().organisation());
        var rows =
                all.stream()
                        .map(
                                each -> {
                                    var row = new HashMap<String, @Nullable Object>();
                                    row.put("meeting", each.meeting().toString());
                                    var holder =
                                            each.person() == null ? null : known.get(each.person());
                                    row.put(
                                            "person",
                                            holder == null ? null : holder.person().toString());
                                    row.put("name", holder == null ? null : holder.name());
                                    return (Map<String, @Nullable Object>) row;
                                })
                        .toList();
        jdbc.sql(
                        """
                        update meetings.meeting_day m
                        set coordinator = r.person, coordinator_name = r.name, changed_by = :by,
                            version = m.version + 1
                        from jsonb_to_recordset(:rows::jsonb)
                            as r(meeting uuid, person uuid, name text)
                        where m.id = r.meeting and m.status = 'PLANNED'
                          and m.coordinator is distinct from r.person
                        """)
                .param("by", askers.current().name())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }
}
