package dk.samspil.agendas;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The text of items, part by part. Whoever writes in a part holds it for a quarter of an hour, or
/// until it is saved; text is only ever replaced by those who saw it.
@Component
@Transactional
public class Sections {

    static final Duration HELD = Duration.ofMinutes(15);

    private static final String SELECT =
            """
            select p.forum_id, p.key, p.label, p.numbered, p.retired, coalesce(s.text, '') as text,
                   coalesce(s.version, 0) as version, coalesce(s.changed_by, '') as changed_by,
                   s.held_by, coalesce(s.held_name, '') as held_name, s.held_until, i.id as item_id
            from agendas.item i
            join forums.part p on p.forum_id = i.forum_id
            left join agendas.section s on s.item_id = i.id and s.key = p.key
            """;

    private final JdbcClient jdbc;
    private final SignOff signOff;
    private final Askers askers;
    private final Clock clock;

    Sections(JdbcClient jdbc, SignOff signOff, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.signOff = signOff;
        this.askers = askers;
        this.clock = clock;
    }

    /// All parts in use, and those out of use in which something stands.
    public List<Section> of(UUID item) {
        return jdbc.sql(
                        SELECT
                                + """
                                where i.id = ? and (not p.retired or s.text <> '')
                                order by p.position, p.key
                                """)
                .param(item)
                .query(Sections::read)
                .list();
    }

    public Optional<Section> find(UUID item, String key) {
        return jdbc.sql(SELECT + "where i.id = ? and p.key = ?")
                .params(item, key)
                .query(Sections::read)
                .optional();
    }

    /// Takes a part to write in; refused while somebody else holds it.
    public ForumChange hold(DraftItem item, String key) {
        Asker asker = askers.current();
        var now = OffsetDateTime.now(clock);
        int rows =
                jdbc.sql(
                                """
                                insert into agendas.section as s (item_id, forum_id, key, text,
                                    version, changed_by, changed_at, held_by, held_name, held_until)
                                values (?, ?, ?, '', 0, '', ?, ?, ?, ?)
                                on conflict (item_id, key) do update
                                set held_by = excluded.held_by, held_name = excluded.held_name,
                                    held_until = excluded.held_until
                                where s.held_by is null or s.held_by = excluded.held_by
                                   or s.held_until < ?
                                """)
                        .params(
                                item.id(),
                                item.forum(),
                                key,
                                now,
                                asker.person(),
                                asker.name(),
                                now.plus(HELD),
                                now)
                        .update();
        if (rows == 1) {
            return new ForumChange.Saved(item.id());
        }
        var holder = find(item.id(), key).map(Section::heldName).orElse("");
        return ForumChange.Refused.because("agendas.refused.held", holder);
    }

    /// Saves a part that was shown with this version, and lets it go. A sign-off lapses with what
    /// it was given to, until the item is published.
    public ForumChange save(DraftItem item, String key, int version, String text) {
        int rows =
                jdbc.sql(
                                """
                                insert into agendas.section as s (item_id, forum_id, key, text,
                                    version, changed_by, changed_at)
                                select ?, ?, ?, ?, 1, ?, ?
                                where ? = 0 or exists (select from agendas.section o
                                    where o.item_id = ? and o.key = ?)
                                on conflict (item_id, key) do update
                                set text = excluded.text, version = s.version + 1,
                                    changed_by = excluded.changed_by,
                                    changed_at = excluded.changed_at, held_by = null,
                                    held_name = '', held_until = null
                                where s.version = ?
                                """)
                        .params(
                                item.id(),
                                item.forum(),
                                key,
                                text,
                                askers.current().name(),
                                OffsetDateTime.now(clock),
                                version,
                                item.id(),
                                key,
                                version)
                        .update();
        if (rows == 1) {
            signOff.lapse(item.id());
            return new ForumChange.Saved(item.id());
        }
        return find(item.id(), key)
                .map(now -> new ForumChange.ChangedMeanwhile(now.changedBy(), now.text()))
                .orElseGet(() -> new ForumChange.ChangedMeanwhile("", ""));
    }

    /// Everything written for the items of a meeting, part by part in order.
    List<Written> ofMeeting(UUID meeting) {
        return jdbc.sql(
                        SELECT
                                + """
                                where i.meeting_id = ? and s.text <> ''
                                order by i.position, p.position, p.key
                                """)
                .param(meeting)
                .query((row, n) -> new Written(row.getObject("item_id", UUID.class), read(row, n)))
                .list();
    }

    record Written(UUID item, Section section) {}

    private static Section read(ResultSet row, int n) throws SQLException {
        return new Section(
                new Part(
                        row.getObject("forum_id", UUID.class),
                        row.getString("key"),
                        row.getString("label"),
                        row.getBoolean("numbered"),
                        row.getBoolean("retired")),
                row.getString("text"),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getObject("held_by", UUID.class),
                row.getString("held_name"),
                row.getObject("held_until", OffsetDateTime.class));
    }
}
