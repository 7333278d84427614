package dk.samspil.minutes;

import dk.samspil.agendas.AgendaItem;
import dk.samspil.agendas.Agendas;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.ForumNotices;
import dk.samspil.forums.NoticeKind;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes minutes: a version that stays as it is, for the members and, in an open forum, what is
/// open of it for everybody. Amending is publishing again, with a reason.
@Component
public class MinutesPublishing {

    private final JdbcClient jdbc;
    private final MinuteSheets sheets;
    private final MinuteVersions versions;
    private final Agendas agendas;
    private final Approvals approvals;
    private final Postponed postponed;
    private final CommitteeMinutes committees;
    private final ForumNotices notices;

    MinutesPublishing(
            JdbcClient jdbc,
            MinuteSheets sheets,
            MinuteVersions versions,
            Agendas agendas,
            Approvals approvals,
            Postponed postponed,
            CommitteeMinutes committees,
            ForumNotices notices) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.versions = versions;
        this.agendas = agendas;
        this.approvals = approvals;
        this.postponed = postponed;
        this.committees = committees;
        this.notices = notices;
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
        int version = 1 + versions.latest(meeting.id());
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
        var written = new MinuteVersions.Written(version, reason, attendance, null, "", items);
        versions.writeForMembers(meeting, written);
        if (version == 1) {
            approvals.await(meeting);
            postponed.comeBack(meeting, items);
        }
        approvals.approvedBy(meeting, items);
        committees.recommend(meeting, items);
        if (forum.open()) {
            versions.writeForEverybody(meeting, written);
        }
        notices.tell(
                version == 1 ? NoticeKind.MINUTES : NoticeKind.AMENDED,
                forum.id(),
                forum.name(),
                meeting.id() + "/" + version,
                meeting.heldOn(),
                meeting.href() + "/referat");
        return new ForumChange.Saved(meeting.id());
    }

    /// Whether publishing again would be an amendment.
    @Transactional(readOnly = true)
    public boolean published(UUID meeting) {
        return versions.latest(meeting) > 0;
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
}
