package dk.samspil.agendas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Published agendas, as members and as everybody read them.
@Component
@Transactional(readOnly = true)
public class Agendas {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Agendas(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The latest edition for those who sit in the forum; empty before the first one.
    public Optional<Agenda> forMembers(UUID meeting) {
        var items = new ArrayList<AgendaItem>();
        var editions =
                jdbc.sql(
                                """
                                select e.number, e.published_at, e.first_at, e.source, i.content from
                                    (select number, published_at,
                                            min(published_at) over () as first_at,
                                            first_value(source) over (order by number) as source
                                     from agendas.edition where meeting_id = :meeting
                                     order by number desc limit 1) e
                                join agendas.published_item i
                                    on i.meeting_id = :meeting and i.edition = e.number
                                order by i.number
                                """)
                        .param("meeting", meeting)
                        .query(
                                (row, n) -> {
                                    items.add(item(row, n));
                                    return new Agenda(
                                            row.getInt("number"),
                                            row.getObject("first_at", OffsetDateTime.class),
                                            row.getObject("published_at", OffsetDateTime.class),
                                            false,
                                            row.getString("source"),
                                            items);
                                })
                        .list();
        return editions.stream().findFirst();
    }

    /// What everybody may read of the latest edition, whoever asks.
    public Optional<Agenda> forEverybody(UUID meeting) {
        List<AgendaItem> items =
                jdbc.sql(
                                """
                                select content from agendas.public_item
                                where meeting_id = ? order by number
                                """)
                        .param(meeting)
                        .query(this::item)
                        .list();
        return jdbc.sql(
                        """
                        select number, first_at, published_at, source from agendas.public_edition
                        where meeting_id = ?
                        """)
                .param(meeting)
                .query(
                        (row, n) ->
                                new Agenda(
                                        row.getInt("number"),
                                        row.getObject("first_at", OffsetDateTime.class),
                                        row.getObject("published_at", OffsetDateTime.class),
                                        true,
                                        row.getString("source"),
                                        items))
                .optional();
    }

    private AgendaItem item(ResultSet row, int n) throws SQLException {
        return json.readValue(row.getString("content"), AgendaItem.class);
    }
}
