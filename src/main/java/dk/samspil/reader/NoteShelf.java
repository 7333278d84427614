package dk.samspil.reader;

import dk.samspil.cases.CaseId;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of notes. Its policy shows each person the own ones only.
@Component
class NoteShelf {

    private static final String SELECT =
            """
            select n.id, n.document_id, d.title, n.page, n.quote, n.words, n.changed_at, n.version
            from reader.note n join documents.document d on d.id = n.document_id
            where n.case_id = :case and n.deleted_at is null
            """;

    private final JdbcClient jdbc;

    NoteShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Document document, int page, String quote, String words, UUID person, Instant at) {
        return jdbc.sql(
                        """
                        insert into reader.note (person, case_id, document_id, page, quote, words,
                            changed_at)
                        values (:person, :case, :document, :page, :quote, :words, :at)
                        returning id
                        """)
                .param("person", person)
                .param("case", document.caseId().value())
                .param("document", document.id().value())
                .param("page", page)
                .param("quote", quote)
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    List<Note> of(CaseId caseId, UUID person) {
        return jdbc.sql(
                        SELECT
                                + """
                                and n.person = :person
                                order by
                                    array_position(array['EMPLOYMENT', 'SOCIAL', 'HEALTH'], d.track),
                                    d.content_date nulls last, d.uploaded_at, d.id, n.page, n.id
                                """)
                .param("case", caseId.value())
                .param("person", person)
                .query(NoteShelf::one)
                .list();
    }

    Optional<Note> find(CaseId caseId, UUID id) {
        return jdbc.sql(SELECT + "and n.id = :id")
                .param("case", caseId.value())
                .param("id", id)
                .query(NoteShelf::one)
                .optional();
    }

    boolean edit(UUID id, long version, String words, Instant at) {
        return jdbc.sql(
                                """
                                update reader.note
                                set words = ?, changed_at = ?, version = version + 1
                                where id = ? and version = ? and deleted_at is null
                                """)
                        .params(words, at.atOffset(ZoneOffset.UTC), id, version)
                        .update()
                == 1;
    }

    boolean delete(CaseId caseId, UUID id, Instant at) {
        return jdbc.sql(
                                """
                                update reader.note set deleted_at = ?
                                where id = ? and case_id = ? and deleted_at is null
                                """)
                        .params(at.atOffset(ZoneOffset.UTC), id, caseId.value())
                        .update()
                == 1;
    }

    boolean restore(CaseId caseId, UUID id) {
        return jdbc.sql(
                                """
                                update reader.note set deleted_at = null
                                where id = ? and case_id = ? and deleted_at is not null
                                """)
                        .params(id, caseId.value())
                        .update()
                == 1;
    }

    private static Note one(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("title"),
                row.getInt("page"),
                row.getString("quote"),
                row.getString("words"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
