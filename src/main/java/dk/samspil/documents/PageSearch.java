package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds words on the pages of a case's documents, as far as the asker may read them. What was
/// withdrawn or stopped is not looked through; what was left out is.
@Component
public class PageSearch {

    /// More pages than anybody goes through; whoever gets so many adds a word.
    public static final int MOST = 200;

    private final JdbcClient jdbc;

    PageSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In reading order, at most {@link #MOST}. Whatever the database was set up with, Danish
    /// letters have their small ones, and a phrase may run over a line's end.
    @Transactional(readOnly = true)
    public List<PageHit> find(CaseId caseId, SoughtWords sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select d.id, p.number, p.words
                        from documents.document d
                        join documents.page p on p.document_id = d.id
                        where d.case_id = :case and d.withdrawn_at is null and not d.stopped
                            and lower(regexp_replace(normalize(p.words), '\\s+', ' ', 'g')
                                collate "da-x-icu") like all (:patterns::text[])
                        order by d.chosen desc,
                            array_position(array['EMPLOYMENT', 'SOCIAL', 'HEALTH'], d.track),
                            d.content_date nulls last, d.uploaded_at, d.id, p.number
                        limit :most
                        """)
                .param("case", caseId.value())
                .param("patterns", sought.patterns())
                .param("most", MOST)
                .query(
                        (row, n) ->
                                PageHit.of(
                                        new DocumentId(row.getObject("id", UUID.class)),
                                        row.getInt("number"),
                                        SoughtWords.spaced(row.getString("words")),
                                        sought))
                .list();
    }
}
