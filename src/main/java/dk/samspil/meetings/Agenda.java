package dk.samspil.meetings;

import dk.samspil.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the agendas: which case is up when on which day.
@Component
class Agenda {

    private static final String SELECT = "select * from meetings.agenda_item ";

    private final JdbcClient jdbc;

    Agenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is on the day's agenda, by time; not what was taken off.
    List<AgendaItem> of(MeetingId meeting) {
        return jdbc.sql(SELECT + "where meeting_id = ? and status <> 'TAKEN_OFF' order by starts")
                .param(meeting.value())
                .query(Agenda::read)
                .list();
    }

    /// How many cases are on the agendas of these days, by day.
    Map<UUID, Integer> counts(Collection<MeetingDay> days) {
        return jdbc
                .sql(
                        """
                        select meeting_id, count(*) as cases from meetings.agenda_item
                        where meeting_id = any(?) and status <> 'TAKEN_OFF' group by meeting_id
                        """)
                .param(days.stream().map(day -> day.id().value()).toArray(UUID[]::new))
                .query(
                        (row, n) ->
                                Map.entry(
                                        row.getObject("meeting_id", UUID.class),
                                        row.getInt("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The case's meeting ahead or, failing that, its last one that was held.
    Optional<AgendaItem> ofCase(CaseId id) {
        return jdbc.sql(
                        SELECT
                                + "where case_id = ? and status <> 'TAKEN_OFF'"
                                + " order by status = 'DONE', booked_at desc limit 1")
                .param(id.value())
                .query(Agenda::read)
                .optional();
    }

    void add(
            MeetingId meeting,
            CaseId id,
            int municipality,
            LocalTime starts,
            int minutes,
            Instant now) {
        jdbc.sql(
                        """
                        insert into meetings.agenda_item (meeting_id, case_id, municipality_id, starts,
                            minutes, status, booked_at)
                        values (?, ?, ?, ?, ?, 'BOOKED', ?)
                        """)
                .params(
                        meeting.value(),
                        id.value(),
                        municipality,
                        starts,
                        minutes,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Moves the case's item on; false when it does not stand where it must.
    boolean move(CaseId id, ItemStatus from, ItemStatus to, String reason) {
        return jdbc.sql(
                                """
                                update meetings.agenda_item set status = ?, reason = ?
                                where case_id = ? and status = ?
                                """)
                        .params(to.name(), reason, id.value(), from.name())
                        .update()
                == 1;
    }

    void fileSent(UUID item, Instant now) {
        jdbc.sql("update meetings.agenda_item set file_sent_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), item)
                .update();
    }

    private static AgendaItem read(ResultSet row, int number) throws SQLException {
        OffsetDateTime sent = row.getObject("file_sent_at", OffsetDateTime.class);
        return new AgendaItem(
                row.getObject("id", UUID.class),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("starts", LocalTime.class),
                row.getInt("minutes"),
                ItemStatus.valueOf(row.getString("status")),
                sent == null ? null : sent.toInstant());
    }
}
