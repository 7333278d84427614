package dk.samspil.bookings.web;

import dk.samspil.bookings.DayToFill;
import dk.samspil.parties.Initials;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cases that are on the agendas of some days already, in one statement.
@Component
@Transactional(readOnly = true)
class BookedOnDays {

    private final JdbcClient jdbc;

    BookedOnDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param number empty where the case is not for the asker
    record Booked(UUID meeting, LocalTime starts, String number, String initials) {}

    /// By day, in the order of time.
    Map<UUID, List<Booked>> of(List<DayToFill> days) {
        return jdbc
                .sql(
                        """
                        select i.meeting_id, i.starts, coalesce(c.number, '') as number,
                            coalesce(c.citizen_name, '') as name
                        from meetings.agenda_item i
                        left join cases.rehabilitation_case c on c.id = i.case_id
                        where i.meeting_id = any(?) and i.status <> 'TAKEN_OFF'
                        order by i.starts
                        """)
                .param(days.stream().map(day -> day.id().value()).toArray(UUID[]::new))
                .query(
                        (row, n) ->
                                new Booked(
                                        row.getObject("meeting_id", UUID.class),
                                        row.getObject("starts", LocalTime.class),
                                        row.getString("number"),
                                        row.getString("name").isEmpty()
                                                ? ""
                                                : Initials.of(row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Booked::meeting));
    }
}
