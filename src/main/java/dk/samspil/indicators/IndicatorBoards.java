package dk.samspil.indicators;

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

/// The boards that the asker may see: founded by a secretary of the fora, read by its followers
/// and, once there is a report, by the organisations of its region.
@Component
@Transactional
public class IndicatorBoards {

    private static final String SELECT =
            """
            select b.id, b.name, b.region_id, o.name as region_name, b.about,
                   b.id = any((select indicators.keeps())::uuid[]) as keeping
            from indicators.board b join parties.organisation o on o.id = b.region_id
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    IndicatorBoards(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// By name.
    public List<Board> all() {
        return jdbc.sql(SELECT + "order by b.name, b.id").query(IndicatorBoards::read).list();
    }

    public Optional<Board> find(UUID id) {
        return jdbc.sql(SELECT + "where b.id = ?")
                .param(id)
                .query(IndicatorBoards::read)
                .optional();
    }

    /// Founds a board; the founder keeps it.
    public IndicatorChange found(UUID id, String name, int region, String about) {
        jdbc.sql("insert into indicators.board values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        name,
                        region,
                        about,
                        askers.current().person(),
                        askers.current().name(),
                        OffsetDateTime.now(clock))
                .update();
        return new IndicatorChange.Saved(id);
    }

    /// Who follows a board; only its keepers see it.
    public List<Follower> followers(UUID board) {
        return jdbc.sql(
                        """
                        select board_id, person, name, keeps from indicators.follower
                        where board_id = ? order by keeps desc, name
                        """)
                .param(board)
                .query(
                        (row, n) ->
                                new Follower(
                                        row.getObject("board_id", UUID.class),
                                        row.getObject("person", UUID.class),
                                        row.getString("name"),
                                        row.getBoolean("keeps")))
                .list();
    }

    /// Lets somebody follow a board; one who does already stays as they are.
    public IndicatorChange follow(Follower wanted) {
        jdbc.sql("insert into indicators.follower values (?, ?, ?, ?) on conflict do nothing")
                .params(wanted.board(), wanted.person(), wanted.name(), wanted.keeps())
                .update();
        return new IndicatorChange.Saved(wanted.board());
    }

    /// Ends it; a board is never without somebody who keeps it.
    public IndicatorChange leave(UUID board, UUID person) {
        int rows =
                jdbc.sql(
                                """
                                delete from indicators.follower f where board_id = :board
                                  and person = :person
                                  and (not keeps or exists (select from indicators.follower other
                                      where other.board_id = :board and other.keeps
                                        and other.person <> :person))
                                """)
                        .param("board", board)
                        .param("person", person)
                        .update();
        return rows == 1
                ? new IndicatorChange.Saved(board)
                : IndicatorChange.Refused.because("indicators.refused.lastKeeper");
    }

    private static Board read(ResultSet row, int number) throws SQLException {
        return new Board(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("region_id"),
                row.getString("region_name"),
                row.getString("about"),
                row.getBoolean("keeping"));
    }
}
