package dk.samspil.minutes;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds where something was treated, by words or by file number: among what everybody may read, or
/// in the asker's own fora, closed items included. The latest meeting first, at most a hundred.
@Component
@Transactional(readOnly = true)
public class ForumSearch {

    private final JdbcClient jdbc;

    ForumSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param words as people type them: all must be there, "in quotes" together
    public List<Treated> open(String words) {
        return found("select * from minutes.search_open(?, null)", words);
    }

    public List<Treated> mine(String words) {
        return found("select * from minutes.search_mine(?, null)", words);
    }

    /// The history of a matter among what everybody may read.
    public List<Treated> openHistory(String fileNumber) {
        return found("select * from minutes.search_open(null, ?)", fileNumber);
    }

    /// The history of a matter in the asker's fora.
    public List<Treated> myHistory(String fileNumber) {
        return found("select * from minutes.search_mine(null, ?)", fileNumber);
    }

    private List<Treated> found(String sql, String asked) {
        return asked.isBlank()
                ? List.of()
                : jdbc.sql(sql)
                        .param(asked.strip())
                        .query(DataClassRowMapper.newInstance(Treated.class))
                        .list();
    }
}
