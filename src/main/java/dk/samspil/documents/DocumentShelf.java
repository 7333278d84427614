package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import dk.samspil.recognition.Conditions;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of documents.
@Component
class DocumentShelf {

    private static final String SELECT =
            "select " + DocumentRows.COLUMNS + " from documents.document ";

    /// Kept in Danish, as other reasons are: it stands in the merged file.
    static final String STOPPED = "Ser ud til at handle om en anden borger";

    private final JdbcClient jdbc;

    DocumentShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The conditions that a text names, as they are kept.
    static String[] conditions(String text) {
        return Conditions.in(text).stream().map(Enum::name).toArray(String[]::new);
    }

    List<Document> of(CaseId caseId) {
        return jdbc.sql(
                        SELECT
                                + """
                                where case_id = ?
                                order by array_position(array['EMPLOYMENT', 'SOCIAL', 'HEALTH'], track),
                                    coalesce(place, content_date - date '1970-01-01') nulls last,
                                    uploaded_at, id
                                """)
                .param(caseId.value())
                .query(DocumentRows::one)
                .list();
    }

    Optional<Document> find(DocumentId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(DocumentRows::one)
                .optional();
    }

    boolean edit(DocumentId id, DocumentEdit edit, String by) {
        return jdbc.sql(
                                """
                                update documents.document
                                set place = case when track = :track then place end,
                                    kind = :kind, title = :title, author = :author,
                                    content_date = :date, track = :track, chosen = :chosen,
                                    left_out_reason = :reason, visible_to_citizen = :visible,
                                    changed_by_name = :by, corrected = true,
                                    version = version + 1
                                where id = :id and version = :version and withdrawn_at is null
                                """)
                        .param("kind", edit.kind().name())
                        .param("title", edit.title())
                        .param("author", edit.author())
                        .param("date", edit.contentDate())
                        .param("track", edit.track().name())
                        .param("chosen", edit.chosen())
                        .param("reason", edit.chosen() ? "" : edit.leftOutReason())
                        .param("visible", edit.visibleToCitizen())
                        .param("by", by)
                        .param("id", id.value())
                        .param("version", edit.version())
                        .update()
                == 1;
    }

    /// A person has said that it is about the citizen after all.
    boolean release(DocumentId id, String by) {
        return jdbc.sql(
                                """
                                update documents.document
                                set stopped = false, chosen = copy_of is null, left_out_reason = '',
                                    right_citizen = true, changed_by_name = ?, version = version + 1
                                where id = ? and stopped and withdrawn_at is null
                                """)
                        .params(by, id.value())
                        .update()
                == 1;
    }

    /// Takes a document out of the file that is read, or back into it.
    ///
    /// @param reason why it is not read; empty when it is
    void choose(DocumentId id, boolean chosen, String reason, String by) {
        jdbc.sql(
                        """
                        update documents.document
                        set chosen = ?, left_out_reason = ?, changed_by_name = ?,
                            version = version + 1
                        where id = ? and withdrawn_at is null
                        """)
                .params(chosen, reason, by, id.value())
                .update();
    }

    /// Leaves a document out as it stood when somebody decided so; false when it has changed.
    boolean leaveOut(DocumentId id, long version, String reason, String by) {
        return jdbc.sql(
                                """
                                update documents.document
                                set chosen = false, left_out_reason = ?, changed_by_name = ?,
                                    version = version + 1
                                where id = ? and version = ? and withdrawn_at is null
                                """)
                        .params(reason, by, id.value(), version)
                        .update()
                == 1;
    }

    boolean hasCoveredCopy(DocumentId original) {
        return jdbc.sql(
                        """
                        select exists (select from documents.document
                            where covers = ? and withdrawn_at is null)
                        """)
                .param(original.value())
                .query(Boolean.class)
                .single();
    }

    /// Shows a document to the citizen on the own page, or no longer.
    void show(DocumentId id, boolean toCitizen, String by) {
        jdbc.sql(
                        """
                        update documents.document
                        set visible_to_citizen = ?, changed_by_name = ?, version = version + 1
                        where id = ? and visible_to_citizen <> ?
                        """)
                .params(toCitizen, by, id.value(), toCitizen)
                .update();
    }

    /// An earlier edition of the same form stays, but is read no more.
    void supersede(CaseId caseId, DocumentKind kind, String by) {
        jdbc.sql(
                        """
                        update documents.document
                        set chosen = false, left_out_reason = 'Erstattet af en nyere udgave',
                            changed_by_name = ?, version = version + 1
                        where case_id = ? and kind = ? and source = 'FORM' and chosen
                        """)
                .params(by, caseId.value(), kind.name())
                .update();
    }

    String words(DocumentId id) {
        return jdbc.sql("select words from documents.document where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
