package dk.samspil.documents;

import dk.samspil.documents.SuggestedSign.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of a municipality's own signs.
@Component
class OwnSignShelf {

    private final JdbcClient jdbc;

    OwnSignShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SuggestedSign> all() {
        return jdbc.sql(
                        """
                        select id, heading, kind, times, state, suggested_by_name, suggested_at,
                            decided_by_name
                        from documents.own_sign
                        order by state <> 'SUGGESTED', times desc, heading, kind
                        """)
                .query(
                        (row, number) ->
                                new SuggestedSign(
                                        row.getObject("id", UUID.class),
                                        row.getString("heading"),
                                        DocumentKind.valueOf(row.getString("kind")),
                                        row.getInt("times"),
                                        State.valueOf(row.getString("state")),
                                        row.getString("suggested_by_name"),
                                        row.getObject("suggested_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("decided_by_name")))
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from documents.own_sign where state = 'SUGGESTED'")
                .query(Integer.class)
                .single();
    }

    void suggest(int municipality, String heading, DocumentKind kind, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into documents.own_sign as sign (municipality_id, heading, kind, state,
                            suggested_by_name, suggested_at)
                        values (?, ?, ?, 'SUGGESTED', ?, ?)
                        on conflict (municipality_id, lower(heading), kind)
                            do update set times = sign.times + 1
                        """)
                .params(municipality, heading, kind.name(), by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What the heading stood for until now, it stands for no longer.
    boolean use(UUID id, String heading, String by) {
        jdbc.sql(
                        """
                        update documents.own_sign set state = 'DISMISSED', decided_by_name = ?
                        where lower(heading) = lower(?) and state = 'IN_USE' and id <> ?
                        """)
                .params(by, heading, id)
                .update();
        return jdbc.sql(
                                """
                                update documents.own_sign sign
                                set state = 'IN_USE', heading = :heading, decided_by_name = :by
                                where id = :id and not exists (
                                    select from documents.own_sign other
                                    where lower(other.heading) = lower(:heading)
                                        and other.kind = sign.kind and other.id <> sign.id)
                                """)
                        .param("heading", heading)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean dismiss(UUID id, String by) {
        return jdbc.sql(
                                """
                                update documents.own_sign
                                set state = 'DISMISSED', decided_by_name = ?
                                where id = ? and state <> 'DISMISSED'
                                """)
                        .params(by, id)
                        .update()
                == 1;
    }
}
