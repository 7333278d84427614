package dk.samspil.reader;

import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.Freshness;
import dk.samspil.documents.ReadingMarks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When each person last opened which document, and hence what is news to that person. What
/// somebody handed in or put right is no news to that person.
@Component
@Transactional
public class LastRead implements ReadingMarks {

    /// Documents that can be read: neither withdrawn nor stopped.
    private static final String READABLE =
            "d.case_id = :case and d.withdrawn_at is null and not d.stopped";

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    LastRead(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DocumentId, Freshness> news(CaseId caseId) {
        var asker = askers.current();
        var news = new HashMap<DocumentId, Freshness>();
        jdbc.sql(
                        """
                        select d.id, r.version is null as never_opened
                        from documents.document d
                        left join reader.last_read r
                            on r.document_id = d.id and r.person = :person
                        where %s
                            and (r.version is null and d.uploaded_by <> :person
                                or r.version < d.version and d.changed_by_name <> :name)
                        """
                                .formatted(READABLE))
                .param("case", caseId.value())
                .param("person", asker.person())
                .param("name", asker.name())
                .query(
                        row -> {
                            news.put(
                                    new DocumentId(row.getObject("id", UUID.class)),
                                    row.getBoolean("never_opened")
                                            ? Freshness.NEW
                                            : Freshness.CHANGED);
                        });
        return news;
    }

    @Override
    public void opened(Document document) {
        jdbc.sql(
                        """
                        insert into reader.last_read (person, document_id, case_id, version, at)
                        values (:person, :document, :case, :version, :at)
                        on conflict (person, document_id)
                            do update set version = excluded.version, at = excluded.at
                        """)
                .param("person", askers.current().person())
                .param("document", document.id().value())
                .param("case", document.caseId().value())
                .param("version", document.version())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The asker knows all there is in a case by now.
    public void allRead(CaseId caseId) {
        jdbc.sql(
                        """
                        insert into reader.last_read (person, document_id, case_id, version, at)
                        select :person, d.id, d.case_id, d.version, :at
                        from documents.document d where %s
                        on conflict (person, document_id)
                            do update set version = excluded.version, at = excluded.at
                        """
                                .formatted(READABLE))
                .param("case", caseId.value())
                .param("person", askers.current().person())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
