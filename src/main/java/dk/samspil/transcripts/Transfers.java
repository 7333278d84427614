package dk.samspil.transcripts;

import dk.samspil.access.Askers;
import dk.samspil.agendas.AgendaImport;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.HeldMeetings;
import dk.samspil.forums.Parts;
import dk.samspil.minutes.MinutesImport;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Makes agendas and minutes of transcripts, each once. The transcript stays as it is, as the
/// source.
@Component
@Transactional
public class Transfers {

    private static final String DECISION_HEADING = "Beslutning";

    private final JdbcClient jdbc;
    private final Parts parts;
    private final HeldMeetings meetings;
    private final AgendaImport agendas;
    private final MinutesImport minutes;
    private final Askers askers;

    Transfers(
            JdbcClient jdbc,
            Parts parts,
            HeldMeetings meetings,
            AgendaImport agendas,
            MinutesImport minutes,
            Askers askers) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.askers = askers;
    }

    /// When and where a meeting was held; times and place may be missing where it is known.
    public record Held(
            LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to, String place) {}

    /// What its items would become in its forum.
    @Transactional(readOnly = true)
    public List<ProposedItem> proposed(KeptTranscript transcript) {
        return Proposals.of(transcript, parts.of(transcript.forum()));
    }

    /// Puts the items onto the agenda of a meeting, as drafts that only the secretariat sees.
    public ForumChange agenda(
            KeptTranscript transcript,
            int version,
            ForumMeeting meeting,
            List<ProposedItem> items) {
        return once(
                transcript,
                version,
                meeting,
                false,
                agendas.draft(
                        meeting,
                        items.stream().map(item -> item.undecided(DECISION_HEADING)).toList()));
    }

    /// Publishes the items as agenda and minutes of a meeting that was held, and puts the
    /// transcript into the archive, where members find what they were taken from.
    ///
    /// @param held when it was held; a meeting that the forum has on that day is used as it is
    public ForumChange minutes(
            KeptTranscript transcript,
            int version,
            Forum forum,
            Held held,
            List<ProposedItem> items,
            boolean forEverybody) {
        var known = meetings.on(forum.id(), held.day());
        if (known.isEmpty()) {
            var from = held.from();
            var to = held.to();
            if (from == null || to == null || held.place().isBlank()) {
                return ForumChange.Refused.because("transcripts.refused.times");
            }
            var entered = meetings.enter(forum.id(), held.day(), from, to, held.place());
            if (!(entered instanceof ForumChange.Saved)) {
                return entered;
            }
        }
        var meeting = meetings.on(forum.id(), held.day()).orElseThrow();
        return once(
                transcript,
                version,
                meeting,
                true,
                minutes.take(
                        forum,
                        meeting,
                        items.stream().map(ProposedItem::decided).toList(),
                        transcript.title(),
                        String.join("\n", transcript.read().front()),
                        forEverybody));
    }

    private ForumChange once(
            KeptTranscript transcript,
            int version,
            ForumMeeting meeting,
            boolean kept,
            ForumChange change) {
        if (!(change instanceof ForumChange.Saved)) {
            return undone(change);
        }
        int rows =
                jdbc.sql(
                                """
                                update transcripts.transcript
                                set meeting_id = ?, kept = kept or ?, changed_by = ?,
                                    version = version + 1
                                where id = ? and version = ? and meeting_id is null
                                  and not discarded
                                """)
                        .params(meeting.id(), kept, askers.current().name())
                        .params(transcript.id(), version)
                        .update();
        return rows == 1
                ? change
                : undone(ForumChange.Refused.because("transcripts.refused.changed"));
    }

    private static ForumChange undone(ForumChange change) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return change;
    }
}
