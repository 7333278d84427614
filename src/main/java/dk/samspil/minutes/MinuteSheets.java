package dk.samspil.minutes;

import dk.samspil.access.Askers;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What the secretariat writes during a meeting. Saved as it is typed, and never over what somebody
/// else wrote meanwhile.
@Component
@Transactional
public class MinuteSheets {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Askers askers;
    private final Clock clock;

    MinuteSheets(JdbcClient jdbc, JsonMapper json, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.askers = askers;
        this.clock = clock;
    }

    /// Something written, with the version by which it is changed; 0 before anything is.
    public record Versioned<T>(T value, int version, String changedBy) {}

    public Versioned<Attendance> attendance(UUID meeting) {
        return jdbc.sql(
                        """
                        select attendance, version, changed_by from minutes.sheet
                        where meeting_id = ?
                        """)
                .param(meeting)
                .query(
                        (row, n) ->
                                new Versioned<>(
                                        json.readValue(
                                                row.getString("attendance"), Attendance.class),
                                        row.getInt("version"),
                                        row.getString("changed_by")))
                .optional()
                .orElseGet(() -> new Versioned<>(Attendance.NOBODY, 0, ""));
    }

    public ForumChange saveAttendance(ForumMeeting meeting, int version, Attendance attendance) {
        var impossible =
                attendance.seats().stream()
                        .anyMatch(
                                seat ->
                                        seat.presence() == Presence.PART
                                                && (seat.from() < 1 || seat.to() < seat.from()));
        if (impossible) {
            return ForumChange.Refused.because("minutes.refused.part");
        }
        int rows =
                jdbc.sql(
                                """
                                insert into minutes.sheet as s (meeting_id, forum_id, attendance,
                                    version, changed_by, changed_at)
                                values (?, ?, ?::jsonb, 1, ?, ?)
                                on conflict (meeting_id) do update
                                set attendance = excluded.attendance, version = s.version + 1,
                                    changed_by = excluded.changed_by,
                                    changed_at = excluded.changed_at
                                where s.version = ?
                                """)
                        .params(
                                meeting.id(),
                                meeting.forum(),
                                json.writeValueAsString(attendance),
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                version)
                        .update();
        return rows == 1
                ? new ForumChange.Saved(meeting.id())
                : new ForumChange.ChangedMeanwhile(attendance(meeting.id()).changedBy(), "");
    }

    /// What is written of each item, by its number.
    public Map<Integer, Versioned<DraftEntry>> entries(UUID meeting) {
        var entries = new LinkedHashMap<Integer, Versioned<DraftEntry>>();
        jdbc.sql(
                        """
                        select number, content, version, changed_by from minutes.entry
                        where meeting_id = ? order by number
                        """)
                .param(meeting)
                .query(
                        row -> {
                            entries.put(
                                    row.getInt("number"),
                                    new Versioned<>(
                                            json.readValue(
                                                    row.getString("content"), DraftEntry.class),
                                            row.getInt("version"),
                                            row.getString("changed_by")));
                        });
        return entries;
    }

    public Versioned<DraftEntry> entry(UUID meeting, int number) {
        return entries(meeting).getOrDefault(number, new Versioned<>(DraftEntry.EMPTY, 0, ""));
    }

    /// Saves what is written of an item that was shown with this version.
    public ForumChange save(ForumMeeting meeting, int number, int version, DraftEntry entry) {
        var refusal = MinuteRules.refusal(entry, number, attendance(meeting.id()).value());
        if (refusal.isPresent()) {
            return new ForumChange.Refused(refusal.get());
        }
        int rows =
                jdbc.sql(
                                """
                                insert into minutes.entry as e (meeting_id, forum_id, number,
                                    content, version, changed_by, changed_at)
                                values (?, ?, ?, ?::jsonb, 1, ?, ?)
                                on conflict (meeting_id, number) do update
                                set content = excluded.content, version = e.version + 1,
                                    changed_by = excluded.changed_by,
                                    changed_at = excluded.changed_at
                                where e.version = ?
                                """)
                        .params(
                                meeting.id(),
                                meeting.forum(),
                                number,
                                json.writeValueAsString(entry),
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                version)
                        .update();
        if (rows == 1) {
            return new ForumChange.Saved(meeting.id());
        }
        var now = entry(meeting.id(), number);
        return new ForumChange.ChangedMeanwhile(now.changedBy(), now.value().text());
    }
}
