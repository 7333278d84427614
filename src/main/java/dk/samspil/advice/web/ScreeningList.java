package dk.samspil.advice.web;

import dk.samspil.agreements.CaseType;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.DeadlineTones;
import dk.samspil.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cases that wait for the asking health unit, the next deadline first. One statement.
@Component
@Transactional(readOnly = true)
class ScreeningList {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ScreeningList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(String whose, UUID person, LocalDate today) {
        return jdbc.sql(
                        """
                        select r.number, r.citizen_name, r.citizen_born, r.case_type, r.urgent,
                               r.caseworker_name, o.short_name, s.due, s.meeting_on, s.coordinator,
                               s.coordinator_name
                        from cases.case_row r
                        join advice.screening s on s.case_id = r.case_id and s.outcome = 'WAITING'
                        join parties.organisation o on o.id = r.municipality_id
                        where r.status = 'AWAITING_SCREENING'
                          and (:whose = 'all' or (:whose = 'free' and s.coordinator is null)
                               or (:whose = 'mine' and s.coordinator = :person))
                        order by r.next_due, r.case_id limit :most
                        """)
                .param("whose", whose)
                .param("person", person)
                .param("most", MOST)
                .query(
                        (row, n) -> {
                            var due = row.getObject("due", LocalDate.class);
                            return new Row(
                                    row.getString("number"),
                                    row.getString("citizen_name"),
                                    DanishDates.years(
                                            row.getObject("citizen_born", LocalDate.class), today),
                                    CaseType.valueOf(row.getString("case_type")),
                                    row.getBoolean("urgent"),
                                    row.getString("short_name"),
                                    row.getString("caseworker_name"),
                                    due,
                                    DeadlineTones.of(due, today),
                                    row.getObject("meeting_on", LocalDate.class),
                                    row.getObject("coordinator", UUID.class),
                                    row.getString("coordinator_name"));
                        })
                .list();
    }

    /// @param coordinator null = nobody has taken the case
    record Row(
            String number,
            String citizenName,
            int age,
            CaseType type,
            boolean urgent,
            String municipality,
            String caseworker,
            LocalDate due,
            Tone tone,
            LocalDate meetingOn,
            @Nullable UUID coordinator,
            String coordinatorName) {

        public String href() {
            return "/sager/" + number + "/raadgivning";
        }
    }
}
