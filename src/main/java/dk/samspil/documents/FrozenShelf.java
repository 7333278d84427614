package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of merged files as they were sent.
@Component
class FrozenShelf {

    private final JdbcClient jdbc;

    FrozenShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FrozenFile add(
            CaseId caseId,
            @Nullable LocalDate meetingOn,
            int pages,
            ContentHash content,
            List<DocumentId> documents,
            boolean visibleToCitizen,
            @Nullable UUID editionOf,
            Asker by,
            Instant at) {
        return jdbc.sql(
                        """
                        insert into documents.case_file (case_id, organisation_id, meeting_on, pages,
                            content_hash, document_ids, visible_to_citizen, frozen_by,
                            frozen_by_name, frozen_at, edition_of)
                        values (:case, :org, :meeting, :pages, :hash, :documents::uuid[], :visible,
                            :person, :name, :at, :edition)
                        returning *
                        """)
                .param("case", caseId.value())
                .param("org", by.organisation())
                .param("meeting", meetingOn)
                .param("pages", pages)
                .param("hash", content.bytes())
                .param("documents", "{" + String.join(",", ids(documents)) + "}")
                .param("visible", visibleToCitizen)
                .param("edition", editionOf)
                .param("person", by.person())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(FrozenShelf::one)
                .single();
    }

    List<FrozenFile> of(CaseId caseId) {
        return jdbc.sql(
                        "select * from documents.case_file where case_id = ?"
                                + " order by frozen_at desc, edition_of nulls first")
                .param(caseId.value())
                .query(FrozenShelf::one)
                .list();
    }

    Optional<FrozenFile> find(UUID id) {
        return jdbc.sql("select * from documents.case_file where id = ?")
                .param(id)
                .query(FrozenShelf::one)
                .optional();
    }

    private static List<String> ids(List<DocumentId> documents) {
        return documents.stream().map(DocumentId::toString).toList();
    }

    private static FrozenFile one(ResultSet row, int number) throws SQLException {
        var documents = (UUID[]) row.getArray("document_ids").getArray();
        return new FrozenFile(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("meeting_on", LocalDate.class),
                row.getInt("pages"),
                DocumentRows.hash(row, "content_hash"),
                Arrays.stream(documents).map(DocumentId::new).toList(),
                row.getString("frozen_by_name"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getObject("edition_of", UUID.class));
    }
}
