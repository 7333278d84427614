package dk.samspil.cases;

import dk.samspil.calendar.DanishDates;
import dk.samspil.ui.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Reads what stands around a case: its journal and its clocks.
@Component
@Transactional(readOnly = true)
public class CaseReads {

    private static final Map<String, Class<? extends CaseEvent>> KINDS =
            CaseEvent.kinds().stream()
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DatesNow dates;

    CaseReads(JdbcClient jdbc, JsonMapper json, DatesNow dates) {
        this.jdbc = jdbc;
        this.json = json;
        this.dates = dates;
    }

    /// The journal, newest first, as far as the asker may read it.
    public List<JournalEntry> journal(CaseId id) {
        return jdbc.sql(
                        """
                        select seq, at, actor_name, actor_capacity, type, payload::text as payload
                        from cases.case_event where case_id = ? order by seq desc
                        """)
                .param(id.value())
                .query(this::entry)
                .list();
    }

    /// The clocks that run, the nearest first.
    public List<RunningDeadline> deadlines(CaseId id) {
        return jdbc.sql(
                        """
                        select kind, due, side from cases.deadline
                        where case_id = ? and met_at is null order by due, kind
                        """)
                .param(id.value())
                .query(
                        (row, n) ->
                                new RunningDeadline(
                                        DeadlineKind.valueOf(row.getString("kind")),
                                        row.getObject("due", LocalDate.class),
                                        row.getString("side")))
                .list();
    }

    String lastActor(CaseId id) {
        return jdbc.sql(
                        "select actor_name from cases.case_event where case_id = ? order by seq desc limit 1")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /// The journal with what each entry is about, the oldest first.
    List<CaseMilestones.Happened> happened(CaseId id) {
        return jdbc.sql(
                        """
                        select at, type, payload::text as payload
                        from cases.case_event where case_id = ? order by seq
                        """)
                .param(id.value())
                .query(
                        (row, n) -> {
                            CaseEvent event = event(row);
                            return new CaseMilestones.Happened(
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    event,
                                    words(event));
                        })
                .list();
    }

    private JournalEntry entry(ResultSet row, int number) throws SQLException {
        CaseEvent event = event(row);
        return new JournalEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                "access.capacity." + row.getString("actor_capacity"),
                event.type(),
                words(event));
    }

    private CaseEvent event(ResultSet row) throws SQLException {
        String type = row.getString("type");
        Class<? extends CaseEvent> kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalStateException("unknown kind of journal entry: " + type);
        }
        return json.readValue(row.getString("payload"), kind);
    }

    private Text words(CaseEvent event) {
        DanishDates written = dates.now();
        Object[] words =
                event.words().stream()
                        .map(word -> word instanceof LocalDate date ? written.date(date) : word)
                        .toArray();
        String key =
                event instanceof CaseEvent.Noted noted
                        ? noted.key()
                        : "cases.event." + event.type();
        return Text.of(key, words);
    }
}
