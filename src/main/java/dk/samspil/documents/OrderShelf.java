package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import dk.samspil.documents.Order.Placed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where documents stand in their track.
@Component
class OrderShelf {

    private final JdbcClient jdbc;

    OrderShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The documents of a track that are read, in order.
    List<Placed> of(CaseId caseId, Track track) {
        return jdbc.sql(
                        """
                        select id, place, content_date - date '1970-01-01' as day
                        from documents.document
                        where case_id = ? and track = ? and chosen and withdrawn_at is null
                        order by coalesce(place, content_date - date '1970-01-01') nulls last,
                            uploaded_at, id
                        """)
                .params(caseId.value(), track.name())
                .query(OrderShelf::one)
                .list();
    }

    private static Placed one(ResultSet row, int number) throws SQLException {
        return new Placed(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getObject("place", Double.class),
                row.getObject("day", Integer.class));
    }

    void put(DocumentId id, double place, String by) {
        jdbc.sql("update documents.document set place = ?, changed_by_name = ? where id = ?")
                .params(place, by, id.value())
                .update();
    }

    /// How many of these were put elsewhere by hand, and stand by their dates again.
    int byDate(CaseId caseId, List<DocumentId> ids, String by) {
        return jdbc.sql(
                        """
                        update documents.document set place = null, changed_by_name = :by
                        where case_id = :case and id = any(:ids) and place is not null
                        """)
                .param("by", by)
                .param("case", caseId.value())
                .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                .update();
    }
}
