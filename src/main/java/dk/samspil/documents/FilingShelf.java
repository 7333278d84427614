package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of documents as they come into the table.
@Component
class FilingShelf {

    private final JdbcClient jdbc;

    FilingShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DocumentId add(
            Filing filing,
            ContentHash original,
            ContentHash rendered,
            @Nullable DocumentId copyOf,
            Asker by,
            Instant at) {
        var problem = filing.sheets().problem();
        var part = filing.partOf();
        var covers = filing.covers();
        return new DocumentId(
                jdbc.sql(
                                """
                                insert into documents.document (case_id, organisation_id, kind,
                                    title, author, content_date, track, source, file_name,
                                    content_type, size, original_hash, rendered_hash, pages,
                                    problem, mislabelled, words, copy_of, chosen,
                                    visible_to_citizen, uploaded_by, uploaded_by_name,
                                    uploaded_at, changed_by_name, recognised, stopped,
                                    left_out_reason, part_of, part_first, part_last, covers,
                                    conditions, waiting_pages)
                                values (:case, :org, :kind, :title, :author, :date, :track,
                                    :source, :file, :type, :size, :original, :rendered, :pages,
                                    :problem, :mislabelled, :words, :copyOf, :chosen, :visible,
                                    :person, :name, :at, :name, :recognised::jsonb, :stopped,
                                    :reason, :whole, :first, :last, :covers,
                                    :conditions, :waiting)
                                returning id
                                """)
                        .param("case", filing.caseId().value())
                        .param("org", by.organisation())
                        .param("kind", filing.kind().name())
                        .param("title", filing.title())
                        .param("author", filing.author())
                        .param("date", filing.contentDate())
                        .param("track", filing.track().name())
                        .param("source", filing.source().name())
                        .param("file", filing.fileName())
                        .param("type", filing.sheets().kind().contentType())
                        .param("size", filing.bytes().length)
                        .param("original", original.bytes())
                        .param("rendered", rendered.bytes())
                        .param("pages", filing.sheets().pages())
                        .param("problem", problem == null ? null : problem.messageKey())
                        .param("mislabelled", filing.sheets().mislabelled())
                        .param("words", filing.sheets().text())
                        .param("copyOf", copyOf == null ? null : copyOf.value())
                        .param("chosen", copyOf == null && !filing.isStopped() && covers == null)
                        .param("recognised", RecognisedJson.write(filing.recognised()))
                        .param("stopped", filing.isStopped())
                        .param("reason", filing.isStopped() ? DocumentShelf.STOPPED : "")
                        .param("waiting", filing.sheets().bare().size())
                        .param("visible", filing.visibleToCitizen())
                        .param("person", by.person())
                        .param("name", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("whole", part == null ? null : part.whole().value())
                        .param("first", part == null ? null : part.first())
                        .param("last", part == null ? null : part.last())
                        .param("covers", covers == null ? null : covers.value())
                        .param(
                                "conditions",
                                DocumentShelf.conditions(
                                        problem == null ? filing.sheets().text() : ""))
                        .query(UUID.class)
                        .single());
    }

    /// The first document of the case with exactly the same bytes.
    Optional<DocumentId> sameAs(CaseId caseId, ContentHash original) {
        return jdbc.sql(
                        """
                        select id from documents.document
                        where case_id = ? and original_hash = ? and withdrawn_at is null
                            and copy_of is null and covers is null
                        order by uploaded_at limit 1
                        """)
                .params(caseId.value(), original.bytes())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }
}
