package dk.samspil.forums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the items of each forum's agendas consist of, kept by its secretariat.
@Component
@Transactional
public class Parts {

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In their order, those out of use last.
    public List<Part> of(UUID forum) {
        return jdbc.sql(
                        """
                        select forum_id, key, label, numbered, retired from forums.part
                        where forum_id = ? order by retired, position, key
                        """)
                .param(forum)
                .query(Parts::read)
                .list();
    }

    /// Keeps the parts as they are told, in that order; those not told are out of use, and what was
    /// written in them stays readable.
    public void keep(UUID forum, List<Part> parts) {
        jdbc.sql("update forums.part set retired = true where forum_id = ?").param(forum).update();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            jdbc.sql(
                            """
                            insert into forums.part (forum_id, key, position, label, numbered)
                            values (?, ?, ?, ?, ?)
                            on conflict (forum_id, key) do update set position = excluded.position,
                                label = excluded.label, numbered = excluded.numbered,
                                retired = false
                            """)
                    .params(forum, part.key(), i + 1, part.label(), part.numbered())
                    .update();
        }
    }

    /// Has a part that is never offered for new text; what stands in it is shown behind the others.
    public void reserve(Part part) {
        jdbc.sql(
                        """
                        insert into forums.part (forum_id, key, position, label, numbered, retired)
                        values (?, ?, 1000, ?, ?, true) on conflict do nothing
                        """)
                .params(part.forum(), part.key(), part.label(), part.numbered())
                .update();
    }

    private static Part read(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getObject("forum_id", UUID.class),
                row.getString("key"),
                row.getString("label"),
                row.getBoolean("numbered"),
                row.getBoolean("retired"));
    }
}
