package dk.samspil.minutes;

import dk.samspil.access.Askers;
import dk.samspil.agendas.AgendaItem;
import dk.samspil.agendas.Agendas;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Publishes minutes: a version that stays as it is, for the members and, in an open forum, what is
/// open of it for everybody. Amending is publishing again, with a reason.
@Component
public class MinutesPublishing {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MinuteSheets sheets;
    private final Agendas agendas;
    private final Approvals approvals;
    private final Postponed postponed;
    private final Askers askers;
    private final Clock clock;

    MinutesPublishing(
            JdbcClient jdbc,
            JsonMapper json,
            MinuteSheets sheets,
            Agendas agendas,
            Approvals approvals,
            Postponed postponed,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.sheets = sheets;
        this.agendas = agendas;
        this.approvals = approvals;
        this.postponed = postponed;
        this.askers = askers;
        this.clock = clock;
    }

    /// @param reason of an amendment; not needed the first time
    @Transactional
    public ForumChange publish(Forum forum, ForumMeeting meeting, String reason) {
        jdbc.sql("select from forums.meeting where id = ? for update")
                .param(meeting.id())
                .query()
                .listOfRows();
        var agenda = agendas.forMembers(meeting.id());
        if (agenda.isEmpty()) {
            return ForumChange.Refused.because("minutes.refused.agenda");
        }
        int version = 1 + latest(meeting.id());
        if (version > 1 && reason.isBlank()) {
            return ForumChange.Refused.because("minutes.refused.reason");
        }
        var attendance = sheets.attendance(meeting.id()).value();
        Map<Integer, DraftEntry> entries =
                sheets.entries(meeting.id()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
        var refusal = MinuteRules.refusal(agenda.get().items(), entries, attendance);
        if (refusal.isPresent()) {
            return new ForumChange.Refused(refusal.get());
        }
        var items = agenda.get().items().stream().map(item -> minuted(item, entries)).toList();
        writeForMembers(meeting, version, reason, attendance, items);
        if (version == 1) {
            approvals.await(meeting);
            postponed.comeBack(meeting, items);
        }
        approvals.approvedBy(meeting, items);
        if (forum.open()) {
            writeForEverybody(meeting, version, reason, attendance, items);
        }
        return new ForumChange.Saved(meeting.id());
    }

    /// Whether publishing again would be an amendment.
    @Transactional(readOnly = true)
    public boolean published(UUID meeting) {
        return latest(meeting) > 0;
    }

    private int latest(UUID meeting) {
        return jdbc.sql("select coalesce(max(number), 0) from minutes.version where meeting_id = ?")
                .param(meeting)
                .query(Integer.class)
                .single();
    }

    private static MinutedItem minuted(AgendaItem item, Map<Integer, DraftEntry> entries) {
        var entry = entries.getOrDefault(item.number(), DraftEntry.EMPTY);
        return new MinutedItem(
                item.number(),
                item.title(),
                item.fileNumber(),
                item.closed(),
                entry.outcome(),
                entry.text(),
                entry.votesFor(),
                entry.votesAgainst(),
                entry.votesBlank(),
                entry.dissent(),
                entry.disqualified().stream()
                        .map(each -> each.name() + ": " + each.reason())
                        .toList());
    }

    private void writeForMembers(
            ForumMeeting meeting,
            int version,
            String reason,
            Attendance attendance,
            List<MinutedItem> items) {
        jdbc.sql(
                        """
                        insert into minutes.version (meeting_id, forum_id, number, reason,
                            attendance, published_by, published_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        meeting.id(),
                        meeting.forum(),
                        version,
                        reason,
                        json.writeValueAsString(attendance),
                        askers.current().name(),
                        OffsetDateTime.now(clock))
                .update();
        for (var item : items) {
            jdbc.sql(
                            """
                            insert into minutes.published_entry (meeting_id, forum_id, version,
                                number, content)
                            values (?, ?, ?, ?, ?::jsonb)
                            """)
                    .params(
                            meeting.id(),
                            meeting.forum(),
                            version,
                            item.number(),
                            json.writeValueAsString(item))
                    .update();
        }
    }

    private void writeForEverybody(
            ForumMeeting meeting,
            int version,
            String reason,
            Attendance attendance,
            List<MinutedItem> items) {
        jdbc.sql(
                        """
                        insert into minutes.public_version (meeting_id, forum_id, number, reason,
                            attendance, published_at)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (meeting_id) do update
                        set number = excluded.number, reason = excluded.reason,
                            attendance = excluded.attendance, published_at = excluded.published_at
                        """)
                .params(
                        meeting.id(),
                        meeting.forum(),
                        version,
                        reason,
                        json.writeValueAsString(attendance),
                        OffsetDateTime.now(clock))
                .update();
        jdbc.sql("delete from minutes.public_entry where meeting_id = ?")
                .param(meeting.id())
                .update();
        for (var item : items) {
            jdbc.sql(
                            """
                            insert into minutes.public_entry (meeting_id, forum_id, number, content)
                            values (?, ?, ?, ?::jsonb)
                            """)
                    .params(
                            meeting.id(),
                            meeting.forum(),
                            item.number(),
                            json.writeValueAsString(item.forEverybody()))
                    .update();
        }
    }
}
