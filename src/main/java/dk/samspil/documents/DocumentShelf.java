package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseId;
import dk.samspil.recognition.Conditions;
import dk.samspil.recognition.Finding;
import dk.samspil.recognition.Recognition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of documents.
@Component
class DocumentShelf {

    private static final String SELECT =
            "select " + DocumentRows.COLUMNS + " from documents.document ";

    /// Kept in Danish, as other reasons are: it stands in the merged file.
    private static final String STOPPED = "Ser ud til at handle om en anden borger";

    private final JdbcClient jdbc;

    DocumentShelf(JdbcClient jdbc) {
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
                        .param("reason", filing.isStopped() ? STOPPED : "")
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
                                conditions(problem == null ? filing.sheets().text() : ""))
                        .query(UUID.class)
                        .single());
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

    /// What was recognised after words were read off its pages. Nothing that a person has put right
    /// is changed; a paper about somebody else is stopped.
    void recognisedAgain(DocumentId id, Recognition seen, String title, String author) {
        var recognised = Recognised.of(seen);
        jdbc.sql(
                        """
                        update documents.document
                        set kind = :kind, title = :title, author = :author, content_date = :date,
                            track = :track, recognised = :recognised::jsonb,
                            stopped = stopped or :stopped and not right_citizen,
                            chosen = chosen and (right_citizen or not :stopped),
                            left_out_reason = case
                                when :stopped and not right_citizen then :reason
                                else left_out_reason end,
                            version = version + 1
                        where id = :id and not corrected and withdrawn_at is null
                        """)
                .param("kind", Recogniser.kind(seen).name())
                .param("title", title)
                .param("author", author)
                .param("date", seen.date().map(Finding::value).orElse(null))
                .param("track", Recogniser.track(seen).name())
                .param("recognised", RecognisedJson.write(recognised))
                .param("stopped", recognised.whose() != null)
                .param("reason", STOPPED)
                .param("id", id.value())
                .update();
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
