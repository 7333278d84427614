package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import dk.samspil.documents.FoundRepeat.State;
import dk.samspil.repeats.Repeat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of repeats found in cases.
@Component
class RepeatShelf {

    private final JdbcClient jdbc;

    RepeatShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FoundRepeat> of(CaseId caseId) {
        return jdbc.sql(
                        """
                        select r.*, d.title, d.content_date, d.kind as is_a, d.file_name,
                            o.title as of_title, o.content_date as of_date, o.kind as of_a,
                            o.file_name as of_file
                        from documents.repeat r
                        join documents.document d on d.id = r.document_id
                        join documents.document o on o.id = r.of_document_id
                        where r.case_id = ?
                        order by o.title, o.content_date, d.title, d.content_date, r.document_id
                        """)
                .param(caseId.value())
                .query(RepeatShelf::one)
                .list();
    }

    /// Waits until nobody else looks through the case, until the end of the transaction.
    void alone(CaseId caseId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('documents.repeat'), hashtext(?))")
                .param(caseId.value().toString())
                .query((row, n) -> n)
                .list();
    }

    void add(CaseId caseId, DocumentId document, DocumentId of, Repeat repeat) {
        jdbc.sql(
                        """
                        insert into documents.repeat (document_id, of_document_id, case_id, kind,
                            pages, first_page, last_page, state)
                        values (?, ?, ?, ?, ?, ?, ?, 'PROPOSED')
                        on conflict do nothing
                        """)
                .params(document.value(), of.value(), caseId.value(), repeat.kind().name())
                .param(repeat.pages())
                .param(repeat.firstPage())
                .param(repeat.lastPage())
                .update();
    }

    /// Whether there was such a proposal that the asker may decide.
    boolean decide(DocumentId document, DocumentId of, State state, String by) {
        return jdbc.sql(
                                """
                                update documents.repeat set state = ?, decided_by_name = ?
                                where document_id = ? and of_document_id = ? and state = 'PROPOSED'
                                """)
                        .params(state.name(), by, document.value(), of.value())
                        .update()
                == 1;
    }

    void drop(FoundRepeat repeat) {
        jdbc.sql("delete from documents.repeat where document_id = ? and of_document_id = ?")
                .params(repeat.document().value(), repeat.of().value())
                .update();
    }

    private static FoundRepeat one(ResultSet row, int number) throws SQLException {
        return new FoundRepeat(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new PaperName(
                        DocumentKind.valueOf(row.getString("is_a")),
                        row.getString("title"),
                        row.getString("file_name"),
                        row.getObject("content_date", LocalDate.class)),
                new DocumentId(row.getObject("of_document_id", UUID.class)),
                new PaperName(
                        DocumentKind.valueOf(row.getString("of_a")),
                        row.getString("of_title"),
                        row.getString("of_file"),
                        row.getObject("of_date", LocalDate.class)),
                Repeat.Kind.valueOf(row.getString("kind")),
                row.getInt("pages"),
                row.getInt("first_page"),
                row.getInt("last_page"),
                State.valueOf(row.getString("state")));
    }
}
