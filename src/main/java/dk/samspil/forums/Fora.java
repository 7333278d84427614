package dk.samspil.forums;

import dk.samspil.access.Askers;
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

/// The fora that the asker sits in: founded and described by a secretary. Row-Level Security shows
/// and changes no others.
@Component
@Transactional
public class Fora {

    private static final String SELECT =
            """
            select f.*, f.id = any((select forums.edits())::uuid[]) as editing
            from forums.forum f
            """;
    private static final String MINE = "f.id = any((select forums.reads())::uuid[])";

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    Fora(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Those that the asker sits in, by name.
    public List<Forum> mine() {
        return jdbc.sql(SELECT + "where " + MINE + " order by f.name").query(Fora::read).list();
    }

    /// One that the asker sits in.
    public Optional<Forum> find(UUID id) {
        return jdbc.sql(SELECT + "where f.id = ? and " + MINE)
                .param(id)
                .query(Fora::read)
                .optional();
    }

    /// Those that everybody may read, by name.
    public List<Forum> open() {
        return jdbc.sql(SELECT + "where f.open order by f.name").query(Fora::read).list();
    }

    /// One that everybody may read, by its name in addresses.
    public Optional<Forum> open(String slug) {
        return jdbc.sql(SELECT + "where f.open and f.slug = ?")
                .param(slug)
                .query(Fora::read)
                .optional();
    }

    /// Founds a forum with the parts of a usual layout; the founder becomes its secretariat.
    ///
    /// @param layout `LONG` or `SHORT`
    public ForumChange found(Forum wanted, String layout) {
        var slug = Slug.of(wanted.name());
        if (slug.isEmpty() || slug.equals("soeg")) {
            return ForumChange.Refused.because("forums.refused.name");
        }
        int rows =
                jdbc.sql(
                                """
                                insert into forums.forum (id, slug, name, kind, region, prepared_by,
                                    about, open, founded_by, changed_by, changed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (slug) do nothing
                                """)
                        .params(
                                wanted.id(),
                                slug,
                                wanted.name(),
                                wanted.kind().name(),
                                wanted.region())
                        .param(wanted.preparedBy())
                        .param(wanted.about())
                        .param(wanted.open())
                        .param(askers.current().person())
                        .param(askers.current().name())
                        .param(OffsetDateTime.now(clock))
                        .update();
        if (rows == 0) {
            return ForumChange.Refused.because("forums.refused.taken");
        }
        jdbc.sql(
                        """
                        insert into forums.part (forum_id, key, position, label, numbered)
                        select ?, key, position, label, numbered from forums.usual_part
                        where layout = ?
                        """)
                .params(wanted.id(), layout)
                .update();
        return new ForumChange.Saved(wanted.id());
    }

    /// Changes what is said of a forum; its name in addresses stays.
    public ForumChange describe(Forum wanted) {
        int rows =
                jdbc.sql(
                                """
                                update forums.forum
                                set name = ?, kind = ?, prepared_by = ?, about = ?, open = ?,
                                    version = version + 1, changed_by = ?, changed_at = ?
                                where id = ? and version = ?
                                """)
                        .params(wanted.name(), wanted.kind().name())
                        .param(wanted.preparedBy())
                        .param(wanted.about())
                        .param(wanted.open())
                        .param(askers.current().name())
                        .param(OffsetDateTime.now(clock))
                        .param(wanted.id())
                        .param(wanted.version())
                        .update();
        return rows == 1
                ? new ForumChange.Saved(wanted.id())
                : new ForumChange.ChangedMeanwhile(changedBy(wanted.id()), "");
    }

    private String changedBy(UUID forum) {
        return jdbc.sql("select changed_by from forums.forum where id = ?")
                .param(forum)
                .query(String.class)
                .single();
    }

    static Forum read(ResultSet row, int number) throws SQLException {
        return new Forum(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                ForumKind.valueOf(row.getString("kind")),
                row.getInt("region"),
                row.getObject("prepared_by", UUID.class),
                row.getString("about"),
                row.getBoolean("open"),
                row.getInt("version"),
                row.getBoolean("editing"));
    }
}
