package dk.samspil.meetings.web;

import dk.samspil.agreements.CaseFacts;
import dk.samspil.agreements.CaseType;
import dk.samspil.calendar.DanishDates;
import dk.samspil.meetings.ItemStatus;
import dk.samspil.meetings.MeetingDay;
import dk.samspil.parties.Initials;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cases of a day's agenda, and those that could be put on it. One statement each.
@Component
@Transactional(readOnly = true)
class DayAgenda {

    private final JdbcClient jdbc;

    DayAgenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param number empty where the case is not for the asker
    record Row(
            LocalTime starts,
            int minutes,
            ItemStatus status,
            boolean fileSent,
            String number,
            String initials,
            @Nullable CaseFacts facts) {}

    record Ready(String number, String initials, CaseType type) {}

    List<Row> of(MeetingDay day) {
        return jdbc.sql(
                        """
                        select i.starts, i.minutes, i.status, i.file_sent_at is not null as sent, c.number,
                               c.citizen_name, c.citizen_born, c.case_type, c.qualifying_education,
                               c.children_at_home
                        from meetings.agenda_item i left join cases.rehabilitation_case c on c.id = i.case_id
                        where i.meeting_id = ? and i.status <> 'TAKEN_OFF' order by i.starts
                        """)
                .param(day.id().value())
                .query(
                        (row, n) -> {
                            String number = row.getString("number");
                            return new Row(
                                    row.getObject("starts", LocalTime.class),
                                    row.getInt("minutes"),
                                    ItemStatus.valueOf(row.getString("status")),
                                    row.getBoolean("sent"),
                                    number == null ? "" : number,
                                    number == null
                                            ? ""
                                            : Initials.of(row.getString("citizen_name")),
                                    number == null
                                            ? null
                                            : new CaseFacts(
                                                    CaseType.valueOf(row.getString("case_type")),
                                                    DanishDates.years(
                                                            row.getObject(
                                                                    "citizen_born",
                                                                    LocalDate.class),
                                                            day.day()),
                                                    row.getBoolean("qualifying_education"),
                                                    row.getBoolean("children_at_home")));
                        })
                .list();
    }

    List<Ready> ready(MeetingDay day) {
        return jdbc.sql(
                        """
                        select number, citizen_name, case_type from cases.case_row
                        where municipality_id = ? and status = 'READY_FOR_MEETING'
                        order by meeting_on is distinct from ?, next_due, case_id limit 100
                        """)
                .params(day.municipality(), day.day())
                .query(
                        (row, n) ->
                                new Ready(
                                        row.getString("number"),
                                        Initials.of(row.getString("citizen_name")),
                                        CaseType.valueOf(row.getString("case_type"))))
                .list();
    }
}
