package dk.samspil.agendas;

import dk.samspil.access.Askers;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The asker's own notes and marks in agendas. Row-Level Security shows them to nobody else, not
/// even to the secretariat.
@Component
@Transactional
public class ReadingNotes {

    private static final String SELECT =
            """
            select n.id, n.meeting_id as meeting, n.item_id as item, n.quote, n.text, n.marked,
                   n.written_at, coalesce(f.name, '') as forum, m.held_on,
                   coalesce(p.number, 0) as number, coalesce(p.content ->> 'title', '') as title
            from agendas.note n
            left join forums.forum f on f.id = n.forum_id
            left join forums.meeting m on m.id = n.meeting_id
            left join agendas.published_item p on p.meeting_id = n.meeting_id
                and p.content ->> 'item' = n.item_id::text
                and p.edition = (select max(e.number) from agendas.edition e
                    where e.meeting_id = n.meeting_id)
            """;
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    ReadingNotes(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Those in the agenda of a meeting, the oldest first.
    @Transactional(readOnly = true)
    public List<ReadingNote> of(UUID meeting) {
        return jdbc.sql(SELECT + "where n.meeting_id = ? order by n.written_at, n.id")
                .param(meeting)
                .query(DataClassRowMapper.newInstance(ReadingNote.class))
                .list();
    }

    /// Those that contain the words, in the note or in what it belongs to; all for no words. The
    /// newest first, at most 200.
    @Transactional(readOnly = true)
    public List<ReadingNote> find(String words) {
        return jdbc.sql(
                        SELECT
                                + """
                                where position(lower(:words) in lower(n.text || ' ' || n.quote)) > 0
                                   or :words = ''
                                order by n.written_at desc, n.id limit :most
                                """)
                .param("words", words)
                .param("most", SHOWN)
                .query(DataClassRowMapper.newInstance(ReadingNote.class))
                .list();
    }

    /// Writes a note, or marks a paragraph.
    ///
    /// @param quote the words of the paragraph; empty for the whole item
    /// @param text empty to mark the paragraph only
    public ForumChange write(ForumMeeting meeting, UUID item, String quote, String text) {
        if (text.isBlank() && quote.isBlank()) {
            return ForumChange.Refused.because("agendas.refused.emptyNote");
        }
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into agendas.note (id, person, forum_id, meeting_id, item_id, quote,
                            text, marked, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, askers.current().person(), meeting.forum(), meeting.id(), item)
                .params(quote.strip(), text.strip(), text.isBlank(), OffsetDateTime.now(clock))
                .update();
        return new ForumChange.Saved(id);
    }

    /// Writes a note anew; one that is emptied is gone.
    ///
    /// @throws NotFound when there is none, or it is somebody else's
    public ForumChange change(UUID note, String text) {
        return text.isBlank() ? remove(note) : changed(note, text.strip());
    }

    private ForumChange changed(UUID note, String text) {
        int rows =
                jdbc.sql(
                                """
                                update agendas.note set text = ?, marked = false, written_at = ?
                                where id = ?
                                """)
                        .params(text, OffsetDateTime.now(clock), note)
                        .update();
        return saved(note, rows);
    }

    public ForumChange remove(UUID note) {
        int rows = jdbc.sql("delete from agendas.note where id = ?").param(note).update();
        return saved(note, rows);
    }

    private static ForumChange saved(UUID note, int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
        return new ForumChange.Saved(note);
    }
}
