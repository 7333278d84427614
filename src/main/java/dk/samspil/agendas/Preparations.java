package dk.samspil.agendas;

import dk.samspil.access.Askers;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What committees recommend on the items of the fora that they prepare: brought by their minutes,
/// or typed.
@Component
@Transactional
public class Preparations {

    private static final String SELECT =
            """
            select p.*, f.name as committee from agendas.preparation p
            join forums.forum f on f.id = p.committee_id
            """;

    private final JdbcClient jdbc;
    private final Closing closing;
    private final Askers askers;
    private final Clock clock;

    Preparations(JdbcClient jdbc, Closing closing, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.closing = closing;
        this.askers = askers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Preparation> of(UUID item) {
        return jdbc.sql(SELECT + "where p.item_id = ?")
                .param(item)
                .query(Preparations::read)
                .optional();
    }

    /// By item, of those on which something is recommended.
    Map<UUID, Preparation> ofMeeting(UUID meeting) {
        var all = new HashMap<UUID, Preparation>();
        jdbc.sql(
                        SELECT
                                + """
                                join agendas.item i on i.id = p.item_id
                                where i.meeting_id = ? and p.recommendation <> ''
                                """)
                .param(meeting)
                .query(
                        row -> {
                            all.put(row.getObject("item_id", UUID.class), read(row, 0));
                        });
        return all;
    }

    /// Keeps what the committee recommends as somebody typed it; the version is the one shown.
    ///
    /// @param open whether everybody may read it; what is not is taken from everybody at once
    public ForumChange describe(
            DraftItem item, Forum committee, int version, String text, boolean open) {
        int rows =
                jdbc.sql(
                                """
                                insert into agendas.preparation as p (item_id, forum_id,
                                    committee_id, recommendation, open, changed_by, changed_at)
                                select ?, ?, ?, ?, ?, ?, ?
                                where ? = 0 or exists (select from agendas.preparation o
                                    where o.item_id = ?)
                                on conflict (item_id) do update
                                set recommendation = excluded.recommendation, open = excluded.open,
                                    version = p.version + 1, changed_by = excluded.changed_by,
                                    changed_at = excluded.changed_at
                                where p.version = ?
                                """)
                        .params(item.id(), item.forum(), committee.id(), text, open)
                        .params(askers.current().name(), OffsetDateTime.now(clock))
                        .params(version, item.id(), version)
                        .update();
        if (rows == 1 && !open) {
            closing.closeRecommendation(item.id());
        }
        return rows == 1
                ? new ForumChange.Saved(item.id())
                : new ForumChange.ChangedMeanwhile(
                        jdbc.sql("select changed_by from agendas.preparation where item_id = ?")
                                .param(item.id())
                                .query(String.class)
                                .optional()
                                .orElse(""),
                        of(item.id()).map(Preparation::text).orElse(""));
    }

    /// Brings what a committee decided on one of its items back to the item that it prepared. Not
    /// open to everybody until the forum's secretariat says so.
    public void recommended(UUID committeeMeeting, int number, String text, LocalDate on) {
        jdbc.sql(
                        """
                        update agendas.preparation p
                        set recommendation = ?, given_on = ?, open = false, version = p.version + 1,
                            changed_by = ?, changed_at = ?
                        from agendas.item i
                        where i.id = p.prepared_item and i.meeting_id = ? and i.number = ?
                        """)
                .params(text, on, askers.current().name(), OffsetDateTime.now(clock))
                .params(committeeMeeting, number)
                .update();
    }

    /// Keeps by which item the committee was asked.
    void asked(DraftItem item, UUID committee, UUID prepared) {
        jdbc.sql(
                        """
                        insert into agendas.preparation as p (item_id, forum_id, committee_id,
                            prepared_item, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (item_id) do update
                        set committee_id = excluded.committee_id,
                            prepared_item = excluded.prepared_item, version = p.version + 1
                        """)
                .params(item.id(), item.forum(), committee, prepared)
                .params(askers.current().name(), OffsetDateTime.now(clock))
                .update();
    }

    private static Preparation read(ResultSet row, int n) throws SQLException {
        return new Preparation(
                row.getString("committee"),
                row.getObject("prepared_item", UUID.class),
                row.getString("recommendation"),
                row.getObject("given_on", LocalDate.class),
                row.getBoolean("open"),
                row.getInt("version"));
    }
}
