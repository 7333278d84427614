package dk.samspil.minutes;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The phrases that a secretariat writes minutes with: the usual ones, then the forum's own.
@Component
@Transactional
public class Phrases {

    private final JdbcClient jdbc;

    Phrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> of(UUID forum) {
        return jdbc.sql(
                        """
                        select text from (
                            select 1 as whose, position, text from minutes.usual_phrase
                            union all
                            select 2, 0, text from minutes.phrase where forum_id = ?) p
                        order by whose, position, text
                        """)
                .param(forum)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /// Keeps the forum's own phrases as they are told.
    public void keep(UUID forum, List<String> phrases) {
        jdbc.sql("delete from minutes.phrase where forum_id = ?").param(forum).update();
        for (var phrase : phrases) {
            jdbc.sql(
                            """
                            insert into minutes.phrase (forum_id, text) values (?, ?)
                            on conflict do nothing
                            """)
                    .params(forum, phrase)
                    .update();
        }
    }

    public List<String> own(UUID forum) {
        return jdbc.sql("select text from minutes.phrase where forum_id = ? order by text")
                .param(forum)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
