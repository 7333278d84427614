package dk.samspil.agendas;

import dk.samspil.access.Askers;
import dk.samspil.bindery.Intake;
import dk.samspil.bindery.Sheets;
import dk.samspil.forums.ForumChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The enclosures of items: files of any kind, kept as A4 pages.
@Component
public class Enclosures {

    private final JdbcClient jdbc;
    private final Intake intake;
    private final Closing closing;
    private final Askers askers;
    private final Clock clock;

    Enclosures(JdbcClient jdbc, Intake intake, Closing closing, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.closing = closing;
        this.askers = askers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Enclosure> of(UUID item) {
        return jdbc.sql("select * from agendas.enclosure where item_id = ? order by number")
                .param(item)
                .query(Enclosures::read)
                .list();
    }

    @Transactional(readOnly = true)
    List<Enclosure> ofMeeting(UUID meeting) {
        return jdbc.sql(
                        """
                        select e.* from agendas.enclosure e join agendas.item i on i.id = e.item_id
                        where i.meeting_id = ? order by i.position, e.number
                        """)
                .param(meeting)
                .query(Enclosures::read)
                .list();
    }

    /// The pages of a file that is to be enclosed; read outside any transaction, as it takes time.
    public Sheets pagesOf(String fileName, byte[] file) {
        return intake.take(fileName, file);
    }

    /// Encloses pages; late where the item is published already.
    @Transactional
    public ForumChange add(DraftItem item, String title, boolean closed, Sheets sheets) {
        if (sheets.problem() != null) {
            return ForumChange.Refused.because(sheets.problem().messageKey());
        }
        var id = insert(item, title, closed, item.published(), sheets.pages());
        keepPages(id, item, sheets);
        return new ForumChange.Saved(id);
    }

    private void keepPages(UUID enclosure, DraftItem item, Sheets sheets) {
        jdbc.sql(
                        """
                        insert into agendas.enclosure_pages (enclosure_id, forum_id, pdf)
                        values (?, ?, ?)
                        """)
                .params(enclosure, item.forum(), sheets.pdf())
                .update();
    }

    /// Says that there is an enclosure whose pages are not here.
    void name(DraftItem item, String title, boolean closed) {
        insert(item, title, closed, false, 0);
    }

    /// Gives pages to an enclosure that was only named.
    @Transactional
    public ForumChange fill(DraftItem item, Enclosure named, Sheets sheets) {
        if (sheets.problem() != null) {
            return ForumChange.Refused.because(sheets.problem().messageKey());
        }
        int rows =
                jdbc.sql(
                                """
                                update agendas.enclosure set pages = ?, late = ?, added_by = ?,
                                    added_at = ? where id = ? and pages = 0
                                """)
                        .params(
                                sheets.pages(),
                                item.published(),
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                named.id())
                        .update();
        if (rows == 0) {
            return ForumChange.Refused.because("agendas.refused.filled");
        }
        keepPages(named.id(), item, sheets);
        return new ForumChange.Saved(named.id());
    }

    private UUID insert(DraftItem item, String title, boolean closed, boolean late, int pages) {
        var id = UUID.randomUUID();
        jdbc.sql("select from agendas.item where id = ? for update")
                .param(item.id())
                .query()
                .listOfRows();
        jdbc.sql(
                        """
                        insert into agendas.enclosure (id, item_id, forum_id, number, title, closed,
                            late, pages, added_by, added_at)
                        values (?, ?, ?, (select coalesce(max(number), 0) + 1
                            from agendas.enclosure where item_id = ?), ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        item.id(),
                        item.forum(),
                        item.id(),
                        title,
                        closed,
                        late,
                        pages,
                        askers.current().name(),
                        OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /// Changes its title, and who may read it; readers see it when the agenda is published again,
    /// but what is closed is closed for everybody at once.
    @Transactional
    public ForumChange describe(Enclosure enclosure, String title, boolean closed) {
        jdbc.sql("update agendas.enclosure set title = ?, closed = ? where id = ?")
                .params(title, closed, enclosure.id())
                .update();
        if (closed) {
            closing.closeEnclosure(enclosure.id());
        }
        return new ForumChange.Saved(enclosure.id());
    }

    /// Takes back an enclosure that was never published.
    @Transactional
    public ForumChange remove(Enclosure enclosure) {
        int rows =
                jdbc.sql(
                                """
                                delete from agendas.enclosure_pages
                                where enclosure_id = ? and not published
                                """)
                        .param(enclosure.id())
                        .update();
        if (rows == 0 && !isUnpublishedName(enclosure)) {
            return ForumChange.Refused.because("agendas.refused.published");
        }
        jdbc.sql("delete from agendas.enclosure where id = ?").param(enclosure.id()).update();
        return new ForumChange.Saved(enclosure.id());
    }

    private boolean isUnpublishedName(Enclosure enclosure) {
        return jdbc.sql(
                        """
                        select exists (select from agendas.enclosure e
                            join agendas.item i on i.id = e.item_id
                            where e.id = ? and e.pages = 0 and i.number is null)
                        """)
                .param(enclosure.id())
                .query(Boolean.class)
                .single();
    }

    /// The pages, where the asker may read them.
    @Transactional(readOnly = true)
    public Optional<byte[]> pages(UUID enclosure) {
        return jdbc.sql("select pdf from agendas.enclosure_pages where enclosure_id = ?")
                .param(enclosure)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /// The pages, where everybody may read them, whoever asks.
    @Transactional(readOnly = true)
    public Optional<byte[]> openPages(UUID enclosure) {
        return jdbc.sql("select agendas.open_pages(?) as pdf")
                .param(enclosure)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .single();
    }

    private static Enclosure read(ResultSet row, int n) throws SQLException {
        return new Enclosure(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getBoolean("closed"),
                row.getBoolean("late"),
                row.getInt("pages"));
    }
}
